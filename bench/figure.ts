/** One measured figure; printed as one line of JSON. */
export type Figure = {
  figure: string;
  value: number;
  unit: string;
  goal: string;
  good: boolean;
  detail: Record<string, number | string>;
};

export function printFigure(figure: Figure): void {
  process.stdout.write(`${JSON.stringify(figure)}\n`);
}

/** A figure that cannot be measured here: the missing tool is named. */
export function printSkipped(figure: string, why: string): void {
  process.stdout.write(`${JSON.stringify({ figure, skipped: why })}\n`);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function rounded(value: number, digits = 3): number {
  return Number(value.toFixed(digits));
}
