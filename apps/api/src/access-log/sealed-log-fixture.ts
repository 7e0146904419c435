import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestServices } from '../testing/test-services.ts';
import { endedHour, sealAndWrite } from './hourly.ts';
import { recordAccess } from './record.ts';
import { verifyAccessLog } from './verify.ts';

export const HOURS = ['2026-11-22T03:00:00Z', '2026-11-22T04:00:00Z', '2026-11-22T05:00:00Z'].map((hour) =>
  Temporal.Instant.from(hour),
);

/** An access log of four people, sealed in three hours, with one row that waits for the next seal. For tests. */
export async function openSealedLog() {
  const place = await createTestServices();
  const { services, clock } = place;
  const file = services.config.accessLogRoots;
  const folder = mkdtempSync(join(tmpdir(), 'openvssid-roots-'));

  const record = (personId: number, detail: string) =>
    services.db.transaction((tx) =>
      recordAccess(tx, {
        personId,
        actor: { kind: 'officer', id: '7f3c' },
        institution: '0101',
        purpose: 'application-read',
        what: `application: ${detail}`,
        requestId: 'r1',
        now: clock.now(),
      }),
    );
  const sealNext = async (): Promise<void> => {
    clock.forward({ hours: 1 });
    await sealAndWrite(services, endedHour(clock.now()));
  };
  for (const personId of [1, 1, 2, 3]) await record(personId, 'first hour');
  await sealNext();
  for (const personId of [2, 2, 4]) await record(personId, 'second hour');
  await sealNext();
  await sealNext();
  await record(1, 'not sealed yet');

  return {
    services,
    clock,
    file,
    folder,
    record,
    sealNext,
    asOwner: (text: string, values: unknown[] = []) => place.database.asOwner((client) => client.query(text, values)),
    findings: async (roots = file, personId?: number) => (await verifyAccessLog(services, roots, personId)).findings,
    async end() {
      rmSync(folder, { recursive: true, force: true });
      await place.end();
    },
  };
}
