import { faultCode } from '@openvssid/server/http/fault-code';
import { createTransport } from 'nodemailer';
import type { Config } from '../config.ts';
import { type Finding, failure, fine, warning } from './finding.ts';
import { checkVnpay } from './payments.ts';

const WITHIN_MS = 5_000;

/** Whether mail and SMS could be handed over now, and people could sign in with VNeID and pay through VNPAY; nothing is sent. */
export function checkOutside(config: Config): Promise<Finding>[] {
  const smtp = config.SMTP_URL ?? sandbox(config, `smtp://127.0.0.1:${config.PORT_SANDBOX_SMTP}`);
  const sms = config.SMS_URL ?? sandbox(config, `http://127.0.0.1:${config.PORT_SANDBOX}/sms`);
  return [
    ...(smtp === undefined ? [] : [reach('mail', smtp, config.SMTP_URL !== undefined, () => greetSmtp(smtp))]),
    ...(sms === undefined ? [] : [reach('sms', sms, config.SMS_URL !== undefined, () => greetHttp(sms))]),
    ...(config.VNEID_ISSUER === undefined ? [] : [checkVneid(config.VNEID_ISSUER)]),
    checkVnpay(config),
  ];
}

function sandbox({ NODE_ENV }: Config, url: string): string | undefined {
  return NODE_ENV === 'production' ? undefined : url;
}

/** Names the host only: the address may carry a password. */
async function reach(check: string, url: string, own: boolean, greet: () => Promise<void>): Promise<Finding> {
  const { host } = new URL(url);
  try {
    await greet();
    return fine(check, `${host} answers`);
  } catch (error) {
    const says = `${host} does not answer (${faultCode(error)})`;
    return own
      ? failure(check, says, 'Letters wait in the outbox until it does: check address, password and network.')
      : warning(check, `${says}: the sandbox is not running`, 'It runs with "npm start"; or set SMTP_URL and SMS_URL.');
  }
}

/** Whether it is the issuer that we know it as: with another name no token of it is taken. */
async function checkVneid(issuer: string): Promise<Finding> {
  const { host } = new URL(issuer);
  try {
    const known = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer = await fetch(known, { redirect: 'error', signal: AbortSignal.timeout(WITHIN_MS) });
    const said: unknown = answer.ok ? await answer.json() : undefined;
    if (typeof said === 'object' && said !== null && 'issuer' in said && said.issuer === issuer)
      return fine('vneid', `${host} answers`);
    return failure(
      'vneid',
      `${host} does not describe ${issuer} (HTTP ${answer.status})`,
      'Check VNEID_ISSUER, letter by letter.',
    );
  } catch (error) {
    return failure(
      'vneid',
      `${host} does not answer (${faultCode(error)})`,
      'Nobody signs in with VNeID until it does; password and passkey work. Check VNEID_ISSUER and the network.',
    );
  }
}

async function greetSmtp(url: string): Promise<void> {
  const transport = createTransport({ url, connectionTimeout: WITHIN_MS, greetingTimeout: WITHIN_MS, socketTimeout: WITHIN_MS });
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}

/** Any answer is one: a gateway need not know HEAD. */
async function greetHttp(url: string): Promise<void> {
  await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(WITHIN_MS) });
}
