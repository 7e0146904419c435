import { afterAll, beforeAll, expect, test } from 'vitest';
import { createListener } from '../listener.ts';
import { createBrowser } from '../testing/openid-browser.ts';
import { CALLBACK, testClient } from '../testing/openid-clients.ts';
import { goodRequest } from '../testing/openid-flow.ts';
import { createOpenIdPlace, type OpenIdPlace } from '../testing/openid-place.ts';

let at: OpenIdPlace;
beforeAll(async () => {
  at = await createOpenIdPlace();
  await at.register(testClient({ client_id: 'thu' }));
  await at.register(testClient({ client_id: 'khac', redirect_uris: ['https://khac.example/callback'] }));
  await at.register(testClient({ client_id: 'chi-par', require_pushed_authorization_requests: true }));
});
afterAll(() => at.end());

/** `page`: told to the person alone, nobody is sent anywhere. `back`: told to the client at its registered address. `asks`: a sign-in begins. */
type Answer = { page: string } | { back: string } | 'asks';
const page = (error: string): Answer => ({ page: error });
const back = (error: string): Answer => ({ back: error });

async function answerTo(query: string): Promise<Answer> {
  const response = await createBrowser(at.issuer).open(`${at.issuer}/authorize?${query}`);
  const location = response.headers.get('location');
  if (location === null) {
    expect(response.status).toBe(400);
    return page(/Mã lỗi: (\w+)/.exec(await response.text())?.[1] ?? '');
  }
  if (location.startsWith('/sign-in?next=%2Finteraction%2F')) return 'asks';
  const { origin, pathname, search, hash } = new URL(location);
  // An answer in a fragment is one only where the client had asked for it, in vain.
  const sent = new URLSearchParams(search || hash.slice(1));
  expect(`${origin}${pathname}`).toBe(CALLBACK);
  // Whoever is answered can tell which provider it was (RFC 9207).
  expect(sent.get('iss')).toBe(at.issuer);
  return back(sent.get('error') ?? '');
}

const invalid = back('invalid_request');

test.each<[name: string, missing: Answer, doubled: Answer, wrong: Answer, huge: Answer]>([
  ['client_id', page('invalid_request'), page('invalid_request'), page('invalid_client'), page('invalid_client')],
  ['redirect_uri', page('invalid_request'), page('invalid_request'), page('invalid_redirect_uri'), page('invalid_redirect_uri')],
  ['response_type', invalid, invalid, back('unsupported_response_type'), back('unsupported_response_type')],
  ['scope', invalid, invalid, back('invalid_scope'), invalid],
  ['code_challenge', invalid, invalid, invalid, invalid],
  ['code_challenge_method', invalid, invalid, invalid, invalid],
  ['state', 'asks', invalid, 'asks', 'asks'],
  ['nonce', 'asks', invalid, 'asks', 'asks'],
])('%s missing, doubled, wrong, huge', async (name, missing, doubled, wrong, huge) => {
  const { [name]: value = '', ...without } = goodRequest('thu');
  const whole = new URLSearchParams({ ...without, [name]: value }).toString();
  expect(await answerTo(new URLSearchParams(without).toString())).toEqual(missing);
  expect(await answerTo(new URLSearchParams({ ...without, [name]: '' }).toString())).toEqual(missing);
  expect(await answerTo(`${whole}&${new URLSearchParams({ [name]: value }).toString()}`)).toEqual(doubled);
  expect(await answerTo(new URLSearchParams({ ...without, [name]: '"><script>alert(1)</script>\u0000' }).toString())).toEqual(
    wrong,
  );
  expect(await answerTo(new URLSearchParams({ ...without, [name]: 'x'.repeat(8_000) }).toString())).toEqual(huge);
  expect(await answerTo(`${new URLSearchParams(without).toString()}&${name}[]=${value}&${name}[a]=${value}`)).toEqual(missing);
});

