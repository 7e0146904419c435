import type { PayRequest, Transaction } from './transaction.ts';
import { AS_VNPAY_DOES } from './levers.ts';

export type Transactions = {
  /** The transaction of a request; one that is there already is answered as it stands. */
  open(request: PayRequest): Transaction;
  find(transactionNo: string): Transaction | undefined;
  /** By what the merchant calls it; `createDate` tells days apart. */
  ofMerchant(tmnCode: string, txnRef: string, createDate: string): Transaction | undefined;
  /** Newest first; `wanted` may be part of a reference. */
  list(wanted?: string): Transaction[];
  /** Unlike every other, also those of a run before: the product keeps them. */
  nextNo(): string;
};

const KEPT = 20_000;

/** The transactions of this run, in memory; beyond the newest `kept` the oldest go. */
export function createTransactions(now: () => Temporal.Instant, kept = KEPT): Transactions {
  const byNo = new Map<string, Transaction>();
  const byKey = new Map<string, Transaction>();
  let lastNo = 0;

  const nextNo = (): string => {
    lastNo = Math.max(lastNo + 1, now().epochMilliseconds);
    return String(lastNo);
  };
  const forgetOldest = (): void => {
    const [oldest] = byNo.values();
    if (!oldest) return;
    byNo.delete(oldest.transactionNo);
    byKey.delete(keyOf(oldest));
  };

  return {
    nextNo,
    open(request) {
      const known = byKey.get(keyOf(request));
      if (known) return known;
      const transaction: Transaction = {
        ...request,
        transactionNo: nextNo(),
        openedAt: now(),
        status: '01',
        responseCode: null,
        paid: request.amount,
        settledAt: null,
        cardType: 'ATM',
        levers: { ...AS_VNPAY_DOES },
        refunds: [],
        exchanges: [],
      };
      byNo.set(transaction.transactionNo, transaction);
      byKey.set(keyOf(transaction), transaction);
      if (byNo.size > kept) forgetOldest();
      return transaction;
    },
    find: (transactionNo) => byNo.get(transactionNo),
    ofMerchant(tmnCode, txnRef, createDate) {
      const found = byKey.get(keyOf({ tmnCode, txnRef, createDate }));
      return found?.createDate === createDate ? found : undefined;
    },
    list: (wanted = '') =>
      [...byNo.values()].filter(({ txnRef }) => txnRef.toLowerCase().includes(wanted.toLowerCase())).reverse(),
  };
}

/** A reference is unique per terminal and day. */
function keyOf({ tmnCode, txnRef, createDate }: Pick<PayRequest, 'tmnCode' | 'txnRef' | 'createDate'>): string {
  return `${tmnCode} ${createDate.slice(0, 8)} ${txnRef}`;
}
