import { defineTexts } from './define-texts.ts';
import { exceptionTexts } from './desk-payments/exceptions.ts';
import { oneExceptionTexts } from './desk-payments/one-exception.ts';
import { orderDeskTexts } from './desk-payments/orders.ts';
import { refundTexts } from './desk-payments/refunds.ts';
import { statementTexts } from './desk-payments/statement.ts';
import { uploadedStatementTexts } from './desk-payments/uploaded-statement.ts';

/** «Thu trực tuyến»: the console's orders, exceptions, refunds, reconciliation and ledger. The ledger's words stand in ledger.ts. */
export const deskPaymentTexts = defineTexts({
  vi: {
    title: 'Thu trực tuyến',
    tabs: 'Các mục thu trực tuyến',
    areas: {
      exceptions: 'Cần xử lý',
      orders: 'Đơn đóng',
      refunds: 'Hoàn tiền',
      reconciliation: 'Đối soát',
      statement: 'Sao kê ngân hàng',
      accounting: 'Sổ thu',
    },
    pages: 'Các trang',
    nextPage: 'Trang sau',
    firstPage: 'Về trang đầu',
    waits: (open: string) => `${open} khoản tiền nộp trực tuyến chưa có đề xuất xử lý.`,
    waitsForDecision: (proposed: string) => `${proposed} đề xuất xử lý tiền nộp trực tuyến chờ quyết định.`,
    waitingStatements: (count: string) => `${count} sao kê ngân hàng chờ duyệt.`,
    see: 'Xem',
    ...exceptionTexts.vi,
    ...oneExceptionTexts.vi,
    ...orderDeskTexts.vi,
    ...refundTexts.vi,
    ...statementTexts.vi,
    ...uploadedStatementTexts.vi,
  },
  en: {
    title: 'Online payments',
    tabs: 'Parts of online payments',
    areas: {
      exceptions: 'To be decided',
      orders: 'Orders',
      refunds: 'Refunds',
      reconciliation: 'Reconciliation',
      statement: 'Bank statement',
      accounting: 'Ledger',
    },
    pages: 'Pages',
    nextPage: 'Next page',
    firstPage: 'First page',
    waits: (open) => `${open} online payments wait for a proposal.`,
    waitsForDecision: (proposed) => `${proposed} proposals about online payments wait for a decision.`,
    waitingStatements: (count) => `${count} bank statements wait to be released.`,
    see: 'See them',
    ...exceptionTexts.en,
    ...oneExceptionTexts.en,
    ...orderDeskTexts.en,
    ...refundTexts.en,
    ...statementTexts.en,
    ...uploadedStatementTexts.en,
  },
});
