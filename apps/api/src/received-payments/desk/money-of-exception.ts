/**
 * The payment that exception `e` is about. Of a transaction that only the provider's list had, the one that has been booked since: by its
 * answer, or by decision.
 */
export const PAYMENT_OF_EXCEPTION = `coalesce(e.payment_id, case when e.kind = 'only-at-provider' then
    (select booked.payment_id from received_payment booked where booked.provider = 'vnpay' and booked.provider_key = e.data->>'transactionNo') end)`;

/** The refund of payment `p` that a provider has been asked for, or is about to be, and that has not ended. */
export const LIVING_AT_PROVIDER = `(select json_build_object('refundId', r.refund_id, 'amount', r.amount) from payment_refund r
    where r.payment_id = p.payment_id and p.provider = 'vnpay' and r.state in ('approved', 'sent') and r.to_account is null)`;
