import { dongInWords, formatDay, formatDong, formatMoment, formatMonth, TIME_ZONE } from '@openvssid/core';
import { type PaperColumn, type PaperRow, writeColumns } from '@openvssid/server/paper/columns';
import { writeHeading } from '@openvssid/server/paper/heading';
import { type Paper, TEXT_WIDTH, write } from '@openvssid/server/paper/paper';
import { type TableRow, writeTable } from '@openvssid/server/paper/table';
import { dayInWords, writeHead } from '../../letters/head.ts';
import { type Verification, writeVerificationMark } from '../../letters/verification-mark.ts';
import type { OrderKind } from '../order.ts';
import type { Channel } from '../../payment-channels/channel.ts';
import { maskedNumber } from '../quote/masked-number.ts';
import type { IssuedReceipt } from './find-receipt.ts';
import type { PaymentReceipt } from './receipt-content.ts';

const PAID_FOR: Record<OrderKind, string> = {
  'household-health': 'Đóng bảo hiểm y tế theo hộ gia đình',
  voluntary: 'Đóng bảo hiểm xã hội tự nguyện',
};
const CHANNEL_NAMES: Record<Channel, string> = { vnpay: 'Cổng thanh toán VNPAY', 'bank-transfer': 'Chuyển khoản ngân hàng' };

const TIME = 118;
const MONEY = 74;
const COLUMNS: readonly PaperColumn[] = [
  { label: 'Người tham gia', width: TEXT_WIDTH - TIME - 3 * MONEY },
  { label: 'Thời gian', width: TIME },
  { label: 'Phải đóng', width: MONEY, align: 'right' },
  { label: 'Nhà nước hỗ trợ', width: MONEY, align: 'right' },
  { label: 'Đã nộp', width: MONEY, align: 'right' },
];

/** «Biên lai thu tiền»: who paid how much by which transaction, and for whom which months. */
export async function writeReceipt(
  paper: Paper,
  { content, number, issuedAt }: Pick<IssuedReceipt, 'content' | 'number' | 'issuedAt'>,
  verification: Verification,
): Promise<void> {
  const { issuer, order, items } = content;
  const on = issuedAt.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  writeHead(paper, { agencyName: issuer.agencyName, number, placeAndDay: `${issuer.place}, ${dayInWords(on)}` });
  write(paper, 'bold', 15, 'BIÊN LAI THU TIỀN', { align: 'center' });
  write(paper, 'bold', 11, PAID_FOR[order.kind], { align: 'center' });
  paper.moveDown(0.8);
  writeTable(paper, paymentRows(content));
  writeHeading(paper, 'Chi tiết khoản đóng');
  writeColumns(paper, COLUMNS, [...items.map((item) => itemRow(item, content.payer)), totalRow(content)]);
  paper.moveDown(0.8);
  write(paper, 'bold', 11, `Số tiền: ${formatDong(order.amount)}`);
  write(paper, 'italic', 11, `Bằng chữ: ${dongInWords(order.amount)}.`);
  paper.moveDown(0.4);
  await writeVerificationMark(paper, verification);
}

function paymentRows({ payer, order, payment }: PaymentReceipt): TableRow[] {
  const bank = payment.bankCode === null ? '' : ` (${payment.bankCode})`;
  return [
    { label: 'Người nộp tiền', value: payer.fullName },
    ...(payer.socialInsuranceNumber === null ? [] : [{ label: 'Mã số BHXH', value: payer.socialInsuranceNumber }]),
    { label: 'Mã đơn đóng', value: order.reference },
    { label: 'Hình thức thanh toán', value: CHANNEL_NAMES[payment.provider] + bank },
    { label: 'Mã giao dịch', value: payment.transaction },
    { label: 'Thời điểm thanh toán', value: formatMoment(payment.paidAt, 'vi') },
    // Where an officer let an order be recorded by more than it cost: the rest is not of this receipt.
    ...(payment.amount === order.amount ? [] : [{ label: 'Số tiền đã chuyển', value: formatDong(payment.amount) }]),
    ...(order.law === null ? [] : [{ label: 'Căn cứ', value: order.law }]),
  ];
}

type Item = PaymentReceipt['items'][number];

function itemRow(item: Item, payer: PaymentReceipt['payer']): PaperRow {
  const { fullName, income, gross, support, amount } = item;
  const who = `${fullName}\nMã số BHXH ${shownNumber(item, payer)}`;
  return {
    cells: [
      income === null ? who : `${who}\nMức thu nhập ${formatDong(income)}`,
      timeOf(item),
      formatDong(gross),
      formatDong(support),
      formatDong(amount),
    ],
  };
}

/** Who pays for a relative may have no more of their number than its end. */
export function shownNumber({ relation, insuranceNumber }: Item, { socialInsuranceNumber }: PaymentReceipt['payer']): string {
  const own = relation === undefined ? insuranceNumber === socialInsuranceNumber : relation !== 'relative';
  return own ? insuranceNumber : maskedNumber(insuranceNumber);
}

/** Cover runs from day to day, contributions are of months. */
function timeOf({ fund, fromDay, toDay, months }: Item): string {
  const [from, to] =
    fund === 'health'
      ? [formatDay(fromDay), formatDay(toDay)]
      : [formatMonth(fromDay.slice(0, 7)), formatMonth(toDay.slice(0, 7))];
  return `${from} – ${to}\n(${months} tháng)`;
}

function totalRow({ items, order }: PaymentReceipt): PaperRow {
  const total = (of: (item: Item) => number) => formatDong(items.reduce((sum, item) => sum + of(item), 0));
  const cells = ['Tổng cộng', '', total(({ gross }) => gross), total(({ support }) => support), formatDong(order.amount)];
  return { cells, style: 'bold' };
}
