import type { Actor, ApplicationEvent } from '@openvssid/core';
import type { Procedure } from '@openvssid/procedures';
import type { Transaction } from '@openvssid/server/db/database';
import { loadFacts } from '../../facts/load.ts';
import type { Services } from '../../services.ts';
import { asFiled } from '../decision/acceptance.ts';
import { announceReceived, receivedEvent } from '../desk/work.ts';
import { appendEvents, type ApplicationFile } from '../file.ts';
import { civilDay } from '@openvssid/server/clock';

const MACHINE: Actor = { kind: 'machine', id: null };

/**
 * Receives a file that has just been sent, takes it up and proposes to accept it, where its service lets a machine do the case officer's
 * part. An approver decides even then; sent back, it is an officer's like any other.
 */
export async function proposeByMachine(
  tx: Transaction,
  services: Services,
  procedure: Procedure,
  file: ApplicationFile,
): Promise<ApplicationFile> {
  if (procedure.machineMayPropose === undefined || file.now.state !== 'submitted') return file;
  const facts = await loadFacts(tx.run, procedure.facts, { ...file, on: civilDay(file.submittedAt), inHand: file.number });
  if (!procedure.machineMayPropose(asFiled(file), facts)) return file;
  const received = await receivedEvent(tx, file, file.submittedAt);
  const events: ApplicationEvent[] = [
    received,
    { type: 'taken', data: { officerId: null } },
    { type: 'proposed', data: { decision: 'accept' } },
  ];
  await announceReceived(tx, services, file, received.data.dueOn, file.submittedAt);
  return appendEvents(
    tx,
    file,
    events.map((event) => ({ event, actor: MACHINE })),
    file.submittedAt,
  );
}
