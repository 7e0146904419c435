import { openException } from '../received-payments/open-exception.ts';
import type { Services } from '../services.ts';
import type { NamedOrder } from './find-order.ts';
import type { Said } from './said.ts';

/**
 * Puts before an officer what VNPAY has signed and we cannot book: of another terminal, of another currency, of no amount in whole đồng, or
 * without a number. Sent again, it is there already.
 */
export async function noteStrayMessage(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  said: Said,
  order?: NamedOrder,
): Promise<void> {
  const { reference, transactionNo, message } = said;
  const whose = order && { payerId: order.payerId, orderId: order.orderId, agencyCode: order.agencyCode };
  await db.transaction((tx) =>
    openException(
      tx,
      {
        ...whose,
        kind: order ? 'amount-differs' : 'unknown-order',
        about: `vnpay ${transactionNo ?? '0'} ${reference}`,
        data: {
          ...(transactionNo !== undefined && { transactionNo }),
          ...(said.amount !== undefined && { providerAmount: said.amount }),
          providerReference: reference,
          message,
        },
      },
      clock.now(),
    ),
  );
}
