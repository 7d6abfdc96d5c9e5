/** Items for a reader that takes them at its own speed: all that have come since it took some last, at once. */
export class Queue<Item> implements AsyncIterable<readonly Item[]> {
  private items: Item[] = [];
  private isOver = false;
  private wake: (() => void) | undefined;

  push(item: Item): void {
    if (this.isOver) return;
    this.items.push(item);
    this.wake?.();
  }

  end(): void {
    this.isOver = true;
    this.wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<readonly Item[]> {
    for (;;) {
      const { items } = this;
      this.items = [];
      if (items.length > 0) yield items;
      if (this.items.length > 0) continue;
      if (this.isOver) return;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
      this.wake = undefined;
    }
  }
}
