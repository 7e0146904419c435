/** What the list of orders is narrowed to, as its address says; empty where nothing was chosen. */
export type OrderFilter = { search: string; state: string; day: string; page: number };

export const isNarrowed = ({ search, state, day }: OrderFilter): boolean => search !== '' || state !== '' || day !== '';

/** The address of the list with this filter. */
export function ordersPath({ search, state, day, page }: OrderFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ search, state, day })) if (value !== '') query.set(name, value);
  if (page > 1) query.set('page', String(page));
  return query.size === 0 ? '/payments/orders' : `/payments/orders?${query.toString()}`;
}
