import { TIME_ZONE } from '@openvssid/core';
import type { BenefitFact, PaymentFact } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { dayOrUndefined, known } from './columns.ts';

type Nullable<T> = { [Key in keyof T]: undefined extends T[Key] ? Exclude<T[Key], undefined> | null : T[Key] };
type BenefitRow = Omit<BenefitFact, 'from' | 'to' | 'payments' | 'attorneyName' | 'authorised'> & {
  from: string;
  to: string | null;
  attorneyName: string | null;
  authorised: { attorneyName: string; from: string; to: string }[];
};
type PaymentRow = Nullable<PaymentFact> & { benefitId: string };

// An authorisation that has run out stays `active`: its days say whether it still holds. Of one that holds and the next, the one that holds.
const BENEFITS = sql<BenefitRow>(
  'benefit-facts',
  `select benefit_id as "benefitId", tab, kind, state, decision_number as "decisionNumber", from_day as from, to_day as to, amount,
          (select r.other_name from recipient_authorisation r
            where r.person_id = b.person_id and r.benefit_id = b.benefit_id and r.role = 'principal' and r.state = 'active' and r.to_day >= $2
            order by r.from_day limit 1) as "attorneyName",
          (select coalesce(json_agg(json_build_object('attorneyName', r.other_name, 'from', r.from_day, 'to', r.to_day) order by r.from_day), '[]')
             from recipient_authorisation r left join person o on o.person_id = r.other_person_id
            where r.person_id = b.person_id and r.benefit_id = b.benefit_id and r.role = 'principal' and r.to_day >= $2 and o.deceased_on is null
              and (r.state = 'active' or (r.state = 'asked' and r.answer_by >= $3))) as authorised
     from benefit b where person_id = $1 and tab in ('monthly', 'unemployment') and state in ('paying', 'suspended', 'waiting')
    order by tab, from_day, benefit_id`,
);

const PAYMENT_COLUMNS = `k.short_name as "bankName", g.name as "agencyName", v.code as "provinceCode", v.full_name as "provinceName",
  (select coalesce(json_agg(o.full_name order by o.code), '[]') from old_province o where o.new_code = v.code) as "provinceFormerly"`;

// The benefit's own words, then what was arranged since. An arrangement that another one made later replaces from its first month on is never reached.
const PAYMENTS = sql<PaymentRow>(
  'benefit-fact-payments',
  `select b.benefit_id as "benefitId", null as "fromMonth", b.pay_method as method, b.bank_key as "bankKey", b.account_number as "accountNumber",
          null as "cashPoint", b.agency_code as "agencyCode", b.regional_allowance as "regionalAllowance", ${PAYMENT_COLUMNS}
     from benefit b join agency g on g.agency_code = b.agency_code join province v on v.code = g.province_code left join bank k on k.key = b.bank_key
    where b.person_id = $1 and b.tab in ('monthly', 'unemployment')
   union all
   select a.benefit_id, to_char(a.from_month, 'YYYY-MM'), a.pay_method, a.bank_key, a.account_number, a.cash_point, a.agency_code,
          a.regional_allowance, ${PAYMENT_COLUMNS}
     from benefit_arrangement a join agency g on g.agency_code = a.agency_code join province v on v.code = a.province_code
     left join bank k on k.key = a.bank_key
    where a.person_id = $1 and a.cancelled_at is null
      and not exists (select from benefit_arrangement n where n.person_id = a.person_id and n.benefit_id = a.benefit_id and n.cancelled_at is null
                         and n.from_month <= a.from_month and (n.arranged_at, n.from_month) > (a.arranged_at, a.from_month))
    order by "fromMonth" nulls first`,
);

/** Benefits paid month by month, suspended, or still to begin, each with how and where it is paid from when. */
export async function benefitFacts(query: Query, personId: number, on: Temporal.PlainDate): Promise<BenefitFact[]> {
  // What nobody answered in time is over by the end of that day at the latest.
  const dayBegins = on.toZonedDateTime(TIME_ZONE).toInstant();
  const [benefits, payments] = await Promise.all([query(BENEFITS, [personId, on, dayBegins]), query(PAYMENTS, [personId])]);
  return benefits.map((benefit) => ({
    ...benefit,
    from: Temporal.PlainDate.from(benefit.from),
    to: dayOrUndefined(benefit.to),
    payments: payments.filter(({ benefitId }) => benefitId === benefit.benefitId).map(payment),
    attorneyName: known(benefit.attorneyName),
    authorised: benefit.authorised.map(({ attorneyName, from, to }) => ({
      attorneyName,
      from: Temporal.PlainDate.from(from),
      to: Temporal.PlainDate.from(to),
    })),
  }));
}

function payment({ fromMonth, method, agencyCode, agencyName, provinceCode, provinceName, ...row }: PaymentRow): PaymentFact {
  return {
    fromMonth: known(fromMonth),
    method,
    bankKey: known(row.bankKey),
    bankName: known(row.bankName),
    accountNumber: known(row.accountNumber),
    cashPoint: known(row.cashPoint),
    agencyCode,
    agencyName,
    provinceCode,
    provinceName,
    provinceFormerly: row.provinceFormerly,
    regionalAllowance: row.regionalAllowance,
  };
}
