import { sql } from '@openvssid/server/db/database';
import { ARRANGED_COLUMNS, arrangedFor } from '../benefits/arrangement.ts';

/** Of a line that stands: what was held back or came back is owed again. */
export const COUNTED = "('listed', 'paid')";

/** Further back nothing is compared: what is older is settled by a decision of its own. */
export const MONTHS_COMPARED = 24;

const BENEFITS_OF_OFFICE = `
  select person_id, benefit_id from benefit where agency_code = $1 and tab in ('monthly', 'unemployment')
  union select person_id, benefit_id from benefit_arrangement where agency_code = $1 and cancelled_at is null`;

/** Each benefit that the office pays in the month, as it is now. */
const PAYEES = `
  select b.person_id, b.benefit_id, b.tab, b.agency_code as own_agency, b.from_day, b.to_day, p.deceased_on, b.state,
         b.amount as full_amount, b.regional_allowance as own_allowance, p.full_name, p.name_key,
         exists (select from benefit_adjustment a where a.person_id = b.person_id and a.benefit_id = b.benefit_id) as adjusted,
         (select i.value from identifier i where i.person_id = b.person_id and i.current and i.kind = 'social-insurance-number') as insurance_number,
         ${ARRANGED_COLUMNS}
    from (${BENEFITS_OF_OFFICE}) o join benefit b on b.person_id = o.person_id and b.benefit_id = o.benefit_id
    join person p on p.person_id = b.person_id
    ${arrangedFor('$2', '$4')}
   where g.agency_code = $1`;

/** The arrangement that held in an earlier month `m.month`, one column of it. */
const arrangedThen = (column: string, month: string): string => `(select a.${column} from benefit_arrangement a
    where a.person_id = y.person_id and a.benefit_id = y.benefit_id and a.cancelled_at is null and a.from_month <= ${month}
    order by a.arranged_at desc, a.from_month desc limit 1)`;

/** What a month is worth: an adjustment that is still to come changes nothing before its day, one that lies behind is in the amount. */
const AMOUNT_OF_MONTH = `case when y.adjusted then coalesce(
    (select a.new_amount from benefit_adjustment a where a.person_id = y.person_id and a.benefit_id = y.benefit_id
        and a.effective_on <= m.month and a.effective_on > $3::date order by a.effective_on desc limit 1),
    (select a.old_amount from benefit_adjustment a where a.person_id = y.person_id and a.benefit_id = y.benefit_id
        and a.effective_on > m.month order by a.effective_on limit 1),
    y.full_amount) else y.full_amount end
  - y.own_allowance + case when m.month = $2::date then y."regionalAllowance"
      when y."arrangedAt" is null then y.own_allowance else coalesce(${arrangedThen('regional_allowance', 'm.month')}, y.own_allowance) end`;

/**
 * Months from the first day on, by the calendar: of a benefit of three months from 15 September the months of September, October and
 * November are paid. Of a person who has died, the month of the death, on whatever day of it: also where the death is the benefit's end.
 */
const DUE = `
  select y.person_id, y.benefit_id, m.month, ${AMOUNT_OF_MONTH} as amount
    from payee y
   cross join lateral (select generate_series(greatest(date_trunc('month', y.from_day), $5::date), $2::date, interval '1 month')::date as month) m
   where (y.to_day = y.deceased_on or m.month + (extract(day from y.from_day)::int - 1) <= coalesce(y.to_day, 'infinity'))
     and coalesce(m.month <= y.deceased_on and y.from_day <= y.deceased_on, true)`;

const LISTED = `
  select l.person_id, l.benefit_id, l.for_month as month, coalesce(sum(l.amount) filter (where p.state in ${COUNTED}), 0)::bigint as amount,
         max(l.seq) as seq
    from payee y join benefit_payment_line l on l.person_id = y.person_id and l.benefit_id = y.benefit_id
    join benefit_payment p on p.person_id = l.person_id and p.payment_id = l.payment_id
   where l.for_month >= $5::date
   group by l.person_id, l.benefit_id, l.for_month`;

/**
 * What is missing or too much, month by month. Of a benefit that is suspended, or ended without a day, nothing new is due and nothing
 * is had back. Months that no list has had are due from the office's first list on: before it somebody else paid.
 */
