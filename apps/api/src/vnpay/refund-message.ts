/** An order to give money back, as VNPAY takes it. */
export type RefundMessage = {
  vnp_RequestId: string;
  vnp_Version: string;
  vnp_Command: 'refund';
  vnp_TmnCode: string;
  /** 02: all of it, 03: a part. */
  vnp_TransactionType: '02' | '03';
  vnp_TxnRef: string;
  vnp_Amount: string;
  /** 0 where it is unknown. */
  vnp_TransactionNo: string;
  vnp_TransactionDate: string;
  vnp_CreateBy: string;
  vnp_CreateDate: string;
  vnp_IpAddr: string;
  vnp_OrderInfo: string;
};

/** In the order in which they are signed. */
export const refundValues = (message: RefundMessage): string[] => [
  message.vnp_RequestId,
  message.vnp_Version,
  message.vnp_Command,
  message.vnp_TmnCode,
  message.vnp_TransactionType,
  message.vnp_TxnRef,
  message.vnp_Amount,
  message.vnp_TransactionNo,
  message.vnp_TransactionDate,
  message.vnp_CreateBy,
  message.vnp_CreateDate,
  message.vnp_IpAddr,
  message.vnp_OrderInfo,
];

/** Names of an answer's values in the order in which VNPAY signs them. */
export const REFUND_ANSWER = [
  'vnp_ResponseId',
  'vnp_Command',
  'vnp_ResponseCode',
  'vnp_Message',
  'vnp_TmnCode',
  'vnp_TxnRef',
  'vnp_Amount',
  'vnp_BankCode',
  'vnp_PayDate',
  'vnp_TransactionNo',
  'vnp_TransactionType',
  'vnp_TransactionStatus',
  'vnp_OrderInfo',
] as const;
