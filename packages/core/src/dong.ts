import type { Brand } from './brand.ts';

/** Whole đồng. */
export type Dong = Brand<number, 'Dong'>;

/** A number known to be whole đồng; anything else is a programming error (RangeError). */
export function dong(amount: number): Dong {
  if (!isDong(amount)) throw new RangeError(`Not whole đồng: ${amount}`);
  return amount;
}

export function addDong(a: Dong, b: Dong): Dong {
  return dong(a + b);
}

export function sumDong(amounts: Iterable<Dong>): Dong {
  let sum = dong(0);
  for (const amount of amounts) sum = addDong(sum, amount);
  return sum;
}

/** `5.886.818 đ`; the space does not break. */
export function formatDong(amount: number): string {
  return `${String(dong(amount)).replace(/\B(?=(\d{3})+$)/g, '.')}\u00a0đ`;
}

function isDong(amount: number): amount is Dong {
  return Number.isSafeInteger(amount);
}
