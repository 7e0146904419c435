/**
 * What a payment came to. 'suspicious': the money has left the account and is held; 'unclear': the message contradicts itself or says that
 * the payment goes on, so the provider is asked again.
 */
export type Outcome = 'paid' | 'suspicious' | 'failed' | 'unclear';

const PAID = '00';
const SUSPECTED = '07';
const STATUS_INCOMPLETE = '01';
/** Debited at the bank, not successful at VNPAY: the bank gives it back, or not. */
const STATUS_REVERSED = '04';
const CODE = /^\d{2}$/;

/** Of a notification or a return: paid only where both codes say so (formats.md 5). */
export function outcomeOf(responseCode: string | undefined, status: string | undefined): Outcome {
  if (responseCode === SUSPECTED || status === SUSPECTED || status === STATUS_REVERSED) return 'suspicious';
  if (responseCode === PAID && status === PAID) return 'paid';
  if (status === STATUS_INCOMPLETE || responseCode === PAID || status === PAID) return 'unclear';
  return CODE.test(responseCode ?? '') ? 'failed' : 'unclear';
}

/** Of an answer to a query that found the transaction: its own code only says that the query went well. */
export function outcomeOfStatus(status: string | undefined): Outcome {
  if (status === PAID) return 'paid';
  if (status === SUSPECTED || status === STATUS_REVERSED) return 'suspicious';
  return status === '02' ? 'failed' : 'unclear';
}
