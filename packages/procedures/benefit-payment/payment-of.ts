import type { PaymentMethod } from '@openvssid/core';
import { type Answers, textAnswer } from '../answers.ts';
import type { PaymentFact } from '../facts.ts';

/** The answers about the form of receipt; absent where the form has not been checked. */
export function paymentOf(answers: Answers): PaymentMethod | undefined {
  const [bankKey, accountNumber, bankBranch, cashPoint] = ['bankKey', 'accountNumber', 'bankBranch', 'cashPoint'].map((key) =>
    textAnswer(answers, key),
  );
  if (textAnswer(answers, 'payMethod') === 'cash') return { method: 'cash', ...(cashPoint !== undefined && { cashPoint }) };
  if (bankKey === undefined || accountNumber === undefined) return undefined;
  return { method: 'account', bankKey, accountNumber, ...(bankBranch !== undefined && { bankBranch }) };
}

export function isSamePayment(wish: PaymentMethod, present: PaymentFact): boolean {
  if (wish.method === 'cash') return present.method === 'cash' && (wish.cashPoint ?? '') === (present.cashPoint ?? '');
  return present.method === 'account' && wish.accountNumber === present.accountNumber && wish.bankKey === present.bankKey;
}
