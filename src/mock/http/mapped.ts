/** Every item through a function. Written by hand, as a generator takes several more promises for each item. */
export function mapped<From, To>(source: AsyncIterable<From>, change: (item: From) => To): AsyncIterable<To> {
  return {
    [Symbol.asyncIterator]() {
      const items = source[Symbol.asyncIterator]();
      const next = async (): Promise<IteratorResult<To, undefined>> => {
        const { done, value } = await items.next();
        return done === true ? { done, value: undefined } : { done: false, value: change(value) };
      };
      const leave = async (): Promise<IteratorResult<To, undefined>> => {
        await items.return?.();
        return { done: true, value: undefined };
      };
      return { next, return: leave };
    },
  };
}
