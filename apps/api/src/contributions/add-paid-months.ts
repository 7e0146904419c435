import { json, sql, type Transaction } from '@openvssid/server/db/database';
import { NotRecorded } from './not-recorded.ts';

/** Months that somebody paid for themselves, or that somebody paid for them. Months as their first days. */
export type PaidMonths = {
  personId: number;
  fund: 'health' | 'social-insurance';
  fromMonth: string;
  toMonth: string;
  /** «Mức thu nhập lựa chọn»; 0 for health insurance, which is paid by the household. */
  income: number;
};

// Behind the periods that begin in the same month: `seq` tells them apart.
const ADD = sql<{ personId: number }>(
  'add-paid-months',
  `insert into contribution_period (person_id, fund, from_month, seq, to_month, scheme, employer_name, insurable_earnings, paid)
   select w."personId", w.fund, w."fromMonth",
          coalesce((select max(c.seq) from contribution_period c where c.person_id = w."personId" and c.fund = w.fund and c.from_month = w."fromMonth"), 0)
            + row_number() over (partition by w."personId", w.fund, w."fromMonth" order by w."toMonth"),
          w."toMonth", case w.fund when 'health' then 'household' else 'voluntary' end,
          case w.fund when 'health' then 'Hộ gia đình' else 'Tham gia BHXH tự nguyện' end, w.income, true
     from jsonb_to_recordset($1) as w("personId" bigint, fund text, "fromMonth" date, "toMonth" date, income bigint)
   returning person_id as "personId"`,
);

/** Adds them to the contribution records, in the transaction in which the money for them is booked. */
export async function addPaidMonths(tx: Transaction, months: readonly PaidMonths[]): Promise<void> {
  if (months.length === 0) return;
  if ((await tx.run(ADD, [json(months)])).length !== months.length)
    throw new NotRecorded('months that were paid for could not be added');
}
