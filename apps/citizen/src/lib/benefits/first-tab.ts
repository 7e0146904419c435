export const TABS = ['one-time', 'short-term', 'monthly', 'unemployment'] as const;
export type Tab = (typeof TABS)[number];

type Shown = { readonly tab: Tab; readonly state: string };

/** Without a choice: what is being paid now, which letters and notices are about; else the first tab that has something in it. */
export function firstTab(benefits: readonly Shown[]): Tab {
  const paid = benefits.filter(({ state }) => state === 'paying');
  const holding = (some: readonly Shown[]) => TABS.find((one) => some.some(({ tab }) => tab === one));
  return holding(paid) ?? holding(benefits) ?? 'one-time';
}
