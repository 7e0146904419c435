import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { normaliseName, ok, refuse, type Result } from '@openvssid/core';
import { type Database, sql } from '@openvssid/server/db/database';
import type { Services } from '../services.ts';
import { type enrolmentLink, openEnrolment } from './enrolment.ts';
import { emailKey } from './sign-in.ts';

export const officerRole = z.enum(['reception', 'case-officer', 'approver', 'statistics', 'administrator']);

export const newOfficer = z.object({
  fullName: z.string().trim().min(1).max(200),
  email: z.email().max(200),
  agencyCode: z.string().max(20),
  roles: z
    .array(officerRole)
    .min(1)
    .transform((roles) => [...new Set(roles)]),
});
export type NewOfficer = z.infer<typeof newOfficer>;

export const officerList = z.object({
  agencies: z
    .array(z.object({ agencyCode: z.string(), name: z.string() }))
    .describe('Where the administrator may create officers'),
  officers: z.array(
    z.object({
      officerId: z.uuid(),
      fullName: z.string(),
      email: z.string(),
      agencyCode: z.string(),
      agencyName: z.string(),
      roles: z.array(officerRole),
      state: z.enum(['invited', 'active', 'closed']),
    }),
  ),
});

/** What an administrator looks after: their own agency and those below it. */
const SCOPE = `with recursive scope as (
    select agency_code, name from agency where agency_code = $1
    union all select a.agency_code, a.name from agency a join scope s on a.parent_code = s.agency_code
  )`;

const LIST_AGENCIES = sql<{ agencyCode: string; name: string }>(
  'list-agencies-in-scope',
  `${SCOPE} select agency_code as "agencyCode", name from scope order by agency_code`,
);

const LIST_OFFICERS = sql<z.infer<typeof officerList>['officers'][number]>(
  'list-officers',
  `${SCOPE}
   select o.officer_id as "officerId", o.full_name as "fullName", o.email, o.agency_code as "agencyCode", s.name as "agencyName", o.roles, o.state
     from officer o join scope s on s.agency_code = o.agency_code order by s.agency_code, search_key(o.full_name), o.full_name, o.officer_id`,
);

const INSERT_OFFICER = sql<{ officerId: string }>(
  'insert-officer',
  `insert into officer (officer_id, agency_code, full_name, email, roles, created_at) values ($1, $2, $3, $4, $5, $6)
   on conflict (email) do nothing returning officer_id as "officerId"`,
);

const FIND_IN_SCOPE = sql<{ officerId: string }>(
  'find-officer-in-scope',
  `${SCOPE} select o.officer_id as "officerId" from officer o join scope s on s.agency_code = o.agency_code where o.officer_id = $2 for update of o`,
);

const CLOSE_OFFICER = sql(
  'close-officer',
  `with links as (update officer_enrolment set used_at = $2 where officer_id = $1 and used_at is null),
        sessions as (update officer_session set ended_at = $2 where officer_id = $1 and ended_at is null)
   update officer set state = 'closed', password_hash = null, totp_secret = null where officer_id = $1`,
);

const AGENCY_IN_SCOPE = sql<{ found: boolean }>(
  'find-agency-in-scope',
  `${SCOPE} select true as found from scope where agency_code = $2`,
);

export async function officersBelow(db: Database, agencyCode: string): Promise<z.infer<typeof officerList>> {
  const [agencies, officers] = await Promise.all([db.read(LIST_AGENCIES, [agencyCode]), db.read(LIST_OFFICERS, [agencyCode])]);
  return { agencies, officers };
}

type Link = z.infer<typeof enrolmentLink>;

/** A new account without password or factor: the link lets its officer choose them. `scope`: the agency of whoever creates it. */
export function createOfficer(
  services: Pick<Services, 'db' | 'keys' | 'config' | 'clock'>,
  scope: string,
  officer: NewOfficer,
): Promise<Result<Link>> {
  const officerId = randomUUID();
  return services.db.transaction(async (tx) => {
    const [agency] = await tx.run(AGENCY_IN_SCOPE, [scope, officer.agencyCode]);
    if (!agency) return refuse('agency-unknown', { field: 'agencyCode' });
    const values = [
      officerId,
      officer.agencyCode,
      normaliseName(officer.fullName),
      emailKey(officer.email),
      officer.roles,
      services.clock.now(),
    ];
    const [inserted] = await tx.run(INSERT_OFFICER, values);
    return inserted ? ok(await openEnrolment(tx, services, officerId)) : refuse('email-taken', { field: 'email' });
  });
}

/** Lost phone or forgotten password: the account starts anew, with nothing of the old one good any more. */
export function enrolAgain(services: Services, scope: string, officerId: string): Promise<Result<Link>> {
  return services.db.transaction(async (tx) => {
    const [officer] = await tx.run(FIND_IN_SCOPE, [scope, officerId]);
    return officer ? ok(await openEnrolment(tx, services, officerId)) : refuse('not-found');
  });
}

const FIND_BY_EMAIL = sql<{ officerId: string }>(
  'find-officer-by-email',
  'select officer_id as "officerId" from officer where email = $1 for update',
);

/** The same by the operator, who looks after all: the last administrator can lose a phone too. */
export function enrolAgainByEmail(
  services: Pick<Services, 'db' | 'keys' | 'config' | 'clock'>,
  email: string,
): Promise<Result<Link>> {
  return services.db.transaction(async (tx) => {
    const [officer] = await tx.run(FIND_BY_EMAIL, [emailKey(email)]);
    return officer ? ok(await openEnrolment(tx, services, officer.officerId)) : refuse('not-found');
  });
}

export function closeOfficer(services: Services, scope: string, officerId: string): Promise<Result<undefined>> {
  return services.db.transaction(async (tx) => {
    const [officer] = await tx.run(FIND_IN_SCOPE, [scope, officerId]);
    if (!officer) return refuse('not-found');
    await tx.run(CLOSE_OFFICER, [officerId, services.clock.now()]);
    return ok(undefined);
  });
}
