import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { channel } from '../../payment-channels/channel.ts';
import type { Officer } from '../../http/officer-session.ts';
import { mayDo } from '../../officers/roles.ts';
import { dong, exceptionKind, exceptionState, moment } from './exception.ts';
import { ofOwnAgency } from '../../officers/agency-scope.ts';

export const reconciliationFilter = z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) });

const count = z.number().int();
const reconciliationRow = z.object({
  day: z.iso.date(),
  provider: channel,
  at: moment.describe('Of the newest comparison of the day'),
  providerCount: count,
  providerTotal: dong,
  ourCount: count,
  ourTotal: dong,
  fees: dong,
  differences: count,
  providerBalance: dong.nullable().describe('What the bank says the account holds at the end of its statement'),
  ourBalance: dong.nullable().describe('What the ledger has for it then'),
  exceptions: z
    .array(z.object({ exceptionId: z.uuid(), kind: exceptionKind, state: exceptionState }))
    .describe('What the differences became, as far as they are of the officer’s agency'),
});
export const reconciliationReport = z.object({
  reconciliations: z.array(reconciliationRow),
  more: z.boolean(),
  mayOpen: z.boolean(),
});
export type ReconciliationReport = z.infer<typeof reconciliationReport>;

const A_PAGE = 31;
type Row = Omit<z.infer<typeof reconciliationRow>, 'at'> & { at: Temporal.Instant };

// A difference is opened at the moment of the comparison that found it first; later comparisons of the day count it again.
const RECONCILIATIONS = sql<Row>(
  'reconciliations-for-officer',
  `select r.day, r.provider, r.at, r.provider_count as "providerCount", r.provider_total as "providerTotal", r.our_count as "ourCount",
          r.our_total as "ourTotal", r.fees, r.differences, r.provider_balance as "providerBalance", r.our_balance as "ourBalance",
          coalesce((select json_agg(json_build_object('exceptionId', e.exception_id, 'kind', e.kind, 'state', e.state) order by e.opened_at, e.exception_id)
             from payment_exception e
            where e.kind in ('only-at-provider', 'only-here', 'amount-at-provider-differs', 'state-at-provider-differs', 'balance-differs') and ${ofOwnAgency('e.agency_code')}
              and e.opened_at in (select s.at from reconciliation s where s.provider = r.provider and s.day = r.day)), '[]') as exceptions
     from (select distinct on (day, provider) day, provider, at, provider_count, provider_total, our_count, our_total, fees, differences, provider_balance, our_balance from reconciliation
            order by day desc, provider, at desc, closing_at desc nulls last) r
    order by r.day desc, r.provider offset $2 limit ${A_PAGE + 1}`,
);

/** Day by day what the providers' lists say beside our books, newest first. The figures are the whole system's: a provider has one list. */
export async function reconciliationsOf(
  query: Query,
  officer: Officer,
  { page }: z.infer<typeof reconciliationFilter>,
): Promise<ReconciliationReport> {
  const rows = await query(RECONCILIATIONS, [officer.agencyCode, (page - 1) * A_PAGE]);
  const reconciliations = rows.slice(0, A_PAGE).map(({ at, ...row }) => ({ ...row, at: at.toString() }));
  return { reconciliations, more: rows.length > A_PAGE, mayOpen: mayDo(officer, 'open-payments') };
}
