import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { z } from 'zod';
import { type Desk, openDesk, raw, upload } from '../applications/application-fixture.ts';
import { createTestBrowser, type TestBrowser } from '../testing/test-browser.ts';
import { lettersTo } from '../testing/test-letters.ts';
import { addTestPerson } from '../testing/test-person.ts';
import { NOBODY } from './contact-code.ts';
import type { ImageKind } from './images.ts';

export type Applicant = {
  browser: TestBrowser;
  details: Record<string, string>;
  personId: number;
};

export type RegistrationPlace = Omit<Desk, 'send'> & {
  /** What the population register knows; 'silent' answers 503. */
  register: Map<string, object> & { silent?: boolean };
  /** Somebody on record without an account, known to the register, with a browser; `details` are what they declare. */
  applicant(change?: {
    declared?: Record<string, string>;
    onRecord?: boolean;
    phone?: string | null;
    account?: boolean;
  }): Promise<Applicant>;
  letters(recipient: string, template: string): Promise<Record<string, string>[]>;
  codeTo(recipient: string): Promise<string>;
  /** Steps up to and with the code. */
  prove(who: Applicant): Promise<void>;
  /** The whole way; answers the receipt's token. */
  send(who: Applicant): Promise<string>;
  picture(who: Applicant, kind: ImageKind, bytes?: Buffer): Promise<number>;
};

/** Citizen and officer listeners with a population register beside them. For tests. */
export async function openRegistrations(env: NodeJS.ProcessEnv = {}): Promise<RegistrationPlace> {
  const register: RegistrationPlace['register'] = new Map<string, object>();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const { citizenNumber } = z.object({ citizenNumber: z.string() }).parse(JSON.parse(body));
      const person = register.get(citizenNumber);
      if (register.silent) response.writeHead(503).end();
      else response.end(JSON.stringify(person ? { found: true, person } : { found: false }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const desk = await openDesk({ POPULATION_REGISTER_URL: `http://127.0.0.1:${port}/`, ...env });
  const wards = await desk.asOwner((client) =>
    client.query<{ code: string }>("select code from ward where province_code = '01' limit 1"),
  );
  let people = 0;

  const applicant: RegistrationPlace['applicant'] = async ({
    declared = {},
    onRecord = true,
    phone = null,
    account = false,
  } = {}) => {
    people += 1;
    const end = String(people).padStart(4, '0');
    const who = { fullName: 'Đinh Thị Mai', birthDate: '1995-08-17', citizenNumber: `00119590${end}` };
    const socialInsuranceNumber = `019500${end}`;
    const personId = onRecord
      ? await addTestPerson(desk.services, {
          ...who,
          socialInsuranceNumber,
          phone,
          email: null,
          agencyCode: '0101',
          ...(account ? {} : { password: null }),
        })
      : NOBODY;
    if (account)
      await desk.asOwner((client) => client.query("update account set state = 'active' where person_id = $1", [personId]));
    const known = { ...who, sex: 'female', ethnicity: 'Kinh', nationality: 'VN', residence: null, status: 'alive' };
    register.set(who.citizenNumber, known);
    const details = {
      socialInsuranceNumber,
      fullName: who.fullName,
      idNumber: who.citizenNumber,
      birthDate: '17/08/1995',
      provinceCode: '01',
      wardCode: wards.rows[0]?.code ?? '',
      street: 'Số 6',
      phone: `091290${end}`,
      email: '',
      ...declared,
    };
    return { browser: createTestBrowser(desk.citizenApp), details, personId };
  };
  const letters: RegistrationPlace['letters'] = async (recipient, template) => {
    const people = await desk.asOwner((client) =>
      client.query<{ personId: string }>('select distinct person_id as "personId" from outbox where recipient = $1', [recipient]),
    );
    const all = await Promise.all(people.rows.map(({ personId }) => lettersTo(desk.services, Number(personId), template)));
    return all
      .flat()
      .filter((letter) => letter.recipient === recipient)
      .map(({ data }) => data);
  };
  const codeTo = async (recipient: string) => (await letters(recipient, 'code')).at(-1)?.['code'] ?? '';
  const prove: RegistrationPlace['prove'] = async ({ browser, details }) => {
    await must(browser.call('/api/registration', { method: 'POST', body: details }));
    await must(browser.call('/api/registration/agency', { method: 'PUT', body: { agencyCode: '0101' } }));
    await must(browser.call('/api/registration/commitment', { method: 'POST', body: {} }));
    await must(
      browser.call('/api/registration/code', { method: 'POST', body: { code: await codeTo(e164(details['phone'] ?? '')) } }),
    );
  };
  const send: RegistrationPlace['send'] = async (who) => {
    await prove(who);
    for (const kind of ['portrait', 'id-front', 'id-back'] as const) {
      const { body } = await who.browser.call('/api/registration');
      if (body['photosNeeded'] === true) await picture(who, kind);
    }
    const sent = await must(who.browser.call('/api/registration/send', { method: 'POST' }));
    return String(sent.body['receipt']);
  };
  const picture: RegistrationPlace['picture'] = async ({ browser }, kind, bytes) => {
    const sent = upload(bytes ?? (await sharpPicture()), 'anh.jpg', 'image/jpeg');
    return (await raw(desk.citizenApp, browser, 'POST', `/api/registration/pictures/${kind}`, sent)).statusCode;
  };
  const end = async () => {
    server.closeAllConnections();
    server.close();
    await desk.end();
  };
  return { ...desk, register, applicant, letters, codeTo, prove, send: send, picture, end };
}

export const e164 = (phone: string) => phone.replace(/^0/, '+84');

async function must<T extends { status: number; body: unknown }>(call: Promise<T>): Promise<T> {
  const answer = await call;
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

/** Lines of text as on a paper: many edges. */
export function sharpPicture(blur = 0): Promise<Buffer> {
  const lines = Array.from(
    { length: 14 },
    (_, line) => `<text x="40" y="${80 + line * 40}" font-size="28">CĂN CƯỚC CÔNG DÂN ${line}</text>`,
  );
  const drawn = sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="640"><rect width="900" height="640" fill="#eef"/>${lines.join('')}</svg>`,
    ),
  );
  return (blur > 0 ? drawn.blur(blur) : drawn).jpeg().toBuffer();
}
