import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../http/limits.ts';
import { countHit } from '../../http/tries.ts';
import { photoUpload, raw } from '../application-fixture.ts';
import { act, detail, type FileDesk, openFileDesk, REFUSAL } from './file-desk-fixture.ts';

let desk: FileDesk;
let reception: FileDesk['reception'];
let caseOfficer: FileDesk['caseOfficer'];
beforeAll(async () => {
  desk = await openFileDesk();
  ({ reception, caseOfficer } = desk);
});
afterAll(() => desk.end());

describe('what the officer sees', () => {
  test('is exactly what the service declares, and each reading is in the person’s log', async () => {
    const { who, number } = await desk.taken();
    const seen = await detail(caseOfficer, number);
    expect(Object.keys(seen['facts'] as object).toSorted()).toEqual(['cards', 'contact', 'openApplications', 'person']);
    const log = await desk.asOwner(
      async (client) =>
        (
          await client.query(
            'select actor_id, institution, purpose, what from access_log where person_id = $1 order by seq desc limit 1',
            [who.personId],
          )
        ).rows,
    );
    expect(log).toEqual([
      {
        actor_id: caseOfficer.officerId,
        institution: '0101',
        purpose: 'application-read',
        what: `application: [612A] ${number}`,
      },
    ]);
  });

  test('a file and the letter are read like the application itself: each is in the log and counts', async () => {
    const who = await desk.citizen();
    const sent = await raw(
      desk.citizenApp,
      who.browser,
      'POST',
      '/api/drafts/reissue-health-card/files/attachments',
      await photoUpload(),
    );
    const number = await desk.send(who, { reason: 'damaged' });
    await act(reception, number, 'refuse', REFUSAL);
    const reader = await desk.officer(['reception']);
    const papers = [`/api/applications/${number}/files/${sent.json().fileId}`, `/api/applications/${number}/letter`];
    for (const url of papers) expect((await reader.call(url)).status).toBe(200);
    const log = await desk.asOwner(
      async (client) =>
        (
          await client.query('select purpose, what from access_log where person_id = $1 and actor_id = $2 order by seq', [
            who.personId,
            reader.officerId,
          ])
        ).rows,
    );
    expect(log).toEqual(papers.map(() => ({ purpose: 'application-read', what: `application: [612A] ${number}` })));

    const { hits } = limits['application-read-by-officer'];
    for (let read = papers.length; read < hits; read += 1)
      await countHit(desk.services, 'application-read-by-officer', reader.officerId);
    for (const url of [...papers, `/api/applications/${number}`]) expect((await reader.call(url)).status).toBe(429);
  });

  test('what has changed since the file was sent stands beside it', async () => {
    const { who, number } = await desk.taken();
    await desk.asOwner((client) =>
      client.query(`update person set full_name = 'Nguyễn Thị Mới' where person_id = $1`, [who.personId]),
    );
    expect((await detail(caseOfficer, number))['changes']).toEqual([
      expect.objectContaining({ key: 'fullName', then: 'Nguyễn Thị Mẫu', now: 'Nguyễn Thị Mới' }),
    ]);
  });

  test('earlier files of the same kind are shown, and notes stay inside', async () => {
    const who = await desk.citizen();
    const first = await desk.send(who, { reason: 'torn' });
    await who.browser.call(`/api/applications/${first}/withdraw`, { method: 'POST', body: {} });
    const number = await desk.send(who, { reason: 'torn' });
    expect((await act(reception, number, 'note', { text: 'Đã gọi điện.' })).status).toBe(200);
    expect(await detail(reception, number)).toMatchObject({ duplicates: [{ number: first, state: 'withdrawn' }] });
    expect(JSON.stringify((await who.browser.call(`/api/applications/${number}`)).body)).not.toContain('Đã gọi điện');
    expect(JSON.stringify(await detail(reception, number))).toContain('Đã gọi điện');
  });
});
