import { z } from 'zod';
import { TIME_ZONE } from '@openvssid/core';
import type { Query } from '@openvssid/server/db/query';
import { maskedName } from '../../letters/masked-name.ts';
import type { SignerShown } from '../../signing/signer.ts';
import { ORDER_KINDS } from '../order.ts';
import { findReceiptByCode } from './find-receipt.ts';

/** What whoever holds a receipt may read beside what every document says of itself. */
export const receiptStanding = {
  paidFor: z.enum(ORDER_KINDS),
  amount: z.number().int().describe('whole đồng, as on the receipt'),
  paidAt: z.string(),
  transaction: z.string(),
  today: z
    .object({ state: z.enum(['recorded', 'refunding', 'refunded']), refunded: z.number().int().describe('whole đồng') })
    .describe('what has become of the money since'),
};

/** The receipt with this code as the public page shows it: the payer's name masked, nothing of whom it was paid for. */
export async function verifyReceipt(query: Query, payerId: number, code: string, signature: SignerShown) {
  const receipt = await findReceiptByCode(query, payerId, code);
  if (!receipt) return undefined;
  const { number, issuedAt, today, content } = receipt;
  return {
    kind: content.kind,
    valid: true as const,
    number,
    issuedOn: issuedAt.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString(),
    agencyName: content.issuer.agencyName,
    name: maskedName(content.payer.fullName),
    signature,
    paidFor: content.order.kind,
    amount: content.order.amount,
    paidAt: content.payment.paidAt,
    transaction: content.payment.transaction,
    today,
  };
}
