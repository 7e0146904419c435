import { VNPay } from 'vnpay/vnpay';
import { ProductCode, VnpLocale } from 'vnpay/enums';
import type { Terminal } from './vnpay-terminal.ts';
import { toVnpayTime } from './vnpay-time.ts';

/** `sentAt` is the order's own moment of sending: it stands in the address, and a query must repeat it. */
export type PayableOrder = { reference: string; amount: number; sentAt: Temporal.Instant; expiresAt: Temporal.Instant };

/** Where the browser is sent to pay; the same for the same order, so that a second click opens the same payment. */
export function payAddress(
  terminal: Terminal,
  { reference, amount, sentAt, expiresAt }: PayableOrder,
  { ip, language }: { ip: string; language: 'vi' | 'en' },
): string {
  return libraryFor(terminal).buildPaymentUrl({
    // The library multiplies by 100.
    vnp_Amount: amount,
    vnp_TxnRef: reference,
    vnp_OrderInfo: `Dong bao hiem ${reference}`,
    vnp_OrderType: ProductCode.Other,
    vnp_ReturnUrl: terminal.returnUrl,
    vnp_IpAddr: ip,
    vnp_CreateDate: Number(toVnpayTime(sentAt)),
    vnp_ExpireDate: Number(toVnpayTime(expiresAt)),
    vnp_Locale: language === 'vi' ? VnpLocale.VN : VnpLocale.EN,
  });
}

function libraryFor({ payUrl, code, secret }: Terminal): VNPay {
  const { origin, pathname } = new URL(payUrl);
  return new VNPay({
    vnpayHost: origin,
    queryDrAndRefundHost: origin,
    endpoints: { paymentEndpoint: pathname },
    tmnCode: code,
    secureSecret: secret,
  });
}
