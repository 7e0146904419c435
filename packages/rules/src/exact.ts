import Fraction from 'fraction.js';

/** An exact rational number; money and rates are never binary floats before they are printed. */
export type Exact = Fraction;

/** `exact(1, 3)`; both whole numbers, anything else is a programming error (RangeError). */
export function exact(numerator: bigint | number, denominator: bigint | number = 1): Exact {
  if (!isWhole(numerator) || !isWhole(denominator)) throw new RangeError(`Not whole: ${numerator}/${denominator}`);
  return new Fraction(numerator, denominator);
}

export const NOTHING: Exact = exact(0);

/** Half up, once, where a figure is printed (0.3): 5,886,817.8 is 5,886,818. */
export function rounded(amount: Exact): number {
  return Number(amount.round());
}

export function leastOf(a: Exact, b: Exact): Exact {
  return a.lte(b) ? a : b;
}

export function greatestOf(a: Exact, b: Exact): Exact {
  return a.gte(b) ? a : b;
}

/** Years counted of months: up to six odd months are half a year, more are a whole one (H of 0.6; Law 58/2014 art 62, Law 41/2024 art 72). */
export function countedYears(months: number): number {
  const odd = months % 12;
  return Math.floor(months / 12) + (odd === 0 ? 0 : odd <= 6 ? 0.5 : 1);
}

/** A number of halves or quarters, as counted years and months of an average salary are. */
export function exactQuarters(quarters: number): Exact {
  return exact(quarters * 4, 4);
}

function isWhole(value: bigint | number): boolean {
  return typeof value === 'bigint' || Number.isSafeInteger(value);
}
