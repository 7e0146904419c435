/** A small fast generator (sfc32): the same seed and stream give the same numbers on every machine. Not for secrets. */
export type Random = {
  /** In [0, 1). */
  next(): number;
  /** Whole number in [low, high]. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** `digits` decimal digits. */
  digits(count: number): string;
  uuid(): string;
};

/** Independent numbers for each `stream` (a household) of one `seed`. */
export function randomFor(seed: number, stream: number): Random {
  let a = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 0;
  let b = Math.imul(stream ^ 0x243f6a88, 0xc2b2ae35) | 0;
  let c = (Math.floor(stream / 0x1_0000_0000) ^ 0xb7e15162 ^ seed) | 0;
  let counter = 1;

  function word(): number {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }
  for (let warmUp = 0; warmUp < 12; warmUp += 1) word();

  const next = () => word() / 0x1_0000_0000;
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick(items) {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    digits: (count) => String(int(0, 10 ** count - 1)).padStart(count, '0'),
    uuid: () => uuidOf(word(), word(), word(), word()),
  };
}

function uuidOf(a: number, b: number, c: number, d: number): string {
  const hex = [a, b, c, d].map((part) => part.toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

export type Weighted<T> = { readonly items: readonly T[]; readonly ends: Float64Array };

/** Prepares a table for `pickWeighted`. */
export function weighted<T>(entries: readonly (readonly [T, number])[]): Weighted<T> {
  const ends = new Float64Array(entries.length);
  let sum = 0;
  entries.forEach(([, weight], index) => {
    sum += weight;
    ends[index] = sum;
  });
  return { items: entries.map(([item]) => item), ends };
}

export function pickWeighted<T>(random: Random, table: Weighted<T>): T {
  const target = random.next() * (table.ends.at(-1) ?? 0);
  let low = 0;
  let high = table.items.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table.ends[middle] ?? 0) > target) high = middle;
    else low = middle + 1;
  }
  const item = table.items[low];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
