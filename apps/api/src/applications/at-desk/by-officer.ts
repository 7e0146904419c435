import { type FiledAtDesk, ok, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import { recordAccess } from '../../access-log/record.ts';
import type { AtWork } from '../../officers/reading.ts';
import type { Services } from '../../services.ts';
import { announceReceived, receivedEvent } from '../desk/work.ts';
import { appendEvents, type ApplicationFile } from '../file.ts';
import type { Confirmation } from '../filing/confirmation.ts';
import { requestDigest } from '../filing/digest.ts';
import { type DeskFiling, lockUnsent, markSent, placeOfFiling } from './desk-filing.ts';

/**
 * An officer confirms for somebody who stands at the desk and whose papers they looked at. The file is received in the same breath:
 * the receipt is handed over with its day. No machine decides on it, nor the officer who filed it.
 */
export function byOfficer(services: Services, at: AtWork, filing: DeskFiling, atDesk: FiledAtDesk): Confirmation {
  const { officer } = at;
  return {
    actor: { kind: 'officer', id: officer.officerId },
    atDesk,
    requestDigest: requestDigest(placeOfFiling(filing), filing.filingId),
    limit: { name: 'desk-filing-by-officer', key: officer.officerId },
    machineMayDecide: false,
    check: async () =>
      ok({
        use: (tx, now): Promise<Result<undefined>> => lockUnsent(tx, filing, now),
        finish: (tx, file) => finish(tx, services, at, filing, file),
      }),
  };
}

async function finish(
  tx: Transaction,
  services: Services,
  { officer, requestId }: AtWork,
  filing: DeskFiling,
  opened: ApplicationFile,
): Promise<ApplicationFile> {
  const now = opened.submittedAt;
  const received = await receivedEvent(tx, opened, now);
  const actor = { kind: 'officer', id: officer.officerId } as const;
  const file = await appendEvents(tx, opened, [{ event: received, actor }], now);
  await announceReceived(tx, services, file, received.data.dueOn, now);
  await markSent(tx, filing, file.number);
  await recordAccess(tx, {
    personId: file.personId,
    actor,
    institution: officer.agencyCode,
    purpose: 'desk-filing',
    what: `application: ${file.number}`,
    requestId,
    now,
  });
  return file;
}
