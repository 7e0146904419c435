export const CHOICE_NAMES = ['one-time-or-pension', 'voluntary-levels'] as const;

export type ChoiceName = (typeof CHOICE_NAMES)[number];
