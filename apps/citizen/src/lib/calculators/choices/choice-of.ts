import type { ChoiceName } from '@openvssid/rules/forms';

/** The calculators whose result is one way of a choice. */
export const CHOICE_OF: ReadonlyMap<string, ChoiceName> = new Map([
  ['one-time', 'one-time-or-pension'],
  ['pension', 'one-time-or-pension'],
  ['voluntary-contribution', 'voluntary-levels'],
]);