const DIFFERENCES = `
  select y.person_id, y.benefit_id, coalesce(d.month, l.month) as month, coalesce(l.seq, 0) + 1 as seq,
         case when y.state = 'paying' or (y.state = 'ended' and coalesce(y.to_day, y.deceased_on) is not null) then coalesce(d.amount, 0)
              else least(coalesce(d.amount, 0), coalesce(l.amount, 0)) end - coalesce(l.amount, 0) as amount
    from due d full join listed l on l.person_id = d.person_id and l.benefit_id = d.benefit_id and l.month = d.month
    join payee y on y.person_id = coalesce(d.person_id, l.person_id) and y.benefit_id = coalesce(d.benefit_id, l.benefit_id)
   where l.seq is not null or d.month = $2::date
      or exists (select from payment_list f
                  where f.month <= d.month and f.agency_code = coalesce(case when y."arrangedAt" is not null then ${arrangedThen('agency_code', 'd.month')} end, y.own_agency))`;

/** What is counted of each benefit but did not go out yet: summed once for all, because a sum for each would read the payments that are being written. */
const BALANCES = `
  select b.person_id, b.benefit_id, sum(b.amount) as amount
    from (select l.person_id, l.benefit_id, l.amount
            from payee y join benefit_payment_line l on l.person_id = y.person_id and l.benefit_id = y.benefit_id
            join benefit_payment p on p.person_id = l.person_id and p.payment_id = l.payment_id
           where p.state in ${COUNTED}
          union all
          select p.person_id, p.benefit_id, -p.amount
            from payee y join benefit_payment p on p.person_id = y.person_id and p.benefit_id = y.benefit_id
           where p.state in ${COUNTED}) b
   group by b.person_id, b.benefit_id`;

/** What goes out: nothing while more is to be had back than is due. */
const PAYMENTS = `
  select y.*, t.amount as lines_amount, greatest(0, t.amount + coalesce(r.amount, 0)) as payout, u.authorisation_id, u.attorney_name, u.attorney_number,
         row_number() over (order by y."payMethod", y."bankKey", y.name_key, y.person_id, y.benefit_id) as number
    from (select person_id, benefit_id, sum(amount) as amount from line where amount <> 0 group by person_id, benefit_id) t
    join payee y on y.person_id = t.person_id and y.benefit_id = t.benefit_id
    left join balance r on r.person_id = t.person_id and r.benefit_id = t.benefit_id
    left join lateral (
     select a.authorisation_id, a.other_name as attorney_name, a.attorney_number
       from recipient_authorisation a left join person o on o.person_id = a.other_person_id
      where a.person_id = y.person_id and a.benefit_id = y.benefit_id and a.role = 'principal' and a.state = 'active'
        and $7::date between a.from_day and a.to_day and y.tab = any(a.acts) and o.deceased_on is null
      limit 1) u on y."payMethod" = 'cash'`;

/**
 * Writes the payments of a list and what each is made of, in one statement. $1 office, $2 first day of the month, $3 today, $4 now,
 * $5 first month that is compared, $6 list, $7 first day of payment, $8 how references begin.
 */
export const WRITE_PAYMENTS = sql<{ payments: number; lines: number }>(
  'write-payments-of-list',
  `with payee as materialized (${PAYEES}),
        due as (${DUE}),
        listed as (${LISTED}),
        line as materialized (${DIFFERENCES}),
        balance as materialized (${BALANCES}),
        payment as (
          insert into benefit_payment (person_id, payment_id, list_id, number, reference, benefit_id, month, full_name, insurance_number, amount,
            pay_method, bank_key, bank_branch, account_number, cash_point, ward_code, arranged_at, authorisation_id, attorney_name, attorney_number)
          select p.person_id, gen_random_uuid(), $6, p.number, $8 || lpad(p.number::text, 6, '0'), p.benefit_id, $2, p.full_name, p.insurance_number,
                 p.payout, p."payMethod", p."bankKey", p."bankBranch", p."accountNumber", p."cashPoint", p."wardCode", p."arrangedAt",
                 p.authorisation_id, p.attorney_name, p.attorney_number
            from (${PAYMENTS}) p
          returning person_id, benefit_id, payment_id
        ),
        written as (
          insert into benefit_payment_line (person_id, benefit_id, for_month, seq, payment_id, kind, amount)
          select l.person_id, l.benefit_id, l.month, l.seq, p.payment_id,
                 case when l.amount < 0 then 'recovery' when l.month = $2::date then 'regular' else 'arrears' end, l.amount
            from line l join payment p on p.person_id = l.person_id and p.benefit_id = l.benefit_id
           where l.amount <> 0
          returning 1
        )
   select (select count(*)::int from payment) as payments, (select count(*)::int from written) as lines`,
);
