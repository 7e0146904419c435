/** Somebody who is to be insured; without a household they count alone. */
export type Joining = { readonly person: number; readonly household: string | undefined; readonly year: number };

/** A member who took household cover that begins in that calendar year; in the order in which they took it. */
export type Taken = { readonly person: number; readonly household: string; readonly year: number };

/** A place within the household and year, from 1, and how many other members took cover before. */
export type HouseholdPlace = { readonly place: number; readonly before: number };

/**
 * The order by which premiums fall. It counts the covers that begin in one calendar year: a household that renews every December for the
 * next year has a first member every year. Who took cover in the year stays where they were, the others follow in the order they are named.
 */
export function placesInHousehold(joining: readonly Joining[], taken: readonly Taken[]): HouseholdPlace[] {
  const orders = new Map<string, number[]>();
  return joining.map(({ person, household, year }) => {
    if (household === undefined) return { place: 1, before: 0 };
    const key = `${household}/${year}`;
    const order = orders.get(key) ?? membersOf(taken, household, year);
    orders.set(key, order);
    if (!order.includes(person)) order.push(person);
    const before = order.indexOf(person);
    return { place: before + 1, before };
  });
}

function membersOf(taken: readonly Taken[], household: string, year: number): number[] {
  const members = taken.filter((one) => one.household === household && one.year === year).map(({ person }) => person);
  return [...new Set(members)];
}
