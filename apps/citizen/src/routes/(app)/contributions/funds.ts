export const FUNDS = ['social-insurance', 'unemployment', 'employment-injury', 'health'] as const;
export type Fund = (typeof FUNDS)[number];
