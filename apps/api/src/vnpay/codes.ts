import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

const row = z.object({
  kind: z.string(),
  code: z.string().regex(/^\d{2}$/),
  meaning: z.string().min(1),
  vi: z.string(),
  en: z.string(),
});

/** What VNPAY's codes mean (codes.csv, as of the day in it), in words for whoever paid where they are told of it. */
const codes = z.array(row).parse(parse(readFileSync(new URL('codes.csv', import.meta.url)), { columns: true }));

export type Words = { vi: string; en: string };

const OTHER: Words = {
  vi: 'Giao dịch không thành công, VNPAY không cho biết lý do.',
  en: 'The payment did not go through; VNPAY gave no reason.',
};

/** Why a payment did not go through; a code that is new to us has words, too. */
export function wordsOfResponse(code: string): Words {
  return wordsOf('vnp_ResponseCode', code) ?? OTHER;
}

/** What VNPAY says of a transaction. */
export function wordsOfStatus(status: string): Words {
  return wordsOf('vnp_TransactionStatus', status) ?? OTHER;
}

function wordsOf(kind: string, code: string): Words | undefined {
  const known = codes.find((of) => of.kind === kind && of.code === code);
  return known && known.vi !== '' ? { vi: known.vi, en: known.en } : undefined;
}

/** Answers to a notification, as VNPAY reads them. */
export type NotificationCode = '00' | '01' | '02' | '04' | '97' | '99';
export type NotificationAnswer = { RspCode: NotificationCode; Message: string };

export function notificationAnswer(code: NotificationCode): NotificationAnswer {
  const meaning = codes.find((of) => of.kind === 'IPN RspCode' && of.code === code)?.meaning;
  return { RspCode: code, Message: meaning ?? 'Unknown error' };
}
