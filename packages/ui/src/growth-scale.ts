/** The lines of a scale from nothing to a round number at or above `most`, at most four apart from zero. */
export function scaleTo(most: number): { readonly most: number; readonly lines: readonly number[] } {
  const step = roundStep(most / 4);
  const count = Math.max(1, Math.ceil(most / step));
  return { most: step * count, lines: Array.from({ length: count + 1 }, (_, i) => i * step) };
}

/** 1, 2, 2.5 or 5 times a power of ten; never a fraction. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= least && Number.isInteger(one * power)) ?? 10;
  return factor * power;
}
