/**
 * Whole đồng of payment `p` that wait for a decision: all of it, or what was paid over order `o` that it was recorded for; less what
 * goes back or has gone.
 */
export const MONEY_LEFT = `greatest(0, case p.state when 'open' then p.amount when 'recorded' then p.amount - coalesce(o.amount, p.amount) else 0 end
  - coalesce((select sum(r.amount) from payment_refund r where r.payment_id = p.payment_id and r.state <> 'failed'), 0))::bigint`;
