import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';

/** One payment as a payer needs it; whole đồng. */
export type PaymentToExport = {
  number: number;
  reference: string;
  fullName: string;
  insuranceNumber: string | null;
  kind: string;
  amount: number;
  payMethod: 'cash' | 'account';
  bankName: string | null;
  bankBin: string | null;
  bankBranch: string | null;
  accountNumber: string | null;
  cashPoint: string | null;
  ward: string | null;
  attorneyName: string | null;
  attorneyNumber: string | null;
};

// What was held back does not go out. What has come back since stays: the file of a list is the same whenever it is made. A bank that
// another one took over since takes no orders under its own number: the account is at its successor.
const PAYMENTS = sql<PaymentToExport>(
  'payments-to-export',
  `select p.number, p.reference, p.full_name as "fullName", p.insurance_number as "insuranceNumber", b.kind, p.amount, p.pay_method as "payMethod",
          k.short_name as "bankName", k.bin as "bankBin", p.bank_branch as "bankBranch", p.account_number as "accountNumber",
          p.cash_point as "cashPoint", w.full_name as ward, p.attorney_name as "attorneyName", p.attorney_number as "attorneyNumber"
     from benefit_payment p join benefit b on b.person_id = p.person_id and b.benefit_id = p.benefit_id
     left join bank o on o.key = p.bank_key left join bank k on k.key = coalesce(o.superseded_by, o.key) left join ward w on w.code = p.ward_code
    where p.list_id = $1 and p.amount > 0 and p.state <> 'held' and ($2::text is null or (p.pay_method = 'account' and p.bank_key = $2))
    order by p.number`,
);

/** All that goes out by a list, or what goes out through one bank. */
export function paymentsToExport(query: Query, listId: string, bankKey: string | null): Promise<PaymentToExport[]> {
  return query(PAYMENTS, [listId, bankKey]);
}
