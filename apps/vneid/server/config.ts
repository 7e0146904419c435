import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { CannotStart } from '@openvssid/server/cannot-start';

const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/$/, ''));
const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');

const onUnlessSaid = z
  .enum(['0', '1'])
  .default('1')
  .transform((value) => value === '1');
const days = (otherwise: number) => z.coerce.number().int().min(1).default(otherwise);

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT_VNEID: z.coerce.number().int().min(0).max(65_535).default(3010),
  /** The envelope that older connectors expect (openid/compat), on a port of its own: weak, so off unless one is needed. */
  VNEID_COMPAT: flag,
  PORT_VNEID_COMPAT: z.coerce.number().int().min(0).max(65_535).default(3011),
  PUBLIC_URL_VNEID_COMPAT: url.optional(),
  /** The issuer of all tokens: clients compare it letter by letter. */
  PUBLIC_URL_VNEID: url.optional(),
  /** Addresses or networks of the proxies whose X-Forwarded-For is believed, comma-separated. */
  TRUST_PROXY: z.string().optional(),
  VNEID_DATABASE_URL: z.string().optional(),
  VNEID_DATABASE_OWNER_URL: z.string().optional(),
  VNEID_DATA_DIR: z.string().default(join('.data', 'vneid')),
  VNEID_KEYS_FILE: z.string().optional(),
  /** Invented accounts and clients may be written: never in production. */
  VNEID_DEMO: flag,
  /** Where VssID's citizen app and partner API are. */
  VSSID_URL: url.default('http://localhost:3000'),
  VSSID_PARTNER_URL: url.default('http://localhost:3002'),
  /** As whom VssID's partner API knows VNeID. */
  VSSID_PARTNER_CLIENT_ID: z.string().default('vneid'),
  /** How long a call of VssID may take. */
  VSSID_PARTNER_TIMEOUT_MS: z.coerce.number().int().min(50).default(8_000),
  /** The oldest version of the app that shows the health book. */
  HEALTH_BOOK_FLOOR_VNEID: z
    .string()
    .regex(/^\d{1,6}(\.\d{1,6}){0,3}$/)
    .default('2.1.10'),
  /** Whether «Khai báo y tế toàn dân» and «Khai báo di chuyển nội địa» are in use. */
  DECLARATION_HEALTH: onUnlessSaid,
  DECLARATION_MOVEMENT: onUnlessSaid,
  /** How long a declaration that nobody goes on with is kept, and the content of one that was withdrawn. */
  DECLARATION_DRAFT_DAYS: days(7),
  DECLARATION_WITHDRAWN_DAYS: days(30),
  SMTP_URL: z.string().optional(),
  SMS_URL: z.url().optional(),
  SMS_TOKEN: z.string().optional(),
  MAIL_FROM: z.string().default('VNeID <khong-tra-loi@vneid.example>'),
  /** Password hashes computed at the same time in one process; a short queue waits, the rest gets 503. */
  PASSWORD_HASHES_AT_ONCE: z.coerce.number().int().min(1).default(availableParallelism()),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});

/** Names of all settings: what is documented is checked against them. */
export const SETTINGS: readonly string[] = Object.keys(environment.shape);

export type Config = z.infer<typeof environment> & { dataDir: string; keysFile: string; publicUrl: string; compatUrl: string };

/** Reads every setting once. Throws CannotStart with one clear line where one is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  // A line left empty in a file of settings says nothing.
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new CannotStart(`Setting ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}.`);
  }
  const settings = parsed.data;
  const dataDir = resolve(settings.VNEID_DATA_DIR);
  const publicUrl = settings.PUBLIC_URL_VNEID ?? `http://localhost:${settings.PORT_VNEID}`;
  refuseOpenHttp(settings.HOST, publicUrl, settings.TRUST_PROXY);
  const compatUrl = settings.PUBLIC_URL_VNEID_COMPAT ?? `http://localhost:${settings.PORT_VNEID_COMPAT}`;
  if (settings.VNEID_COMPAT) refuseOpenHttp(settings.HOST, compatUrl, settings.TRUST_PROXY);
  return {
    ...settings,
    dataDir,
    publicUrl,
    compatUrl,
    keysFile: resolve(settings.VNEID_KEYS_FILE ?? join(dataDir, 'keys.json')),
  };
}

/** Outside loopback a password must never travel in clear. */
function refuseOpenHttp(host: string, publicUrl: string, trustProxy: string | undefined): void {
  const loopback = host === 'localhost' || host === '::1' || host.startsWith('127.');
  if (loopback || trustProxy !== undefined || publicUrl.startsWith('https://')) return;
  throw new CannotStart(
    `HOST=${host} is reachable from outside without https: set PUBLIC_URL_VNEID to an https address and TRUST_PROXY to the proxy.`,
  );
}
