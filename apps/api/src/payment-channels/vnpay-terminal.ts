import type { Config } from '../config.ts';

/** Our terminal at VNPAY: where people pay, where it is asked, and what both sides sign with. */
export type Terminal = {
  payUrl: string;
  apiUrl: string;
  listUrl: string | undefined;
  code: string;
  secret: string;
  /** Where the browser comes back to; shows, settles nothing. */
  returnUrl: string;
  timeoutMs: number;
};

/** Undefined where this installation has none: paying through VNPAY is then not offered. */
export function terminalOf(config: Config): Terminal | undefined {
  const { VNPAY_URL: payUrl, VNPAY_API_URL: apiUrl, VNPAY_TMN_CODE: code, VNPAY_SECRET: secret, publicUrls } = config;
  if (payUrl === undefined || apiUrl === undefined || code === undefined || secret === undefined) return undefined;
  const returnUrl = `${publicUrls.citizen}/payments/return`;
  return { payUrl, apiUrl, listUrl: config.VNPAY_LIST_URL, code, secret, returnUrl, timeoutMs: config.VNPAY_TIMEOUT_MS };
}
