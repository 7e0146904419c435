import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalJWKSet, jwtVerify, SignJWT } from 'jose';
import type { z } from 'zod';
import type { Services } from '../services.ts';
import type { vaccinationsAnswer, visitsAnswer } from './partner/answers.ts';
import { clientKeySet } from './partner/key-set.ts';

export type Given = { status?: number; body: unknown } | 'silence' | 'too-much';
export type Call = { path: string; body: Record<string, unknown>; token: string };

/** VssID's partner API as VNeID sees it, in this process: what it answers is the test's to say. */
export type StandIn = {
  url: string;
  calls: Call[];
  tokensGiven: number;
  /** Answers by path; a path without one is 404. */
  answers: Map<string, (call: Call) => Given | Promise<Given>>;
  /** Tokens given so far are good no longer. */
  forgetTokens(): void;
  end(): Promise<void>;
};

const SECRET = new TextEncoder().encode('a secret of the stand-in alone, for its tokens');

export async function startStandIn(keys: () => Services['keys']): Promise<StandIn> {
  let generation = 0;
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const standIn: StandIn = {
    url,
    calls: [],
    tokensGiven: 0,
    answers: new Map(),
    forgetTokens: () => void (generation += 1),
    async end() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return standIn;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request);
    if (request.url?.startsWith('/.well-known/'))
      return send(response, 200, { issuer: url, token_endpoint: `${url}/oauth/token` });
    if (request.url === '/oauth/token') return giveToken(new URLSearchParams(text), response);
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    const good = await jwtVerify(token, SECRET).catch(() => undefined);
    if (good?.payload['generation'] !== generation) return send(response, 401, { code: 'token-invalid' });
    const call: Call = { path: request.url ?? '', body: JSON.parse(text) as Record<string, unknown>, token };
    standIn.calls.push(call);
    const given = await standIn.answers.get(call.path)?.(call);
    if (given === 'silence') return;
    if (given === 'too-much') return sendWithoutEnd(response);
    send(response, given?.status ?? (given ? 200 : 404), given?.body ?? { code: 'not-found' });
  }

  /** As the real one does: only whoever holds VNeID's key is given a token. */
  async function giveToken(form: URLSearchParams, response: ServerResponse): Promise<void> {
    const keySet = createLocalJWKSet(clientKeySet(keys()));
    const checked = await jwtVerify(form.get('client_assertion') ?? '', keySet, {
      issuer: 'vneid',
      subject: 'vneid',
      audience: url,
    }).catch(() => undefined);
    if (!checked || form.get('grant_type') !== 'client_credentials') return send(response, 401, { error: 'invalid_client' });
    standIn.tokensGiven += 1;
    const token = await new SignJWT({ generation, n: standIn.tokensGiven }).setProtectedHeader({ alg: 'HS256' }).sign(SECRET);
    send(response, 200, { access_token: token, token_type: 'Bearer', expires_in: 300, scope: form.get('scope') });
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** Megabytes without an end: the other side has to stop reading. */
function sendWithoutEnd(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = (): void => {
    while (!response.destroyed && response.write('" '.repeat(32_768)));
  };
  response.on('drain', more);
  response.write('["');
  more();
}

export const CITIZEN = '001088900001';

type VisitsAnswer = z.input<typeof visitsAnswer>;
type Visit = Extract<VisitsAnswer['visits'][number], { sensitive: false }>;

/** A visit that has something in every group. */
export function wholeVisit(changes: Partial<Visit> = {}): Visit {
  return {
    visitId: '5b0c6a60-0000-4000-8000-000000000001',
    facility: { code: '01001', name: 'Bệnh viện Ví Dụ' },
    admittedAt: '2026-05-04T02:15:00+00:00',
    dischargedAt: '2026-05-06T03:00:00+00:00',
    sensitive: false,
    category: 'inpatient',
    department: 'Nội tổng hợp',
    reason: 'Ho, sốt',
    diagnoses: [
      { code: 'J18.9', name: 'Viêm phổi', main: true },
      { code: 'I10', name: 'Tăng huyết áp', main: false },
    ],
    treatment: 'Kháng sinh',
    outcome: 'Khỏi',
    dischargeKind: 'Ra viện',
    advice: 'Nghỉ ngơi',
    nextAppointment: { day: '2026-06-04', note: 'Mang theo đơn thuốc' },
    drugs: [{ name: 'Amoxicillin 500 mg', dosage: 'Uống 1 viên, ngày 3 lần', quantity: 21, unit: 'Viên', days: 7 }],
    services: [{ name: 'Chụp X-quang ngực', quantity: 1 }],
    results: [
      { name: 'Bạch cầu', value: '12.4', unit: 'G/L', conclusion: 'Cao', at: '2026-05-04T03:00:00+00:00' },
      { name: 'HBsAg', value: 'Âm tính', unit: '' },
      { name: 'Protein niệu' },
    ],
    course: [{ at: '2026-05-05T01:00:00+00:00', text: 'Hết sốt' }],
    papers: [
      {
        serialNumber: 'RV-2026-1',
        kind: 'discharge',
        issuedOn: '2026-05-06',
        state: 'valid',
        content: [{ label: { vi: 'Chẩn đoán', en: 'Diagnosis' }, value: 'Viêm phổi' }],
      },
    ],
    notes: [],
    ...changes,
  };
}

export const PROTECTED_VISIT = {
  visitId: '5b0c6a60-0000-4000-8000-00000000000f',
  facility: { code: '01002', name: 'Phòng khám Ví Dụ' },
  admittedAt: '2025-02-01T02:15:00+00:00',
  dischargedAt: null,
  sensitive: true,
} as const;

export function visitsOf(
  visits: VisitsAnswer['visits'] = [wholeVisit(), PROTECTED_VISIT],
  citizenNumber = CITIZEN,
): VisitsAnswer {
  return {
    checkedAt: '2026-11-22T03:00:00Z',
    person: {
      fullName: 'Nguyễn Văn An',
      birthDate: '1988-03-12',
      sex: 'male',
      citizenNumber,
      nationality: 'VN',
      address: 'Số 12 phố Ví Dụ',
      phone: '+84912345678',
      card: {
        number: 'DN4010190000001',
        facilityCode: '01001',
        facilityName: 'Bệnh viện Ví Dụ',
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
      },
    },
    visits,
  };
}

export const VACCINATIONS: z.input<typeof vaccinationsAnswer> = {
  checkedAt: '2026-11-22T03:00:00Z',
  vaccinations: [
    {
      vaccinationId: 'v1',
      vaccine: 'Vắc xin 5 trong 1',
      dose: 1,
      givenOn: '2020-02-01',
      facilityName: 'Trạm y tế',
      lotNumber: 'L1',
    },
  ],
};

/** The ordinary state of affairs: this person's book, and the one protected visit whole for whoever has just proved themselves. */
export function answerWell(standIn: StandIn, answer = visitsOf()): void {
  standIn.answers.set('/api/health-book/visits', () => ({ body: answer }));
  standIn.answers.set('/api/vaccinations', () => ({ body: VACCINATIONS }));
}
