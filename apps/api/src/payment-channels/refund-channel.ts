/** The way refund `r` of payment `p` goes back: the one it came, or a transfer to the account that two officers chose instead. */
export const REFUND_CHANNEL = `case when r.to_account is null then p.provider else 'bank-transfer' end`;
