declare const brand: unique symbol;

/** A value that has passed the check its name stands for; a plain string or number does not fit in its place. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
