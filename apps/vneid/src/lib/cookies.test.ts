import { expect, test } from 'vitest';
import { deleteCookie, keepSession, readCookie, setCookie } from './cookies.ts';

type Written = { value: string; options: Record<string, unknown> };

/** What SvelteKit holds of a request's cookies, as far as they are asked for. */
function holderAt(address: string) {
  const jar = new Map<string, Written>();
  const cookies = {
    get: (name: string) => jar.get(name)?.value,
    set: (name: string, value: string, options: Record<string, unknown>) => void jar.set(name, { value, options }),
    delete: (name: string, options: Record<string, unknown>) => void jar.set(name, { value: '', options }),
  };
  // @ts-expect-error -- the two other functions of SvelteKit's cookies are not asked for
  const holder: Parameters<typeof readCookie>[0] = { cookies, url: new URL(address) };
  return { holder, jar };
}

const ATTEMPTS = ['vneid_device_request', 'vneid_recovery', 'vneid_registration'] as const;

test('over https every cookie is this host’s alone: browsers take a __Host- cookie only for all paths and Secure', () => {
  const { holder, jar } = holderAt('https://vneid.example/recover/code');
  for (const name of ATTEMPTS) setCookie(holder, name, 'token', 600);
  keepSession(holder, { sessionToken: 'session', deviceToken: 'device' });
  expect([...jar.keys()].toSorted()).toEqual([
    '__Host-vneid_device',
    '__Host-vneid_device_request',
    '__Host-vneid_recovery',
    '__Host-vneid_registration',
    '__Host-vneid_session',
  ]);
  for (const { options } of jar.values())
    expect(options).toMatchObject({ path: '/', secure: true, httpOnly: true, sameSite: 'lax' });
  for (const { options } of jar.values()) expect(options).not.toHaveProperty('domain');
});

test.each(['https://vneid.example/sign-in/device', 'http://localhost:3010/sign-in/device'])(
  'at %s what was set is read, and gone once it is deleted as it was set',
  (address) => {
    const { holder, jar } = holderAt(address);
    for (const name of ATTEMPTS) {
      setCookie(holder, name, `token of ${name}`, 600);
      expect(readCookie(holder, name)).toBe(`token of ${name}`);
      deleteCookie(holder, name);
      expect(readCookie(holder, name)).toBe('');
    }
    expect([...jar.values()].map(({ options }) => options['path'])).toEqual(['/', '/', '/']);
  },
);