test.each<[name: string, value: string, answer: Answer]>([
  ['prompt', 'none', back('login_required')],
  ['prompt', 'none login', invalid],
  ['prompt', 'create', invalid],
  ['max_age', '-1', invalid],
  ['max_age', 'soon', invalid],
  ['max_age', '9'.repeat(30), invalid],
  ['claims', '{', invalid],
  ['claims', '[]', invalid],
  ['claims', '{}', invalid],
  ['claims', 'null', invalid],
  ['claims', '{"userinfo":7}', invalid],
  ['claims', '{"id_token":{"acr":7}}', invalid],
  ['id_token_hint', 'a.b.c', invalid],
  ['id_token_hint', 'x'.repeat(8_000), invalid],
  ['response_mode', 'fragment', invalid],
  ['response_mode', 'web_message', back('unsupported_response_mode')],
  ['request', 'a.b.c', back('request_not_supported')],
  ['request_uri', 'urn:ietf:params:oauth:request_uri:guessed', back('invalid_request_uri')],
  ['request_uri', 'https://evil.example/request', back('request_uri_not_supported')],
  ['registration', '{}', back('registration_not_supported')],
  ['acr_values', 'urn:vneid:level:9', 'asks'],
  ['ui_locales', 'x'.repeat(8_000), 'asks'],
  ['resource', 'https://elsewhere.example', 'asks'],
])('%s=%.40s', async (name, value, answer) => {
  expect(await answerTo(new URLSearchParams(goodRequest('thu', { [name]: value })).toString())).toEqual(answer);
});

test.each([
  `${CALLBACK}/`,
  `${CALLBACK}?next=//evil.example`,
  `${CALLBACK}#`,
  `${CALLBACK}%00`,
  'http://localhost:4398/callback',
  'http://LOCALHOST:4399/callback',
  'http://localhost:4399/./callback',
  'http://localhost:4399/callback/../other',
  'http://localhost:4399@evil.example/callback',
  'https://localhost:4399/callback',
  'https://khac.example/callback',
  'https://evil.example',
  '//evil.example',
  'javascript:alert(1)',
  ' http://localhost:4399/callback',
])('nobody is sent to %s, which is not registered letter by letter', async (redirect) => {
  expect(await answerTo(new URLSearchParams(goodRequest('thu', { redirect_uri: redirect })).toString())).toEqual(
    page('invalid_redirect_uri'),
  );
  // Nor with another fault in the request.
  const faulty = goodRequest('thu', { redirect_uri: redirect, response_type: 'token' });
  expect(await answerTo(new URLSearchParams(faulty).toString())).toEqual(page('invalid_redirect_uri'));
});

test('a client that pushes its requests is answered no others', async () => {
  expect(await answerTo(new URLSearchParams(goodRequest('chi-par')).toString())).toEqual(invalid);
});

test('a request that was posted is one like any other', async () => {
  const browser = createBrowser(at.issuer);
  const answered = await browser.follow(`${at.issuer}/authorize`, { form: goodRequest('thu') });
  expect(await answered.response?.json()).toEqual({ kind: 'sign-in', to: expect.not.stringContaining('&again') });
  const tooLong = await browser.open(`${at.issuer}/authorize`, { form: { state: 'x'.repeat(20_000) } });
  expect([tooLong.status, await tooLong.text()]).toEqual([413, expect.stringContaining('Yêu cầu đăng nhập chưa đúng')]);
});

test('the page of an error speaks the reader’s language, runs nothing and repeats nothing that was sent', async () => {
  const asked = `${at.issuer}/authorize?${new URLSearchParams(goodRequest('<b>ai</b>')).toString()}`;
  const response = await fetch(asked, { headers: { accept: 'text/html', 'accept-language': 'en' } });
  const text = await response.text();
  expect(text).toContain('This service is not connected to VNeID');
  expect(text).not.toContain('ai</b>');
  expect(text).not.toContain('<script');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('that the database is out of reach is no fault of the service', async () => {
  const read = () => Promise.reject(new Error('Connection terminated unexpectedly'));
  const unwell = await createListener({ ...at.services, db: { ...at.services.db, read } });
  const answer = await unwell.inject(`/authorize?${new URLSearchParams(goodRequest('thu')).toString()}`);
  await unwell.close();
  expect([answer.statusCode, answer.body]).toEqual([503, expect.stringContaining('Có lỗi xảy ra')]);
});
