/**
 * What became of an order to give money back. 'under-way': taken, not yet with the bank; 'refused': no money goes back, somebody decides anew;
 * 'unclear': it may have been done.
 */
export type RefundOutcome = 'done' | 'under-way' | 'refused' | 'unclear';

const TAKEN = '00';
const REPEATED = '94';
/** Nothing was begun: the terminal, the message, its signature or the transaction was not accepted. */
const REFUSED = new Set(['02', '03', '91', '95', '97']);

/** Of VNPAY's answer to the order itself. */
export function outcomeOfRefund(responseCode: string | undefined, status: string | undefined): RefundOutcome {
  if (responseCode === TAKEN) return outcomeOfRefundStatus(status);
  // A repeat of ours: what the first one came to is asked.
  if (responseCode === REPEATED) return 'unclear';
  return REFUSED.has(responseCode ?? '') ? 'refused' : 'unclear';
}

/** Of a refund's own status: 05 is being processed, 06 has gone to the bank, 09 was refused there. */
export function outcomeOfRefundStatus(status: string | undefined): RefundOutcome {
  if (status === '06' || status === '00') return 'done';
  return status === '09' ? 'refused' : 'under-way';
}
