import { ok, type Result } from '@openvssid/core';
import { z } from 'zod';
import { sql } from '@openvssid/server/db/database';
import { countHit } from '../http/tries.ts';
import { accountPart, accountShown } from '../people-search/show-account.ts';
import { identityOf, identityShown } from '../people/show-identity.ts';
import type { AtWork } from '../officers/reading.ts';
import type { Services } from '../services.ts';
import { contactsOf, maskContact } from '../sign-in/contacts.ts';
import { type SecurityCase, withSecurityCase } from './case.ts';
import { securityCaseRow } from './queue.ts';

const moment = z.iso.datetime({ offset: true });

export const securityCaseDetail = securityCaseRow.extend({
  identity: identityShown,
  contacts: z.array(z.string()).describe('As they are now, masked'),
  account: accountShown,
  changes: z
    .array(
      z.object({
        at: moment,
        field: z.enum(['phone', 'email']),
        cause: z.enum(['own', 'put-back', 'application', 'recovery']),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    )
    .describe('What happened to the contacts from the disputed change on, values masked'),
  closingNote: z.string().nullable(),
});
export type SecurityCaseDetail = z.infer<typeof securityCaseDetail>;

type Change = {
  at: Temporal.Instant;
  field: 'phone' | 'email';
  cause: 'own' | 'put-back' | 'application' | 'recovery';
  from: string | null;
  to: string | null;
};

const CHANGES = sql<Change>(
  'changes-of-security-case',
  `select at, field, cause, old_value #>> '{}' as from, new_value #>> '{}' as to from profile_history
    where person_id = $1 and seq >= $2 and field in ('phone', 'email') order by seq limit 50`,
);
const OFFICER = sql<{ fullName: string }>(
  'officer-of-security-case',
  'select full_name as "fullName" from officer where officer_id = $1',
);

/** One case with whom it is about; reading it is logged. */
export async function securityCaseOf(services: Services, at: AtWork, caseId: string): Promise<Result<SecurityCaseDetail>> {
  const counted = await countHit(services, 'person-read-by-officer', at.officer.officerId);
  if (!counted.ok) return counted;
  return withSecurityCase(services, at, caseId, async (tx, found, now) => {
    const { personId, openedAt, closedAt, closedBy, changes: disputed, ...rest } = found;
    const changes = disputed.length === 0 ? [] : await tx.run(CHANGES, [personId, Math.min(...disputed)]);
    const [officer] = closedBy === null ? [] : await tx.run(OFFICER, [closedBy]);
    return ok({
      ...withoutPerson(rest),
      openedAt: openedAt.toString(),
      closedAt: closedAt?.toString() ?? null,
      closedBy: officer?.fullName ?? null,
      identity: await identityOf(tx.run, personId),
      contacts: (await contactsOf(tx, personId)).contacts.map(maskContact),
      account: await accountPart(tx.run, at.officer, personId, { config: services.config, now }),
      changes: changes.map(({ field, from, to, ...change }) => ({
        ...change,
        at: change.at.toString(),
        field,
        from: masked(field, from),
        to: masked(field, to),
      })),
    });
  });
}

function withoutPerson({
  caseId,
  kind,
  fields,
  applications,
  closingNote,
}: Pick<SecurityCase, 'caseId' | 'kind' | 'fields' | 'applications' | 'closingNote'>) {
  return { caseId, kind, fields, applications, closingNote };
}

function masked(field: 'phone' | 'email', value: string | null): string | null {
  return value === null ? null : maskContact({ channel: field === 'phone' ? 'sms' : 'email', recipient: value });
}
