/** Whether two types are the same, not only assignable. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile unless the types are the same: `same<Equal<A, B>>()`. */
export declare function same<Holds extends true>(): Holds;

/** Whether each type fits where the other is wanted. */
export type Agree<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
