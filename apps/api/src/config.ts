import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { readAppVersion } from '@openvssid/core';
import { CannotStart } from '@openvssid/server/cannot-start';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);
/** The Fetch standard's ports above 1023 that no browser opens, nor the start's own look whether a server is ready. */
const REFUSED_BY_BROWSERS = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);
const webPort = (fallback: number) =>
  port(fallback).refine((value) => !REFUSED_BY_BROWSERS.has(value), {
    error: ({ input }) => `browsers refuse port ${String(input)}, choose another`,
  });
const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');
const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/$/, ''));
const version = (fallback: string) =>
  z
    .string()
    .refine((text) => readAppVersion(text) !== undefined, 'a version such as 1.6.7')
    .default(fallback);
/** The driver takes any word for the name of a database on a host of its own choice. The value is never quoted: it holds a password. */
const databaseUrl = z
  .string()
  .refine((value) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value.replace('@/', '@socket/')), {
    error:
      'an address such as postgres://role:password@host:5432/database; signs in the password such as @ : / # % are written %40 %3A %2F %23 %25',
  })
  .optional();

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT_CITIZEN: webPort(3000),
  PORT_OFFICER: webPort(3001),
  PORT_PARTNER: webPort(3002),
  /** VNeID, which `npm start` runs beside us outside production. */
  PORT_VNEID: webPort(3010),
  PORT_SANDBOX: webPort(3020),
  PORT_SANDBOX_SMTP: port(3025),
  PUBLIC_URL_CITIZEN: url.optional(),
  PUBLIC_URL_OFFICER: url.optional(),
  PUBLIC_URL_PARTNER: url.optional(),
  PUBLIC_URL_VNEID: url.optional(),
  /** Addresses or networks of the proxies whose X-Forwarded-For is believed, comma-separated. */
  TRUST_PROXY: z.string().optional(),
  DATABASE_URL: databaseUrl,
  DATABASE_OWNER_URL: databaseUrl,
  /** VNeID's own database: read by `npm start` alone, which hands it to VNeID. */
  VNEID_DATABASE_URL: databaseUrl,
  VNEID_DATABASE_OWNER_URL: databaseUrl,
  VSSID_DATA_DIR: z.string().default('.data'),
  VSSID_KEYS_FILE: z.string().optional(),
  /** Key and certificates that sign documents, PEM or PKCS#12. */
  VSSID_SIGNING_FILE: z.string().optional(),
  VSSID_SIGNING_PASSPHRASE: z.string().optional(),
  /** A timestamp authority (RFC 3161); without it signatures bear only our own time. */
  TIMESTAMP_URL: z.url({ protocol: /^https?$/ }).optional(),
  VSSID_DEMO: flag,
  SMTP_URL: z.string().optional(),
  SMS_URL: z.url().optional(),
  SMS_TOKEN: z.string().optional(),
  /** Query of the national population database; without it identities go to an officer. */
  POPULATION_REGISTER_URL: z.url({ protocol: /^https?$/ }).optional(),
  POPULATION_REGISTER_TOKEN: z.string().optional(),
  POPULATION_REGISTER_TIMEOUT_MS: z.coerce.number().int().min(100).max(30_000).default(2_000),
  /** Hosts of the push services that browsers may name, or `none`; *.name: every host below it. */
  PUSH_SERVICES: z
    .string()
    .regex(
      /^(none|(\*\.)?[a-z0-9.-]+(,\s*(\*\.)?[a-z0-9.-]+)*)$/,
      'hosts such as fcm.googleapis.com, separated by commas, or none',
    )
    .default('fcm.googleapis.com,updates.push.services.mozilla.com,*.push.apple.com,*.notify.windows.com'),
  /** When notices wait, where somebody did not choose: HH:MM-HH:MM in Vietnam, or `none`. */
  QUIET_HOURS: z
    .string()
    .regex(/^(none|([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d)$/, 'such as 22:00-06:00, or none')
    .default('22:00-06:00'),
  MAIL_FROM: z.string().default('OpenVssID <khong-tra-loi@openvssid.example>'),
  /** Milliseconds that nine of ten answers take at most; where more are later, fewer requests are let in. */
  ADMISSION_TARGET_MS: z.coerce.number().int().min(10).default(250),
  /** Password hashes computed at the same time in one process; a short queue waits, the rest gets 503. */
  PASSWORD_HASHES_AT_ONCE: z.coerce.number().int().min(1).default(availableParallelism()),
  /** The issuer of VNeID's OpenID Connect; without it sign-in with VNeID is not offered. */
  VNEID_ISSUER: url.optional(),
  VNEID_CLIENT_ID: z.string().min(1).default('vssid'),
  /** The keys by which we prove to VNeID who asks. */
  VSSID_VNEID_KEYS_FILE: z.string().optional(),
  /** Versions of the two apps from which on sign-in with VNeID works. */
  VNEID_FLOOR_VSSID: version('1.6.7'),
  VNEID_FLOOR_VNEID: version('2.1.0'),
  /** How long one answer of VNeID may take; after so many failures in a row it is left alone for so many seconds. */
  VNEID_TIMEOUT_MS: z.coerce.number().int().min(100).max(30_000).default(3_000),
  VNEID_BREAKER_FAILURES: z.coerce.number().int().min(1).default(3),
  VNEID_BREAKER_REST_SECONDS: z.coerce.number().int().min(1).default(30),
  /** Where people pay at VNPAY, and where it answers queries and refunds; with its terminal and secret, or the channel is not offered. */
  VNPAY_URL: url.optional(),
  VNPAY_API_URL: url.optional(),
  VNPAY_TMN_CODE: z
    .string()
    .regex(/^[A-Za-z0-9]{1,20}$/, 'the code of a terminal')
    .optional(),
  VNPAY_SECRET: z.string().min(8).optional(),
  /** Its list of a day, for the reconciliation; `day=YYYY-MM-DD` is added. */
  VNPAY_LIST_URL: url.optional(),
  VNPAY_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(5_000),
  /** The account to which contributions are transferred: bank by its key in reference-data/banks.csv. Without all three, transfers are not offered. */
  BANK_TRANSFER_BANK_KEY: z.string().optional(),
  BANK_TRANSFER_ACCOUNT: z
    .string()
    .regex(/^[0-9A-Z]{6,19}$/, 'the number of an account')
    .optional(),
  BANK_TRANSFER_HOLDER: z
    .string()
    .regex(/^[A-Z0-9 .,&()/-]{2,70}$/, 'a name in capitals without marks, as banks write it')
    .optional(),
  /** The domain that passkeys are for: the citizen app's own host, or a domain above it, where its address may change below that one. */
  PASSKEY_DOMAIN: z.string().optional(),
  /** New passwords need upper and lower case, a digit and a sign. */
  PASSWORD_COMPOSITION: flag,
  /** Second place of the access log's hourly seals; best a disk or mount that the database's administrators cannot change. */
  ACCESS_LOG_ROOTS: z.string().optional(),
  HOTLINE: z.string().default('1900 9068'),
  /** When the hotline answers, in words of both languages. */
  HOTLINE_HOURS: z.string().default('Thứ Hai đến thứ Sáu, 7:30–17:30'),
  HOTLINE_HOURS_EN: z.string().default('Monday to Friday, 7:30–17:30'),
  /** Where an address is shown on a map. */
  MAP_LINK: z
    .string()
    .regex(/^https:\/\/.*\{address\}/, 'an https address with {address} in it')
    .default('https://www.openstreetmap.org/search?query={address}'),
  HELP_EMAIL: z.email().default('ho-tro@openvssid.example'),
  /** Where Prometheus may read; without a port nobody listens. */
  METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** 612A for a lost card without paper is accepted by machine, and a citizen number that the population register confirms. */
  MACHINE_ACCEPTS: z.string().default('reissue-health-card,replace-identity-number,register-child-account'),
  /** A card that ended this many months ago or earlier is renewed, not reissued. */
  CARD_RENEWAL_GAP_MONTHS: z.coerce.number().int().min(0).default(3),
  /** Minutes for which an order waits for its payment at the price that was quoted. */
  ORDER_MINUTES: z.coerce.number().int().min(1).max(1440).default(15),
  /** Days after its end until an order is removed for which no money ever came (assumed: no rule says how long). */
  ORDER_UNPAID_DAYS: z.coerce.number().int().min(30).default(365),
  /** Household health insurance: a gap of at most so many months does not break the five continuous years. */
  HEALTH_GAP_MONTHS: z.coerce.number().int().min(0).max(24).default(3),
  /** Days between payment and cover after a longer gap, and of a first purchase. */
  HEALTH_WAITING_DAYS: z.coerce.number().int().min(0).max(365).default(30),
  /** From when cover counts that is bought after a short gap: from the end of the old one, or from the payment. */
  HEALTH_SHORT_GAP_BEGINS: z.enum(['old-end', 'payment-day']).default('old-end'),
  /** Steps of the income that voluntary contributions are paid on, đồng. */
  VOLUNTARY_STEP: z.coerce.number().int().min(1).default(50_000),
  /** From this age on a parent or guardian does not see a child's private visits (pregnancy, mental health and the like). */
  GUARDIAN_LIMITED_FROM_AGE: z.coerce.number().int().min(0).max(18).default(14),
  /** From this age on a child may take the account over from whoever looks after them, both agreeing; 18: nobody may. */
  ACCOUNT_TAKEOVER_FROM_AGE: z.coerce.number().int().min(0).max(18).default(14),
  /** Months for which the signed token of a card without an end is valid. */
  CARD_TOKEN_MONTHS: z.coerce.number().int().min(1).default(12),
  /** Days a citizen has to answer a request for more information. */
  /** How many people's records an officer of a role reads in a day; of several roles the highest counts. */
  READING_QUOTA_RECEPTION: z.coerce.number().int().min(1).default(200),
  READING_QUOTA_CASE_OFFICER: z.coerce.number().int().min(1).default(150),
  READING_QUOTA_APPROVER: z.coerce.number().int().min(1).default(150),
  READING_QUOTA_ADMINISTRATOR: z.coerce.number().int().min(1).default(50),
  SUPPLEMENT_DAYS: z.coerce.number().int().min(1).default(30),
  /** One telephone number may serve several insurance numbers, as in a family; each proves it by a code. */
  PHONE_SHARED: flag,
  /** Hours after a change of phone or e-mail during which changes that move money wait. */
  /** From this day of a month on, a change of where or how a benefit is paid holds from the month after the next. */
  PAYMENT_CUT_OFF_DAY: z.coerce.number().int().min(1).max(28).default(20),
  MONEY_HOLD_HOURS: z.coerce.number().int().min(0).default(24),
  /** Whether an authorisation to receive may be confirmed by both sides with a level 2 identity, without a certified paper. */
  RECIPIENT_CONFIRMED_ONLINE: flag,
  /** Hours between an officer's beginning of a recovery and its link: time for whoever is on record to say that it is not theirs. */
  RECOVERY_WAIT_HOURS: z.coerce.number().int().min(0).max(336).default(24),
  /** Which declarations for an account a machine approves, where number, record and register agree exactly: all; those where no other contact is on record; none. */
  REGISTRATION_MACHINE_ACCEPTS: z.enum(['exact-match', 'known-contact', 'never']).default('known-contact'),
  /** Days after the decision for which the pictures of a registration are kept. */
  REGISTRATION_IMAGE_DAYS: z.coerce.number().int().min(0).default(30),
  /** Hours for which an unfinished registration waits for its applicant. */
  REGISTRATION_DRAFT_HOURS: z.coerce.number().int().min(1).default(24),
  /** Variance of the Laplacian below which a picture counts as blurred. */
  REGISTRATION_SHARPNESS: z.coerce.number().min(0).default(30),
  DRAFT_DAYS: z.coerce.number().int().min(1).default(30),
});

