/** Somebody who is to be insured; without a household they count alone. */
export type Joining = { readonly person: number; readonly household: string | undefined };

/** A member who took household cover in the calendar year of the payment already; in the order in which they took it. */
export type Taken = { readonly person: number; readonly household: string };

/** A place within the household and year, from 1, and how many other members took cover before. */
export type HouseholdPlace = { readonly place: number; readonly before: number };

/**
 * The order by which premiums fall when a household joins in one calendar year (Decree 146/2018 art 7; Decree 188/2025). Who took cover in the
 * year keeps their place whenever they pay again, so that a household that renews pays as often for a first member as it did; the others
 * follow in the order in which they are named.
 */
export function placesInHousehold(joining: readonly Joining[], taken: readonly Taken[]): HouseholdPlace[] {
  const orders = new Map<string, number[]>();
  return joining.map(({ person, household }) => {
    if (household === undefined) return { place: 1, before: 0 };
    const order = orders.get(household) ?? membersOf(taken, household);
    orders.set(household, order);
    if (!order.includes(person)) order.push(person);
    const before = order.indexOf(person);
    return { place: before + 1, before };
  });
}

function membersOf(taken: readonly Taken[], household: string): number[] {
  return [...new Set(taken.filter((one) => one.household === household).map(({ person }) => person))];
}
