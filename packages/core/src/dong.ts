import type { Brand } from './brand.ts';
import type { ReaderLanguage } from './language.ts';

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

/** `5.886.818 đ`, `5,886,818 VND`, `5,886,818동`; the space does not break. */
export function formatDong(amount: number, language: ReaderLanguage = 'vi'): string {
  const { separator, unit } = WRITTEN[language];
  return String(dong(amount)).replace(/\B(?=(\d{3})+$)/g, separator) + unit;
}

const WRITTEN: Record<ReaderLanguage, { separator: string; unit: string }> = {
  vi: { separator: '.', unit: '\u00a0đ' },
  en: { separator: ',', unit: '\u00a0VND' },
  ko: { separator: ',', unit: '동' },
  ja: { separator: ',', unit: 'ドン' },
  zh: { separator: ',', unit: '越南盾' },
};

function isDong(amount: number): amount is Dong {
  return Number.isSafeInteger(amount);
}