/** Names of all settings: what is deployed and documented is checked against them. */
export const SETTINGS: readonly string[] = Object.keys(environment.shape);

export type System = 'citizen' | 'officer' | 'partner';

export type Config = z.infer<typeof environment> & {
  dataDir: string;
  keysFile: string;
  signingFile: string;
  vneidKeysFile: string;
  accessLogRoots: string;
  ports: Record<System, number>;
  publicUrls: Record<System, string>;
  /** Where VNeID is. */
  vneidUrl: string;
  /** Demonstration people and passwords may exist: never in production. `start.ts` sets VSSID_DEMO for the embedded database. */
  demonstration: boolean;
};

/** Reads every setting once. Throws CannotStart with one clear line where one is wrong. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  // A line left empty in a file of settings says nothing.
  const said = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(said);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new CannotStart(`Setting ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}.`);
  }
  const settings = parsed.data;
  const dataDir = resolve(settings.VSSID_DATA_DIR);
  const ports = { citizen: settings.PORT_CITIZEN, officer: settings.PORT_OFFICER, partner: settings.PORT_PARTNER };
  const config: Config = {
    ...settings,
    dataDir,
    keysFile: settings.VSSID_KEYS_FILE ?? resolve(dataDir, 'keys.json'),
    signingFile: settings.VSSID_SIGNING_FILE ?? resolve(dataDir, 'document-signing.pem'),
    vneidKeysFile: resolve(settings.VSSID_VNEID_KEYS_FILE ?? resolve(dataDir, 'vneid-client-keys.json')),
    accessLogRoots: resolve(settings.ACCESS_LOG_ROOTS ?? resolve(dataDir, 'access-log-roots.jsonl')),
    ports,
    publicUrls: {
      citizen: settings.PUBLIC_URL_CITIZEN ?? `http://localhost:${ports.citizen}`,
      officer: settings.PUBLIC_URL_OFFICER ?? `http://localhost:${ports.officer}`,
      partner: settings.PUBLIC_URL_PARTNER ?? `http://localhost:${ports.partner}`,
    },
    vneidUrl: settings.PUBLIC_URL_VNEID ?? `http://localhost:${settings.PORT_VNEID}`,
    demonstration: settings.NODE_ENV !== 'production' && settings.VSSID_DEMO,
  };
  refuseOpenHttp(config);
  refuseForeignPasskeyDomain(config);
  refuseOpenIssuer(config);
  refuseHalfVnpay(config);
  refuseHalfAccount(config);
  return config;
}

/** Browsers make and use no passkey for a domain that the page does not lie in: said at the start rather than on every phone. */
function refuseForeignPasskeyDomain({ PASSKEY_DOMAIN, publicUrls }: Config): void {
  const { hostname } = new URL(publicUrls.citizen);
  if (PASSKEY_DOMAIN === undefined || hostname === PASSKEY_DOMAIN) return;
  if (PASSKEY_DOMAIN.includes('.') && hostname.endsWith(`.${PASSKEY_DOMAIN}`)) return;
  throw new CannotStart(
    `PASSKEY_DOMAIN=${PASSKEY_DOMAIN} is neither ${hostname}, the host of PUBLIC_URL_CITIZEN, nor a domain above it.`,
  );
}

