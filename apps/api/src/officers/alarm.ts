import { sql } from '@openvssid/server/db/database';
import { takeTry } from '../http/tries.ts';
import type { Officer } from '../http/officer-session.ts';
import { sendMessage } from '../outbox/send-message.ts';
import type { Services } from '../services.ts';

/** Letters to officers stand in the outbox under nobody's id. */
const NOBODY = 0;

// The nearest agency upwards that has an administrator besides the officer.
const ADMINISTRATORS = sql<{ email: string }>(
  'administrators-above',
  `with recursive above as (
     select agency_code, parent_code, 0 as steps from agency where agency_code = $1
     union all select a.agency_code, a.parent_code, u.steps + 1 from agency a join above u on a.agency_code = u.parent_code
   ), found as (
     select o.email, u.steps, min(u.steps) over () as nearest
       from officer o join above u on u.agency_code = o.agency_code
      where o.state = 'active' and 'administrator' = any(o.roles) and o.officer_id <> $2
   )
   select email from found where steps = nearest`,
);

/** Somebody has used up what one officer may read: the administrators are told, once a day and officer. */
export async function tellAdministrators(services: Services, officer: Officer): Promise<void> {
  const { officerId, agencyCode, fullName } = officer;
  services.log.warn({ officerId, agencyCode }, 'reading quota of an officer used up');
  if (!(await takeTry(services, 'person-quota-alarm-by-officer', officerId)).ok) return;
  const now = services.clock.now();
  await services.db.transaction(async (tx) => {
    for (const { email } of await tx.run(ADMINISTRATORS, [agencyCode, officerId]))
      await sendMessage(tx, {
        personId: NOBODY,
        channel: 'email',
        recipient: email,
        template: 'reading-quota-used-up',
        language: 'vi',
        data: { officerName: fullName, at: now.toString() },
        now,
      });
  });
}
