import { randomUUID } from 'node:crypto';
import { loadTables } from '@openvssid/rules/load';
import { systemClock } from '@openvssid/server/clock';
import { type Database, openDatabase, type Transaction } from '@openvssid/server/db/database';
import { toDriver } from '@openvssid/server/db/statement';
import { openLog } from '@openvssid/server/log';
import { diskStore } from '@openvssid/server/files/file-store';
import { createOrder } from '../../apps/api/src/contribution-orders/create.ts';
import { payOrder } from '../../apps/api/src/contribution-orders/pay.ts';
import { readConfig } from '../../apps/api/src/config.ts';
import { throwAwayKeys, throwAwaySigner } from '../../apps/api/src/openapi.ts';
import { createModeReader } from '../../apps/api/src/operating-mode/mode.ts';
import type { Services } from '../../apps/api/src/services.ts';
import { answerNotification } from '../../apps/api/src/vnpay/notification.ts';
import { paidQuery, VNPAY, yearFor } from './pay-order.ts';

const ADDRESS = '127.0.0.1';

/** A statement as the driver was given it. */
export type Written = { text: string; values: unknown[] };
/** Statements between begin and commit; what was rolled back, and single statements, stand alone in theirs. */
export type WrittenTransaction = { single: boolean; statements: Written[] };

/** Every statement by which the product creates an order of a payer, sends it to VNPAY and records it: of those that write, in their transactions. */
export async function writtenFor(url: string, personId: number, amount: number): Promise<WrittenTransaction[]> {
  const written: WrittenTransaction[] = [];
  const db = recording(openDatabase({ url, readers: 1, writers: 1 }), written);
  const services = servicesAround(db);
  try {
    const orderId = randomUUID();
    const order = { payerId: personId, orderId, amount, receiptContact: null, request: yearFor(personId), address: ADDRESS };
    const made = await createOrder(services, order);
    if (!made.ok) throw new Error(`an order was refused: ${made.refusal.code}`);
    const reference = made.value;
    const sent = await payOrder(services, { payerId: personId, reference, channel: 'vnpay', ip: ADDRESS, language: 'vi' });
    if (!sent.ok) throw new Error(`a payment was refused: ${sent.refusal.code}`);
    const query = Object.fromEntries(new URLSearchParams(paidQuery(reference, amount)));
    const told = await answerNotification(services, createModeReader(services), query);
    if (told.RspCode !== '00') throw new Error(`a notification was answered ${told.RspCode}`);
    return written;
  } finally {
    await db.close();
  }
}

function servicesAround(db: Database): Services {
  return {
    config: readConfig({ ...VNPAY, NODE_ENV: 'test' }),
    clock: systemClock,
    db,
    keys: throwAwayKeys(),
    signer: throwAwaySigner,
    files: diskStore('.'),
    tables: loadTables(),
    log: openLog('silent'),
  };
}

function recording(db: Database, into: WrittenTransaction[]): Database {
  return {
    ...db,
    write(statement, values = []) {
      into.push({ single: true, statements: [{ text: statement.text, values: values.map(toDriver) }] });
      return db.write(statement, values);
    },
    transaction: (story) =>
      db.transaction((tx) => {
        const statements: Written[] = [];
        into.push({ single: false, statements });
        const heard: Transaction = {
          run(statement, values = []) {
            statements.push({ text: statement.text, values: values.map(toDriver) });
            return tx.run(statement, values);
          },
        };
        return story(heard);
      }),
  };
}
