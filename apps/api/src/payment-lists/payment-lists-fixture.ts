import { randomUUID } from 'node:crypto';
import { monthOf } from '@openvssid/core';
import { AGENCY, type Desk } from '../applications/application-fixture.ts';
import { makeList } from './make.ts';

export type BenefitRow = {
  personId: number;
  benefitId: string;
};

type Details = Partial<{
  tab: 'monthly' | 'unemployment';
  kind: string;
  amount: number;
  fromDay: string;
  toDay: string | null;
  agencyCode: string;
  accountNumber: string | null;
}>;

/** A benefit in payment, of somebody new; in cash unless there is an account. */
export async function giveBenefit(desk: Desk, personId: number, details: Details = {}): Promise<BenefitRow> {
  const {
    tab = 'monthly',
    kind = tab === 'monthly' ? 'pension' : 'unemployment-benefit',
    amount = 5_000_000,
    fromDay = '2020-06-01',
    toDay = null,
    agencyCode = AGENCY,
    accountNumber = null,
  } = details;
  const benefitId = randomUUID();
  const account = accountNumber === null ? ['cash', null] : ['account', 'acb'];
  await desk.asOwner((client) =>
    client.query(
      `insert into benefit (person_id, benefit_id, tab, kind, decision_number, decision_on, from_day, to_day, amount, agency_code, pay_method, bank_key, account_number)
       values ($1, $2, $3, $4, $12, $5, $5, $6, $7, $8, $9, $10, $11)`,
      [personId, benefitId, tab, kind, fromDay, toDay, amount, agencyCode, ...account, accountNumber, `QĐ ${benefitId}`],
    ),
  );
  return { personId, benefitId };
}

export const setBenefit = (desk: Desk, { personId, benefitId }: BenefitRow, columns: string, ...values: unknown[]) =>
  desk.asOwner((client) =>
    client.query(`update benefit set ${columns} where person_id = $1 and benefit_id = $2`, [personId, benefitId, ...values]),
  );

/** Arranges another way of payment from a month on, as a decision would. */
export const arrange = (
  desk: Desk,
  { personId, benefitId }: BenefitRow,
  { fromMonth, ...how }: { fromMonth: string } & Partial<{ accountNumber: string; agencyCode: string; notBefore: string }>,
) =>
  desk.asOwner((client) =>
    client.query(
      `insert into benefit_arrangement (person_id, benefit_id, from_month, arranged_at, application_number, agency_code, province_code, pay_method, bank_key, account_number, not_before)
       values ($1, $2, $3, $4, '639-TEST', $5, '01', $6, $7, $8, $9)`,
      [
        personId,
        benefitId,
        `${fromMonth}-01`,
        desk.clock.now().toString(),
        how.agencyCode ?? AGENCY,
        how.accountNumber === undefined ? 'cash' : 'account',
        how.accountNumber === undefined ? null : 'acb',
        how.accountNumber ?? null,
        how.notBefore ?? null,
      ],
    ),
  );

/** The clock goes to a day of a month, and the list of that month is made. */
export async function makeOn(desk: Desk, day: string, month: string = day.slice(0, 7), agencyCode = AGENCY): Promise<string> {
  goTo(desk, day);
  const made = await makeList(desk.services, { agencyCode, month: monthOf(month), officerId: null });
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.listId;
}

export function goTo(desk: Desk, day: string): void {
  const wanted = Temporal.ZonedDateTime.from(`${day}T09:00:00[Asia/Ho_Chi_Minh]`).toInstant();
  desk.clock.forward({ seconds: Math.max(0, Math.round(wanted.since(desk.clock.now()).total('seconds'))) });
}

export type PaymentRow = {
  amount: number;
  pay_method: string;
  account_number: string | null;
  attorney_name: string | null;
  state: string;
  reference: string;
  number: number;
  lines: string;
};

/** The payments of one person in the order of the months: what goes out, and what it is made of. */
export async function paymentsOf(desk: Desk, personId: number): Promise<PaymentRow[]> {
  return desk.asOwner(async (client) => {
    const { rows } = await client.query<PaymentRow>(
      `select p.amount::int, p.pay_method, p.account_number, p.attorney_name, p.state, p.reference, p.number,
              (select string_agg(l.kind || ' ' || to_char(l.for_month, 'YYYY-MM') || ' ' || l.amount, ', ' order by l.for_month, l.seq)
                 from benefit_payment_line l where l.person_id = p.person_id and l.payment_id = p.payment_id) as lines
         from benefit_payment p where p.person_id = $1 order by p.month, p.reference`,
      [personId],
    );
    return rows;
  });
}
