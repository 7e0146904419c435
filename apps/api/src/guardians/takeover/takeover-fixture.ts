import type { Desk, SignedInCitizen } from '../../applications/application-fixture.ts';
import type { TakeoversShown } from './show.ts';

type Answer = { status: number; code: unknown };

/** A child with a sign-in of their own, and whoever looks after them. For tests. */
export type Family = { child: SignedInCitizen; mother: SignedInCitizen; father: SignedInCitizen };

export async function family(desk: Desk, birthDate = '2011-05-01'): Promise<Family> {
  const child = await desk.citizen({ fullName: 'Trần Lớn', birthDate, phone: '+84912000301', email: 'lon@example.vn' });
  const mother = await desk.citizen({ fullName: 'Lê Thị Mẹ', phone: '+84912000302', email: 'me@example.vn' });
  const father = await desk.citizen({ fullName: 'Trần Văn Bố', phone: '+84912000303', email: 'bo@example.vn' });
  await link(desk, child, mother, 'mother');
  await link(desk, child, father, 'father');
  return { child, mother, father };
}

export const link = (desk: Desk, child: SignedInCitizen, guardian: SignedInCitizen, relationship: string) =>
  desk.asOwner((client) =>
    client.query(
      `insert into guardianship (person_id, role, other_person_id, other_name, relationship, valid_from)
       select $1::bigint, 'ward', g.person_id, g.full_name, $3::text, date '2015-01-01' from person g where g.person_id = $2
       union all select $2::bigint, 'guardian', c.person_id, c.full_name, $3, date '2015-01-01' from person c where c.person_id = $1`,
      [child.personId, guardian.personId, relationship],
    ),
  );

/** As it stands for somebody. */
export async function shownTo({ browser }: SignedInCitizen): Promise<TakeoversShown> {
  return (await browser.call('/api/account-takeovers')).body as TakeoversShown;
}

/** Somebody begins with the other side that bears this name. */
export async function begin(who: SignedInCitizen, name: string): Promise<Answer> {
  const { own, wards } = await shownTo(who);
  const other = [...(own?.guardians ?? []), ...wards].find(({ fullName }) => fullName === name);
  return post(who, '/api/account-takeovers', { with: other?.reference ?? 'nobody' });
}

export async function post({ browser }: SignedInCitizen, path: string, body: Record<string, unknown> = {}): Promise<Answer> {
  const { status, body: answer } = await browser.call(path, { method: 'POST', body });
  return { status, code: answer['code'] };
}

/** What is open, by whichever side somebody stands on. */
export async function openOf(who: SignedInCitizen): Promise<string> {
  const { own, wards } = await shownTo(who);
  const open = own?.open ?? wards.find((ward) => ward.open !== null)?.open;
  return open?.takeoverId ?? 'none';
}

export const answer = (who: SignedInCitizen, takeoverId: string, how: 'agree' | 'end') =>
  post(who, `/api/account-takeovers/${takeoverId}/${how}`);

/** The password was given too long ago. */
export const forgetProof = (desk: Desk, { personId }: SignedInCitizen) =>
  desk.asOwner((client) => client.query('update session set reauthenticated_at = null where person_id = $1', [personId]));

export async function toldOf(desk: Desk, { personId }: SignedInCitizen): Promise<string[]> {
  return desk.asOwner(async (client) => {
    const { rows } = await client.query<{ kind: string }>(
      `select kind from notification where person_id = $1 and (kind like 'takeover-%' or kind in ('account-taken-over', 'child-took-over')) order by kind`,
      [personId],
    );
    return rows.map(({ kind }) => kind);
  });
}
