import { z } from 'zod';
import type { ResponseCode } from './codes.ts';
import { instantOf } from '../local-time.ts';
import type { Merchant } from './merchant.ts';
import { isSigned, type Parameters } from './signature.ts';
import type { PayRequest } from './transaction.ts';

const MINUTES_WITHOUT_END = 15;

const asked = z.object({
  vnp_Version: z.literal('2.1.0'),
  vnp_Command: z.literal('pay'),
  vnp_CurrCode: z.literal('VND'),
  vnp_TmnCode: z.string().min(1),
  vnp_Amount: z
    .string()
    .regex(/^[1-9]\d{2,14}$/)
    .transform(Number),
  vnp_TxnRef: z.string().min(1).max(100),
  // ASCII without special characters.
  vnp_OrderInfo: z.string().regex(/^[A-Za-z0-9 .,:_-]{1,255}$/),
  vnp_OrderType: z.string().min(1).max(100),
  vnp_CreateDate: z.string(),
  vnp_ExpireDate: z.string().optional(),
  vnp_Locale: z.enum(['vn', 'en']),
  vnp_ReturnUrl: z.url({ protocol: /^https?$/ }).max(255),
  vnp_IpAddr: z.string().min(7).max(45),
  vnp_BankCode: z.string().max(20).default(''),
});

/** Why a payer who was led here sees an error: VNPAY's code, 97 for a signature. */
export type PayRefusal = { refusal: ResponseCode | '97' };

/** The request that an address holds, or why it is none. The signature is looked at before what it signs is believed. */
export function readPayRequest(parameters: Parameters, { tmnCode, secret }: Merchant): PayRequest | PayRefusal {
  if (parameters['vnp_TmnCode'] !== tmnCode) return { refusal: '02' };
  if (!isSigned(parameters, secret)) return { refusal: '97' };
  const parsed = asked.safeParse(parameters);
  if (!parsed.success) return { refusal: '03' };
  const { vnp_CreateDate: createDate, vnp_ExpireDate: expireDate } = parsed.data;
  const created = instantOf(createDate);
  const expiresAt = expireDate === undefined ? created?.add({ minutes: MINUTES_WITHOUT_END }) : instantOf(expireDate);
  if (!created || !expiresAt || Temporal.Instant.compare(expiresAt, created) <= 0) return { refusal: '03' };
  const { vnp_TxnRef, vnp_Amount, vnp_OrderInfo, vnp_ReturnUrl, vnp_BankCode } = parsed.data;
  return {
    tmnCode,
    txnRef: vnp_TxnRef,
    amount: vnp_Amount,
    orderInfo: vnp_OrderInfo,
    createDate,
    expiresAt,
    returnUrl: vnp_ReturnUrl,
    bankCode: vnp_BankCode,
  };
}

/** Whether an address asks for the transaction that its reference already has, rather than for another under the same name. */
export function isSameRequest(a: PayRequest, b: PayRequest): boolean {
  return a.amount === b.amount && a.createDate === b.createDate && a.returnUrl === b.returnUrl;
}
