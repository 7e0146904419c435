import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { TIME_ZONE } from '@openvssid/core';
import { type BankOrder, bankOrders } from '../../payment-lists/bank-file.ts';

type Row = Pick<BankOrder, 'reference' | 'accountNumber' | 'bankBin' | 'amount'> & {
  holder: string | null;
  orderReference: string | null;
  madeAt: Temporal.Instant;
};

const LINES = sql<Row>(
  'lines-of-refund-file',
  `select l.reference, coalesce(r.to_account, p.message->>'counterAccount') as "accountNumber",
          coalesce(r.to_holder, p.message->>'counterName') as holder, r.amount,
          (select b.bin from bank b where coalesce(r.to_bank, p.bank_code) in (b.bin, b.key, b.code, b.swift) order by b.superseded_by is not null limit 1) as "bankBin",
          coalesce(o.reference, p.reference) as "orderReference", f.made_at as "madeAt"
     from bank_refund_file f join officer m on m.officer_id = f.made_by and m.agency_code = $1
     join bank_refund_file_line l on l.file_id = f.file_id join payment_refund r on r.refund_id = l.refund_id
     join received_payment p on p.payment_id = r.payment_id
     left join contribution_order o on o.person_id = p.payer_person_id and o.order_id = p.order_id
    where f.file_id = $2 order by l.reference`,
);

/** The file as it was made, whenever it is downloaded: the bank refuses a reference that it has had. Undefined where there is none. */
export async function refundFile(
  query: Query,
  agencyCode: string,
  fileId: string,
): Promise<{ name: string; bytes: Buffer } | undefined> {
  const lines = await query(LINES, [agencyCode, fileId]);
  const [first] = lines;
  if (!first) return undefined;
  const day = first.madeAt.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
  const orders = lines.map(({ holder, orderReference, madeAt: _, ...line }) => ({
    ...line,
    holder: holder ?? '',
    branch: '',
    // First the reference: banks cut the end. The order's own without its mark, so that the note names nothing but the refund.
    description: `${line.reference} hoàn tiền đơn ${orderReference?.replace(/^VSS/, '') ?? ''}`,
  }));
  return { name: `hoan-tien-${day}-${fileId.slice(0, 8)}.csv`, bytes: bankOrders(orders) };
}
