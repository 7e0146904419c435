/** The parts of online payments, in the sequence in which a day goes through them. */
export const AREAS = [
  { key: 'exceptions', path: '/payments' },
  { key: 'orders', path: '/payments/orders' },
  { key: 'refunds', path: '/payments/refunds' },
  { key: 'reconciliation', path: '/payments/reconciliation' },
  { key: 'statement', path: '/payments/statement' },
  { key: 'accounting', path: '/payments/accounting' },
] as const;

/** Whether the page at this path is one of them, and not something that was opened in it. */
export const isArea = (path: string): boolean => AREAS.some((area) => area.path === path);
