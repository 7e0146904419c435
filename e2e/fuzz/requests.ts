import type { Random } from '../../apps/api/src/population/random.ts';
import { junkSegment, junkText, junkValue } from './junk.ts';
import { type Schema, spoiltValue } from './schema-value.ts';

/** One request to try; `body` as it goes over the wire. */
export type Trial = { method: string; path: string; headers: Record<string, string>; body?: string };

/** A route as the OpenAPI document of its listener describes it, or a page. */
export type Target = { method: string; path: string; query: readonly string[]; body?: Schema; page: boolean };

type Operation = {
  parameters?: { name: string; in: string }[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
};
export type OpenApi = { paths: Record<string, Record<string, Operation>> };

export function targetsOf({ paths }: OpenApi): Target[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters = [], requestBody }]) => {
      const body = requestBody?.content?.['application/json']?.schema;
      const query = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
      return { method: method.toUpperCase(), path, query, page: false, ...(body && { body }) };
    }),
  );
}

/** A route with what its parameters, its query and its body may hold, and what they may not. */
export function trialOf(random: Random, target: Target): Trial {
  const filled = target.path.replace(/\{[^}]+\}|\[[^\]]+\]/g, () => plausibleOrJunk(random));
  const trial: Trial = {
    method: random.chance(0.05)
      ? random.pick(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE'])
      : target.method,
    path: filled + queryOf(random, target),
    headers: headersOf(random),
  };
  if (trial.method === 'GET' || trial.method === 'HEAD' || trial.method === 'TRACE') return trial;
  return { ...trial, ...(target.page ? formBody(random) : jsonBody(random, target)) };
}

function plausibleOrJunk(random: Random): string {
  if (random.chance(0.5)) return junkSegment(random);
  return random.pick([random.uuid(), random.digits(10), 'reissue-health-card', 'dispute-visit', '2026', 'health', 'attachments']);
}

function queryOf(random: Random, { query, page }: Target): string {
  const names = query.filter(() => random.chance(0.7));
  if (random.chance(0.1)) names.push(junkText(random));
  const pairs = names.map(
    (name) => `${encodeURIComponent(name.toWellFormed())}=${random.chance(0.5) ? junkSegment(random) : random.int(-1, 2030)}`,
  );
  if (page && random.chance(0.3)) pairs.unshift(`/${random.pick(['', 'send', 'default', '__proto__', junkSegment(random)])}`);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function headersOf(random: Random): Record<string, string> {
  const headers: Record<string, string> = {};
  if (random.chance(0.1)) headers['accept-language'] = random.pick(['ko', 'xx-yy;q=2', 'en;q=nan', ',,,']);
  if (random.chance(0.1)) headers['if-none-match'] = random.pick(['*', '"x"', 'W/"', '"']);
  if (random.chance(0.1)) headers['range'] = random.pick(['bytes=0-', 'bytes=9-1', 'bytes=-999999999999', 'items=1']);
  if (random.chance(0.05)) headers['accept'] = random.pick(['text/plain', 'x', '*/*;q=0']);
  if (random.chance(0.05)) headers['accept-encoding'] = random.pick(['br;q=9', 'zip', '*']);
  return headers;
}

function jsonBody(random: Random, { body }: Target): Pick<Trial, 'headers' | 'body'> {
  const value = body ? spoiltValue(random, body) : junkValue(random);
  const text = JSON.stringify(value) || '';
  const type = random.chance(0.1)
    ? random.pick([
        'text/plain',
        'application/xml',
        'application/json; charset=latin1',
        'multipart/form-data',
        'multipart/form-data; boundary=x',
        'x/y/z',
        '',
      ])
    : 'application/json';
  return { headers: { 'content-type': type }, body: random.chance(0.1) ? brokenText(random, text) : text };
}

function formBody(random: Random): Pick<Trial, 'headers' | 'body'> {
  const names = [
    'number',
    'password',
    'code',
    'fullName',
    'birthDate',
    'version',
    'answers',
    'confirm',
    'clientKey',
    '__proto__',
  ];
  const fields = Array.from({ length: random.int(0, 6) }, () => [random.pick(names), junkText(random)]);
  if (random.chance(0.3))
    return { headers: { 'content-type': 'multipart/form-data; boundary=limit' }, body: multipart(random, fields) };
  const text = fields.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&');
  const headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' };
  if (random.chance(0.3)) headers['x-sveltekit-action'] = 'true';
  return { headers, body: random.chance(0.1) ? brokenText(random, text) : text };
}

function multipart(random: Random, fields: readonly (readonly string[])[]): string {
  const parts = fields.map(([name = '', value = '']) => {
    const file = random.chance(0.3) ? '; filename="../x.pdf"\r\ncontent-type: application/pdf' : '';
    return `--limit\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`;
  });
  return parts.join('') + (random.chance(0.8) ? '--limit--\r\n' : '');
}

function brokenText(random: Random, text: string): string {
  const at = random.int(0, text.length);
  return random.pick([
    text.slice(0, at),
    text + text,
    `${text.slice(0, at)}\\u00${text.slice(at)}`,
    '['.repeat(5_000),
    `${text}}`,
  ]);
}
