import type { ClientBase } from 'pg';
import { systemClock } from '@openvssid/server/clock';
import { asTransaction } from '@openvssid/server/db/database';
import { type AddressedNotification, notifyAll } from '../../notifications/notify.ts';

/** Older visits are history that is brought in, no news. */
const NEWS_DAYS = 31;

type NewVisit = { personId: string; visitId: string; facilityName: string; day: string };

/**
 * Tells everybody who uses the app of the visits that this file made, in the transaction that writes them: a visit is told once, or it is not there.
 * One that comes again, changed or not, is no news.
 */
export async function announceVisits(client: ClientBase): Promise<void> {
  const { rows } = await client.query<NewVisit>(
    `with fresh as (
       update visit_of_file f set announced = true from visit v
        where v.person_id = f.person_id and v.visit_id = f.visit_id and f.whole and f.raised and not f.announced and v.version = 1
       returning v.person_id, v.visit_id, v.facility_code, v.admitted_at
     )
     select n.person_id as "personId", n.visit_id as "visitId", f.name as "facilityName",
            (n.admitted_at at time zone 'Asia/Ho_Chi_Minh')::date::text as day
       from fresh n join facility f using (facility_code) join account a using (person_id)
      where a.state = 'active' and n.admitted_at > now() - make_interval(days => $1)`,
    [NEWS_DAYS],
  );
  const notices = rows.map(({ personId, visitId, facilityName, day }): AddressedNotification => ({
    personId: Number(personId),
    kind: 'visit-received',
    data: { facilityName, day },
    link: `/visits/${visitId}`,
  }));
  await notifyAll(asTransaction(client), notices, systemClock.now());
}
