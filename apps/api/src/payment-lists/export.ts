import { randomUUID } from 'node:crypto';
import { ok, refuse, type Result } from '@openvssid/core';
import { WITHOUT_HURRY } from '@openvssid/server/db/without-hurry';
import { momentNow } from '@openvssid/server/clock';
import type { Officer } from '../http/officer-session.ts';
import type { Services } from '../services.ts';
import { bankFile } from './bank-file.ts';
import { appendListEvent } from './event.ts';
import { listFile } from './list-file.ts';
import { lockList } from './list.ts';
import { orderNotes } from './note-taken-out.ts';
import { paymentsToExport } from './payments-to-export.ts';

export type ExportedFile = { name: string; bytes: Buffer };

/** The whole list, or the orders for one bank. Only of an approved list; who took it out stays in the list's book, and in everybody's access log. */
export function exportList(
  services: Services,
  { agencyCode, officerId }: Officer,
  { listId, bank }: { listId: string; bank: string | undefined },
): Promise<Result<ExportedFile>> {
  return services.db.transaction(async (tx) => {
    const list = await lockList(tx, agencyCode, listId);
    if (!list.ok) return list;
    if (list.value.approvedAt === null) return refuse('payment-list-not-approved');
    await tx.run(WITHOUT_HURRY);
    const payments = await paymentsToExport(tx.run, listId, bank ?? null);
    if (payments.length === 0) return refuse('not-found');
    const what = bank === undefined ? { what: 'list' as const } : { what: 'bank' as const, bank };
    const data = { ...what, payments: payments.length };
    const at = momentNow(services);
    await appendListEvent(tx, { listId, officerId, at, kind: 'exported', data });
    const month = list.value.month.slice(0, 7);
    const taken = { listId, bank: bank ?? null, month, officerId, agencyCode, at: at.toString(), requestId: randomUUID() };
    await orderNotes(tx, taken);
    return ok({
      name: `chi-tra-${agencyCode}-${month}${bank === undefined ? '' : `-${bank}`}.csv`,
      bytes: bank === undefined ? listFile(payments) : bankFile(payments, month),
    });
  });
}
