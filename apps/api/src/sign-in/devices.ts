import { z } from 'zod';
import { ok, refuse, type Result } from '@openvssid/core';
import { type Database, sql } from '@openvssid/server/db/database';
import { type Citizen, SESSION_METHODS, type SessionMethod } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { recordSecurityEvent } from './security-event.ts';
import { endOtherSessions } from './set-password.ts';

export const deviceList = z.object({
  devices: z.array(z.object({ deviceId: z.uuid(), name: z.string(), firstSeenAt: z.string(), lastSeenAt: z.string() })),
});

export const sessionList = z.object({
  sessions: z.array(
    z.object({
      sessionId: z.uuid(),
      deviceId: z.uuid(),
      deviceName: z.string(),
      method: z.enum(SESSION_METHODS),
      createdAt: z.string(),
      lastSeenAt: z.string(),
    }),
  ),
});

export const currentIds = z.object({ current: z.object({ sessionId: z.uuid(), deviceId: z.uuid() }) });

type Device = { deviceId: string; name: string; firstSeenAt: Temporal.Instant; lastSeenAt: Temporal.Instant };

const LIST_DEVICES = sql<Device>(
  'list-devices',
  `select device_id as "deviceId", name, first_seen_at as "firstSeenAt", last_seen_at as "lastSeenAt"
     from device where person_id = $1 order by last_seen_at desc, device_id limit 100`,
);

type Session = {
  sessionId: string;
  deviceId: string;
  deviceName: string;
  method: SessionMethod;
  createdAt: Temporal.Instant;
  lastSeenAt: Temporal.Instant;
};

const LIST_SESSIONS = sql<Session>(
  'list-sessions',
  `select s.session_id as "sessionId", s.device_id as "deviceId", coalesce(d.name, '?') as "deviceName", s.method,
          s.created_at as "createdAt", s.last_seen_at as "lastSeenAt"
     from session s left join device d on d.person_id = s.person_id and d.device_id = s.device_id
    where s.person_id = $1 and s.ended_at is null and s.idle_until > $2 and s.absolute_until > $2
    order by s.last_seen_at desc, s.session_id limit 100`,
);

const END_ONE_SESSION = sql<{ sessionId: string }>(
  'end-one-session',
  'update session set ended_at = $3 where person_id = $1 and session_id = $2 and ended_at is null returning session_id as "sessionId"',
);

const END_DEVICE_SESSIONS = sql(
  'end-device-sessions',
  'update session set ended_at = $3 where person_id = $1 and device_id = $2 and ended_at is null',
);

const DELETE_DEVICE = sql<{ name: string }>(
  'delete-device',
  'delete from device where person_id = $1 and device_id = $2 returning name',
);

export async function devicesOf(db: Database, personId: number): Promise<z.infer<typeof deviceList>> {
  const rows = await db.read(LIST_DEVICES, [personId]);
  return {
    devices: rows.map((row) => ({ ...row, firstSeenAt: row.firstSeenAt.toString(), lastSeenAt: row.lastSeenAt.toString() })),
  };
}

export async function sessionsOf({ db, clock }: Services, personId: number): Promise<z.infer<typeof sessionList>> {
  const rows = await db.read(LIST_SESSIONS, [personId, clock.now()]);
  return {
    sessions: rows.map((row) => ({ ...row, createdAt: row.createdAt.toString(), lastSeenAt: row.lastSeenAt.toString() })),
  };
}

/** Ends one of the person's own sessions; somebody else's is not found. */
export async function endSession({ db, clock }: Services, personId: number, sessionId: string): Promise<Result<undefined>> {
  const [ended] = await db.transaction((tx) => tx.run(END_ONE_SESSION, [personId, sessionId, clock.now()]));
  return ended ? ok(undefined) : refuse('not-found');
}

export async function endOthers({ db, clock }: Services, { personId, sessionId }: Citizen): Promise<void> {
  const now = clock.now();
  await db.transaction(async (tx) => {
    await endOtherSessions(tx, personId, sessionId, now);
    await recordSecurityEvent(tx, { personId, kind: 'sessions-ended', now });
  });
}

/** The browser becomes a stranger again, and is signed out. */
export async function removeDevice({ db, clock }: Services, personId: number, deviceId: string): Promise<Result<undefined>> {
  const now = clock.now();
  return db.transaction(async (tx) => {
    const [device] = await tx.run(DELETE_DEVICE, [personId, deviceId]);
    if (!device) return refuse('not-found');
    await tx.run(END_DEVICE_SESSIONS, [personId, deviceId, now]);
    await recordSecurityEvent(tx, { personId, kind: 'device-removed', deviceName: device.name, now });
    return ok(undefined);
  });
}
