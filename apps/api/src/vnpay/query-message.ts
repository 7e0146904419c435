/** A question about a transaction, as VNPAY takes it. */
export type QueryMessage = {
  vnp_RequestId: string;
  vnp_Version: string;
  vnp_Command: 'querydr';
  vnp_TmnCode: string;
  vnp_TxnRef: string;
  vnp_TransactionDate: string;
  vnp_CreateDate: string;
  vnp_IpAddr: string;
  vnp_OrderInfo: string;
};

/** In the order in which they are signed. */
export const queryValues = (message: QueryMessage): string[] => [
  message.vnp_RequestId,
  message.vnp_Version,
  message.vnp_Command,
  message.vnp_TmnCode,
  message.vnp_TxnRef,
  message.vnp_TransactionDate,
  message.vnp_CreateDate,
  message.vnp_IpAddr,
  message.vnp_OrderInfo,
];

/** Names of an answer's values in the order in which VNPAY signs them. */
export const QUERY_ANSWER = [
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
  'vnp_PromotionCode',
  'vnp_PromotionAmount',
] as const;
