import { ok, refuse, type Result } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../../http/officer-session.ts';
import type { Services } from '../../services.ts';
import { about, announce } from '../announce.ts';
import { appendEvents } from '../file.ts';
import { procedureOf } from '../procedure-of.ts';
import { type AtDesk, withAgencyFile } from './agency-file.ts';
import { actorOf, mayWork } from './plan.ts';

export type Destination = { agencyCode: string; reason: string };

/**
 * Sends a file to the office it belongs to: its state and due day stay, whoever had it does not. From then on it is the other office's
 * alone. The person is told where it is, and sends nothing again.
 */
export async function transfer(services: Services, at: AtDesk, number: string, to: Destination): Promise<Result<undefined>> {
  const moved = await withAgencyFile(services, at, number, 'application-work', async (tx, file, now) => {
    const allowed = mayWork(file.now, 'transferred', at.officer, procedureOf(file).fourEyes);
    if (!allowed.ok) return allowed;
    const [agency] = await tx.run(OTHER_AGENCY, [to.agencyCode, at.officer.agencyCode]);
    if (!agency) return refuse('transfer-agency', { field: 'agencyCode' });
    const { agencyCode, name } = agency;
    const data = { agencyCode, agencyName: name, fromName: at.officer.agencyName, reason: to.reason };
    await appendEvents(tx, file, [{ event: { type: 'transferred', data }, actor: actorOf(at.officer) }], now);
    const told = { kind: 'application-transferred', data: { ...about(file), agency: name } } as const;
    await announce(tx, services, file, 'received', told, now);
    return ok(undefined);
  });
  // Of two clicks the second finds the file gone, where it was sent.
  if (!moved.ok && moved.refusal.code === 'not-found' && (await wentThere(services.db.read, at.officer, number, to)))
    return ok(undefined);
  return moved;
}

// The central office settles no files of people: what is sent there would lie with nobody.
const OTHER_AGENCY = sql<{ agencyCode: string; name: string }>(
  'agency-to-transfer-to',
  `select agency_code as "agencyCode", name from agency where agency_code = $1 and agency_code <> $2 and kind <> 'central'`,
);

const LAST_TRANSFER = sql<{ found: true }>(
  'last-transfer-of-application',
  `select true as found from route r join application a on a.person_id = r.person_id and a.number = r.key
     join application_event e on e.person_id = a.person_id and e.application_id = a.application_id and e.seq = a.last_seq
    where r.kind = 'application' and r.key = $1 and e.type = 'transferred' and e.actor_kind = 'officer' and e.actor_id = $2
      and a.agency_code = $3`,
);

async function wentThere(query: Query, { officerId }: Officer, number: string, { agencyCode }: Destination): Promise<boolean> {
  return (await query(LAST_TRANSFER, [number, officerId, agencyCode])).length > 0;
}

export const otherAgency = z.object({
  agencyCode: z.string(),
  name: z.string(),
  province: z.string().describe('Offices of one name stand in several'),
});

// Those of the own province first: most files that went astray belong to a neighbour.
const AGENCIES = sql<z.infer<typeof otherAgency>>(
  'agencies-to-transfer-to',
  `select a.agency_code as "agencyCode", a.name, p.full_name as province
     from agency a join agency own on own.agency_code = $1 join province p on p.code = a.province_code
    where a.agency_code <> own.agency_code and a.kind <> 'central'
    order by a.province_code <> own.province_code, a.province_code, a.kind desc, a.name_key, a.agency_code`,
);

export const agenciesBeside = (query: Query, { agencyCode }: Officer) => query(AGENCIES, [agencyCode]);
