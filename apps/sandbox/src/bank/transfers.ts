/** Money that somebody sent to an account; as the receiving bank books it. */
export type Transfer = {
  bankReference: string;
  bookedAt: Temporal.Instant;
  bin: string;
  account: string;
  amount: number;
  counterAccount: string;
  counterName: string;
  description: string;
};

export type Transfers = {
  book(transfer: Omit<Transfer, 'bankReference' | 'bookedAt'>): Transfer;
  /** Newest first. */
  list(): Transfer[];
};

const KEPT = 20_000;

/** What was transferred in this run, in memory; references differ from those of a run before, which the product keeps. */
export function createTransfers(now: () => Temporal.Instant, kept = KEPT): Transfers {
  const transfers: Transfer[] = [];
  let lastNo = 0;
  return {
    book(transfer) {
      lastNo = Math.max(lastNo + 1, now().epochMilliseconds);
      const booked = { ...transfer, bankReference: `FT${lastNo}`, bookedAt: now() };
      transfers.push(booked);
      if (transfers.length > kept) transfers.shift();
      return booked;
    },
    list: () => transfers.toReversed(),
  };
}
