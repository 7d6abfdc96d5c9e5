// Types that the emitted ones are made with; nothing here exists at run time.

/** Whether a type is an object of any keys and any values, and nothing more. */
type IsFree<Type> = string extends keyof Type
  ? [keyof { [Key in keyof Type as string extends Key ? never : number extends Key ? never : Key]: 1 }] extends [never]
    ? unknown extends Type[keyof Type]
      ? true
      : false
    : false
  : false;

/**
 * A type of the contract as a caller may give it: lists may be read-only, and where any object may stand, the value of an
 * interface may too (TypeScript takes it for no `{ [key: string]: unknown }`).
 */
export type Given<Type> = unknown extends Type
  ? Type
  : Type extends object
    ? IsFree<Type> extends true
      ? object
      : { readonly [Key in keyof Type]: Given<Type[Key]> }
    : Type;

/** A row of a search: the whole object; with `select` what it names, or any of it where the list is known at run time only. */
export type Selected<Whole, Part, Select extends readonly unknown[]> = number extends Select["length"]
  ? Part
  : (Select extends readonly [] ? Whole : Pick<Whole, Select[number] & keyof Whole>) & Omit<Part, keyof Whole>;

/** The states in a stream: with those of subgraphs, which have states of their own, where these were asked for. */
export type StateWithin<State, Subgraphs> = [Subgraphs] extends [true] ? State | { [key: string]: unknown } : State;
