import { Fault, type FaultCode } from '../fault.ts';

/** A price, or the first fault of what it was asked for: a day for which no price is known. */
export type Priced<Price> = { readonly result: Price } | { readonly error: { readonly code: FaultCode; readonly path: string } };

export function priced<Price>(compute: () => Price): Priced<Price> {
  try {
    return { result: compute() };
  } catch (error) {
    if (error instanceof Fault) return { error: { code: error.code, path: error.path } };
    throw error;
  }
}
