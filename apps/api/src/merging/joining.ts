/** Two records that become one: the person's own, and the one whose number leads to it from now on. */
export type Joining = { personId: number; mergedId: number };
