import { z } from 'zod';
import type { Merchant } from './merchant.ts';
import { isJoinedHash } from './signature.ts';

/** Clients write some values as numbers of JSON; signed is how they look. */
const text = z.union([z.string().max(255), z.number().int().transform(String)]);

const base = z.object({
  vnp_RequestId: text.refine((id) => /^.{1,64}$/.test(id)),
  vnp_Version: z.literal('2.1.0'),
  vnp_TmnCode: text,
  vnp_TxnRef: text,
  vnp_TransactionDate: text,
  vnp_CreateDate: text,
  vnp_IpAddr: text,
  vnp_OrderInfo: text,
  vnp_SecureHash: z.string(),
});
const query = base.extend({ vnp_Command: z.literal('querydr') });
const refund = base.extend({
  vnp_Command: z.literal('refund'),
  vnp_TransactionType: z.enum(['02', '03']),
  vnp_Amount: text.refine((amount) => /^[1-9]\d{2,14}$/.test(amount)),
  vnp_TransactionNo: text.default('0'),
  vnp_CreateBy: text,
});
/** A merchant's query or refund. */
export const merchantRequest = z.discriminatedUnion('vnp_Command', [query, refund]);
export type MerchantRequest = z.infer<typeof merchantRequest>;
export type RefundRequest = z.infer<typeof refund>;

export function isRequestSigned(request: MerchantRequest, { secret }: Pick<Merchant, 'secret'>): boolean {
  return isJoinedHash(request.vnp_SecureHash, signedValues(request), secret);
}

function signedValues(request: MerchantRequest): string[] {
  const head = [request.vnp_RequestId, request.vnp_Version, request.vnp_Command, request.vnp_TmnCode];
  const tail = [request.vnp_CreateDate, request.vnp_IpAddr, request.vnp_OrderInfo];
  const { vnp_TxnRef, vnp_TransactionDate } = request;
  if (request.vnp_Command === 'querydr') return [...head, vnp_TxnRef, vnp_TransactionDate, ...tail];
  const { vnp_TransactionType, vnp_Amount, vnp_TransactionNo, vnp_CreateBy } = request;
  return [...head, vnp_TransactionType, vnp_TxnRef, vnp_Amount, vnp_TransactionNo, vnp_TransactionDate, vnp_CreateBy, ...tail];
}
