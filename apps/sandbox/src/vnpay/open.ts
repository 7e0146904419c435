import { isSameRequest, type PayRefusal, readPayRequest } from './pay-request.ts';
import type { Parameters } from './signature.ts';
import type { VnpayStandIn } from './stand-in.ts';
import type { Transaction } from './transaction.ts';

/** The transaction that a pay address asks for; a reference that stands for another payment today is code 01. */
export function openTransaction({ merchant, transactions }: VnpayStandIn, parameters: Parameters): Transaction | PayRefusal {
  const request = readPayRequest(parameters, merchant);
  if ('refusal' in request) return request;
  const transaction = transactions.open(request);
  return isSameRequest(transaction, request) ? transaction : { refusal: '01' };
}
