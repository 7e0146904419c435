/** What the list of orders is narrowed to, as its address says; empty where nothing was chosen. */
export type OrderFilter = { search: string; state: string; day: string };
/** The order after which a page begins. */
export type OrderPlace = { after: string; madeAt: string };

export const isNarrowed = ({ search, state, day }: OrderFilter): boolean => search !== '' || state !== '' || day !== '';

/** The address of the list with this filter, and of its page behind a place. */
export function ordersPath({ search, state, day }: OrderFilter, place?: OrderPlace): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ search, state, day, ...place })) if (value !== '') query.set(name, value);
  return query.size === 0 ? '/payments/orders' : `/payments/orders?${query.toString()}`;
}

/** A place that an address names; undefined where it names none. */
export function placeIn(search: URLSearchParams): OrderPlace | undefined {
  const [after, madeAt] = [search.get('after') ?? '', search.get('madeAt') ?? ''];
  return UUID.test(after) && MOMENT.test(madeAt) ? { after, madeAt } : undefined;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
