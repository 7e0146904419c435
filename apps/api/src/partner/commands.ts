import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Refusal, Result } from '@openvssid/core';
import { CannotStart } from '@openvssid/server/cannot-start';
import { type Run, UsageError } from '../command-line/command.ts';
import { type OperatorServices, withOperator } from '../command-line/operator.ts';
import { type KeySource, readKeyAddress, readKeySet } from './key-source.ts';
import { PARTNER_PURPOSES, PARTNER_SCOPES } from './partner.ts';
import { addPartner, changeKeys, endPartner, listPartners, newPartner, type RegisteredPartner } from './register.ts';

const KEY_OPTIONS = { jwks: { type: 'string' }, 'jwks-uri': { type: 'string' } } as const;

/** `partners add CLIENT_ID --institution NAME --name-vi TEXT --name-en TEXT --scopes LIST --purposes LIST (--jwks-uri URL | --jwks FILE)`. */
export const runAdd: Run = async (args) => {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...KEY_OPTIONS, institution: text, 'name-vi': text, 'name-en': text, scopes: text, purposes: text },
    allowPositionals: true,
  });
  const partner = newPartner.safeParse({
    clientId: onlyId(positionals),
    institution: values.institution,
    nameVi: values['name-vi'],
    nameEn: values['name-en'],
    scopes: values.scopes?.split(','),
    purposes: values.purposes?.split(','),
  });
  if (!partner.success)
    throw new UsageError(`${partner.error.issues[0]?.path[0]?.toString() ?? 'Something'} is missing or not right. ${CHOICES}`);
  return tell(async ({ db, config }) => {
    done(await addPartner(db, partner.data, keySource(values, config)));
    return `${partner.data.clientId} may ask for tokens at ${config.publicUrls.partner}/oauth/token.\n`;
  });
};

/** `partners keys CLIENT_ID (--jwks-uri URL | --jwks FILE)`. */
export const runKeys: Run = async (args) => {
  const { values, positionals } = parseArgs({ args: [...args], options: KEY_OPTIONS, allowPositionals: true });
  const clientId = onlyId(positionals);
  return tell(async ({ db, config }) => {
    done(await changeKeys(db, clientId, keySource(values, config)));
    return `From now on ${clientId} proves itself with these keys. Tokens given out before end within five minutes.\n`;
  });
};

/** `partners remove CLIENT_ID`. */
export const runRemove: Run = async (args) => {
  const clientId = onlyId(args);
  return tell(async ({ db }) => {
    done(await endPartner(db, clientId));
    return `${clientId} reads nothing any more, tokens it holds included. The access log still names it.\n`;
  });
};

/** `partners list`. */
export const runList: Run = async (args) => {
  if (args.length > 0) throw new UsageError(`What is ${args[0] ?? ''}?`);
  return tell(async ({ db }) => (await listPartners(db)).map(describe).join('') || 'No partner is registered.\n');
};

const CHOICES = `Scopes: ${PARTNER_SCOPES.join(', ')}. Purposes: ${PARTNER_PURPOSES.join(', ')}.`;

async function tell(work: (services: OperatorServices) => Promise<string>): Promise<number> {
  process.stdout.write(await withOperator(work));
  return 0;
}

function onlyId(words: readonly string[]): string {
  const [clientId, ...rest] = words;
  if (clientId === undefined || rest.length > 0)
    throw new UsageError('One client id is needed: small letters, digits and dashes.');
  return clientId;
}

function keySource(given: { jwks?: string; 'jwks-uri'?: string }, { NODE_ENV }: OperatorServices['config']): KeySource {
  const { jwks: file, 'jwks-uri': address } = given;
  if ((file === undefined) === (address === undefined)) throw new UsageError('Either --jwks-uri or --jwks is needed.');
  return done(address === undefined ? readKeySet(contentOf(file ?? '')) : readKeyAddress(address, NODE_ENV === 'production'));
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CannotStart(`${file} cannot be read.`);
  }
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new CannotStart(sentenceOf(result.refusal));
  return result.value;
}

function sentenceOf({ code }: Refusal): string {
  switch (code) {
    case 'partner-exists':
      return 'A partner has this id already: "partners keys" gives it other keys, "partners remove" ends it.';
    case 'partner-unknown':
      return 'No active partner has this id: see "partners list".';
    case 'key-address-invalid':
      return 'The address of the keys has to be an https address.';
    case 'keys-invalid':
      return 'A JWK set of public keys is needed: EC P-256 or RSA from 2048 bits, each with its own kid, and no private part.';
    default:
      return code;
  }
}

function describe({ clientId, institution, nameVi, state, keys, scopes, purposes }: RegisteredPartner): string {
  const ended = state === 'ended' ? ' (ended)' : '';
  return `${clientId}${ended}: ${institution}, ${nameVi}\n  keys      ${keys}\n  scopes    ${scopes.join(' ')}\n  purposes  ${purposes.join(' ')}\n`;
}
