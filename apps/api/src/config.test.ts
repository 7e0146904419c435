import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('a setting left empty is as good as none', () => {
  const { ports, DATABASE_URL } = readConfig({ PORT_CITIZEN: '', DATABASE_URL: '' });
  expect([ports.citizen, DATABASE_URL]).toEqual([3000, undefined]);
});

test.each([{}, { TRUST_PROXY: '' }, { PUBLIC_URL_CITIZEN: 'https://vssid.example' }])(
  'outside loopback %o alone does not open plain http',
  (env) => {
    expect(() => readConfig({ HOST: '0.0.0.0', ...env })).toThrow(/^HOST=0\.0\.0\.0 is reachable from outside without https/);
  },
);

test('outside loopback a proxy that is trusted may stand in front', () => {
  expect(readConfig({ HOST: '0.0.0.0', TRUST_PROXY: '10.0.0.1' }).HOST).toBe('0.0.0.0');
});

test.each(['foo', 'mysql://a/b', 'postgres://app:pass#word@h/db', 'postgres://app:pass/word@h/db'])(
  'an address that is none of a database is refused, its password unquoted: %s',
  (DATABASE_URL) => {
    expect(() => readConfig({ DATABASE_URL })).toThrow(
      expect.objectContaining({
        name: 'CannotStart',
        message: expect.stringMatching(/^Setting DATABASE_URL: an address such as (?!.*pass[#/]word)/),
      }),
    );
  },
);

test.each(['postgres://app:p%40ss@host:5432/db', 'postgresql://app@host', 'postgres://app:pass@/db?host=/run/postgresql'])(
  'an address of a database is taken: %s',
  (DATABASE_URL) => expect(readConfig({ DATABASE_URL }).DATABASE_URL).toBe(DATABASE_URL),
);

test('a port that browsers refuse is refused at once', () => {
  expect(() => readConfig({ PORT_OFFICER: '6000' })).toThrow(/^Setting PORT_OFFICER: browsers refuse port 6000/);
});

test('the domain of passkeys is the host of the citizen app or lies above it', () => {
  const PUBLIC_URL_CITIZEN = 'https://vssid.baohiem.example';
  for (const PASSKEY_DOMAIN of ['vssid.baohiem.example', 'baohiem.example'])
    expect(readConfig({ PUBLIC_URL_CITIZEN, PASSKEY_DOMAIN }).PASSKEY_DOMAIN).toBe(PASSKEY_DOMAIN);
  for (const PASSKEY_DOMAIN of ['other.example', 'example', 'sid.baohiem.example', 'a.vssid.baohiem.example'])
    expect(() => readConfig({ PUBLIC_URL_CITIZEN, PASSKEY_DOMAIN })).toThrow(/^PASSKEY_DOMAIN=/);
});

const VNPAY = {
  VNPAY_URL: 'https://pay.example/vpcpay.html',
  VNPAY_API_URL: 'https://pay.example/api',
  VNPAY_TMN_CODE: 'DEMOTMN1',
  VNPAY_SECRET: 'a-secret-of-tests',
};

test.each(Object.keys(VNPAY))('VNPAY without its %s is refused: orders would be taken that nobody can settle', (missing) => {
  expect(readConfig(VNPAY).VNPAY_TMN_CODE).toBe('DEMOTMN1');
  expect(() => readConfig({ ...VNPAY, [missing]: '' })).toThrow(`VNPAY is half set: ${missing} not set.`);
});

test.each(['VNPAY_URL', 'VNPAY_API_URL', 'VNPAY_LIST_URL'])('%s in clear is refused in production', (name) => {
  const clear = { ...VNPAY, [name]: 'http://pay.example/x' };
  expect(readConfig(clear).VNPAY_TMN_CODE).toBe('DEMOTMN1');
  expect(() => readConfig({ ...clear, NODE_ENV: 'production' })).toThrow(`${name} is not an https address.`);
});