/** Who VNeID says somebody is must not be read, or written, on the way. */
function refuseOpenIssuer({ NODE_ENV, VNEID_ISSUER }: Config): void {
  if (VNEID_ISSUER === undefined || VNEID_ISSUER.startsWith('https://')) return;
  if (NODE_ENV !== 'production' && isLoopback(new URL(VNEID_ISSUER).hostname)) return;
  throw new CannotStart(`VNEID_ISSUER=${VNEID_ISSUER} is not an https address.`);
}

/** Half of it would take orders that nobody can settle; in clear, who pays what could be read and its list altered. */
function refuseHalfVnpay(config: Config): void {
  const needed = ['VNPAY_URL', 'VNPAY_API_URL', 'VNPAY_TMN_CODE', 'VNPAY_SECRET'] as const;
  const missing = needed.filter((name) => config[name] === undefined);
  if (missing.length > 0 && missing.length < needed.length)
    throw new CannotStart(`VNPAY is half set: ${missing.join(', ')} not set.`);
  const open = (['VNPAY_URL', 'VNPAY_API_URL', 'VNPAY_LIST_URL'] as const).find((name) => config[name]?.startsWith('http:'));
  if (open !== undefined && config.NODE_ENV === 'production') throw new CannotStart(`${open} is not an https address.`);
}

/** People would be shown an account that nobody could pay to. */
function refuseHalfAccount(config: Config): void {
  const needed = ['BANK_TRANSFER_BANK_KEY', 'BANK_TRANSFER_ACCOUNT', 'BANK_TRANSFER_HOLDER'] as const;
  const missing = needed.filter((name) => config[name] === undefined);
  if (missing.length > 0 && missing.length < needed.length)
    throw new CannotStart(`The account for transfers is half set: ${missing.join(', ')} not set.`);
}

/** Outside loopback a password must never travel in clear: https addresses or a trusted proxy in front, or no start. */
function refuseOpenHttp(config: Config): void {
  if (isLoopback(config.HOST) || config.TRUST_PROXY !== undefined) return;
  const plain = Object.entries(config.publicUrls).filter(([, address]) => !address.startsWith('https://'));
  if (plain.length === 0) return;
  const names = plain.map(([system]) => `PUBLIC_URL_${system.toUpperCase()}`).join(', ');
  throw new CannotStart(
    `HOST=${config.HOST} is reachable from outside without https: set ${names} to https addresses and TRUST_PROXY to the proxy, or leave HOST unset.`,
  );
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}
