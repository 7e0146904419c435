import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { UUID } from '../uuid.ts';
import type { Person } from './session.ts';
import { recordSignInEvent } from './sign-in-event.ts';

export type Device = { deviceId: string; name: string; firstSeenAt: string; lastSeenAt: string; inUse: boolean; here: boolean };
type Row = Omit<Device, 'firstSeenAt' | 'lastSeenAt' | 'here'> & { firstSeenAt: Temporal.Instant; lastSeenAt: Temporal.Instant };

const LIST_DEVICES = sql<Row>(
  'list-devices',
  `select d.device_id as "deviceId", d.name, d.first_seen_at as "firstSeenAt", d.last_seen_at as "lastSeenAt",
          d.device_id = a.active_device_id as "inUse"
     from device d join account a on a.account_id = d.account_id
    where d.account_id = $1 order by d.device_id = a.active_device_id desc, d.last_seen_at desc limit 50`,
);

const DELETE_DEVICE = sql<{ name: string }>(
  'delete-device',
  'delete from device where account_id = $1 and device_id = $2 and device_id <> $3 returning name',
);

export async function devicesOf({ db }: Services, { accountId, deviceId }: Person): Promise<Device[]> {
  const rows = await db.read(LIST_DEVICES, [accountId]);
  return rows.map(({ firstSeenAt, lastSeenAt, ...device }) => ({
    ...device,
    firstSeenAt: firstSeenAt.toString(),
    lastSeenAt: lastSeenAt.toString(),
    here: device.deviceId === deviceId,
  }));
}

/** An earlier device becomes a stranger. The one in use is signed out instead; somebody else's is not found. */
export async function removeDevice({ db, clock }: Services, person: Person, deviceId: string): Promise<Result<undefined>> {
  const { accountId } = person;
  if (!UUID.test(deviceId)) return refuse('not-found');
  return db.transaction(async (tx) => {
    const [device] = await tx.run(DELETE_DEVICE, [accountId, deviceId, person.deviceId]);
    if (!device) return refuse('not-found');
    await recordSignInEvent(tx, { accountId, kind: 'device-removed', deviceName: device.name, now: clock.now() });
    return ok(undefined);
  });
}
