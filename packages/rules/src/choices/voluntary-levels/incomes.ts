/** Incomes go in these steps from the least one up (Law 41/2024 art 31.2). */
const STEP = 50_000n;
/** From the least income, wider the higher they are; no more than a phone shows at a glance. */
const STEPS = [0n, 10n, 30n, 70n, 170n, 370n];

/** The least, some steps up to the most, and the income that was asked with its neighbours, in order. */
export function incomesBetween(least: bigint, most: bigint, asked: bigint): bigint[] {
  const around = [asked - STEP, asked, asked + STEP];
  const all = [...STEPS.map((steps) => least + steps * STEP), ...around, most];
  const allowed = all.filter((income) => income >= least && income <= most);
  return [...new Set(allowed)].sort((a, b) => Number(a - b));
}
