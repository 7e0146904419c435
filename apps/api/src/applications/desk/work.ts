import { type ApplicationEvent, ok, refuse, type Result } from '@openvssid/core';
import type { Transaction } from '@openvssid/server/db/database';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../../services.ts';
import { notify } from '../../notifications/notify.ts';
import { about, announce, linkTo } from '../announce.ts';
import { appendEvents, type ApplicationFile } from '../file.ts';
import { procedureOf } from '../procedure-of.ts';
import { sentBefore } from '../sending.ts';
import { decisionDueOn, loadHolidays } from '../working-days.ts';
import { type AtDesk, withAgencyFile } from './agency-file.ts';
import { actorOf, mayWork } from './plan.ts';

/** Confirms that the file has come and starts the clock. */
export function receive(services: Services, at: AtDesk, number: string): Promise<Result<undefined>> {
  return work(
    services,
    at,
    number,
    async (tx, file, now) => {
      const event = await receivedEvent(tx, file, now);
      await announceReceived(tx, services, file, event.data.dueOn, now);
      return event;
    },
    'received',
  );
}

export async function receivedEvent(
  tx: Transaction,
  file: ApplicationFile,
  now: Temporal.Instant,
): Promise<Extract<ApplicationEvent, { type: 'received' }>> {
  return { type: 'received', data: { dueOn: decisionDueOn(procedureOf(file), now, await loadHolidays(tx.run)).toString() } };
}

export function announceReceived(
  tx: Transaction,
  services: Services,
  file: ApplicationFile,
  dueOn: string,
  now: Temporal.Instant,
): Promise<void> {
  return announce(tx, services, file, 'received', { kind: 'application-received', data: { ...about(file), dueOn } }, now);
}

/** Takes the file up. */
export function take(services: Services, at: AtDesk, number: string): Promise<Result<undefined>> {
  return work(services, at, number, async () => ({ type: 'taken', data: { officerId: at.officer.officerId } }), 'taken');
}

const CASE_OFFICER = sql<{ officerId: string }>(
  'case-officer-of-agency',
  `select officer_id as "officerId" from officer where officer_id = $1 and agency_code = $2 and state = 'active' and 'case-officer' = any(roles)`,
);

/** Gives the file to a case officer of the same agency. */
export function assign(services: Services, at: AtDesk, number: string, officerId: string): Promise<Result<undefined>> {
  return work(
    services,
    at,
    number,
    async (tx, file) => {
      if (file.now.notBy.includes(officerId)) return refuse('took-part', { field: 'officerId' });
      const [found] = await tx.run(CASE_OFFICER, [officerId, at.officer.agencyCode]);
      return found ? { type: 'assigned', data: { officerId } } : refuse('assignee-unknown', { field: 'officerId' });
    },
    'assigned',
  );
}

/** The approver gives it back to the case officer, with a reason. */
export function sendBack(services: Services, at: AtDesk, number: string, reason: string): Promise<Result<undefined>> {
  return work(services, at, number, async () => ({ type: 'sent-back', data: { reason } }), 'sent-back');
}

export function writeToCitizen(services: Services, at: AtDesk, number: string, text: string): Promise<Result<undefined>> {
  return work(
    services,
    at,
    number,
    async (tx, file, now) => {
      await notify(tx, { personId: file.personId, kind: 'application-message', data: about(file), link: linkTo(file), now });
      return { type: 'message', data: { text, from: 'officer' } };
    },
    'message',
  );
}

/** Between officers; the citizen never sees it. */
export function writeNote(services: Services, at: AtDesk, number: string, text: string): Promise<Result<undefined>> {
  return work(services, at, number, async () => ({ type: 'note', data: { text } }), 'note');
}

export function deliver(services: Services, at: AtDesk, number: string, how: 'office' | 'post'): Promise<Result<undefined>> {
  return work(
    services,
    at,
    number,
    async (tx, file, now) => {
      await announce(tx, services, file, 'delivered', { kind: 'application-delivered', data: about(file) }, now);
      return { type: 'delivered', data: { how } };
    },
    'delivered',
  );
}

/** Confirms what the machine proposed: the time for additions is over, and nothing came. */
export function confirmLapse(services: Services, at: AtDesk, number: string): Promise<Result<undefined>> {
  return work(
    services,
    at,
    number,
    async (tx, file, now) => {
      await notify(tx, { personId: file.personId, kind: 'application-lapsed', data: about(file), link: linkTo(file), now });
      return { type: 'lapsed', data: {} };
    },
    'lapsed',
  );
}

type Make = (
  tx: Transaction,
  file: ApplicationFile,
  now: Temporal.Instant,
) => Promise<ApplicationEvent | ReturnType<typeof refuse>>;

/** One event by one officer: was it sent before, may it happen, what does it say, into the book. */
export function work(
  services: Services,
  at: AtDesk,
  number: string,
  make: Make,
  type: ApplicationEvent['type'],
): Promise<Result<undefined>> {
  return withAgencyFile(services, at, number, 'application-work', async (tx, file, now) => {
    const actor = actorOf(at.officer);
    const before = await sentBefore(tx.run, file, type, actor, at.sending);
    if (before) return before;
    const allowed = mayWork(file.now, type, at.officer, procedureOf(file).fourEyes);
    if (!allowed.ok) return allowed;
    const event = await make(tx, file, now);
    if ('ok' in event) return event;
    await appendEvents(tx, file, [{ event, actor, sending: at.sending }], now);
    return ok(undefined);
  });
}
