/**
 * One item at a time out of an async generator of lists. A generator that yields each item by itself takes three turns of the
 * event loop's queue for it; this takes one, and none of them waits for the network while items are there.
 */
export function unpack<Item, Out>(
  lists: AsyncGenerator<Item[], void, undefined>,
  convert: (item: Item) => Out,
): AsyncIterator<Out, undefined> {
  let items: Iterator<Item> = [].values();
  let filling: Promise<boolean> | undefined;

  /** One list for all that ask at the same time; whether there was none left. */
  async function fill(): Promise<boolean> {
    const { done, value } = await lists.next();
    filling = undefined;
    items = (value ?? []).values();
    return done === true;
  }

  async function leave(): Promise<IteratorReturnResult<undefined>> {
    items = [].values();
    await lists.return();
    return { done: true, value: undefined };
  }

  return {
    async next() {
      for (;;) {
        const { done, value } = items.next();
        if (!done) {
          try {
            return { done: false, value: convert(value) };
          } catch (error) {
            await leave();
            throw error;
          }
        }
        filling ??= fill();
        if (await filling) return { done: true, value: undefined };
      }
    },
    return: leave,
  };
}
