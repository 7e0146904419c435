import { formatMoment, type Refusal } from '@openvssid/core';
import { CannotStart } from '@openvssid/server/cannot-start';
import { type Run, UsageError } from '../command-line/command.ts';
import { type OperatorServices, withOperator } from '../command-line/operator.ts';
import { invite, unlock } from './invite.ts';

/** `accounts invite NUMBER`. */
export const runInvite: Run = (args) => withNumber(args, inviteAndTell);

/** `accounts unlock NUMBER`. */
export const runUnlock: Run = (args) => withNumber(args, unlockAndTell);

/** Answers what to print. */
export async function inviteAndTell(
  services: Pick<OperatorServices, 'db' | 'clock' | 'config'>,
  number: string,
): Promise<string> {
  const invited = await invite(services, number);
  if (!invited.ok) throw new CannotStart(sentenceOf(invited.refusal, number));
  const { url, expiresAt, sentTo } = invited.value;
  const sent =
    sentTo === 0
      ? 'No phone or e-mail address is on record: hand it over yourself.'
      : `It is also on its way to ${sentTo} contact(s) on record.`;
  return `${url}\nThis activation link works once, until ${formatMoment(expiresAt.toString(), 'en')}. ${sent}\n`;
}

export async function unlockAndTell(services: Pick<OperatorServices, 'db'>, number: string): Promise<string> {
  const unlocked = await unlock(services, number);
  if (!unlocked.ok) throw new CannotStart(sentenceOf(unlocked.refusal, number));
  return 'Unlocked: all wrong tries of this account are forgotten.\n';
}

async function withNumber(
  args: readonly string[],
  tell: (services: OperatorServices, number: string) => Promise<string>,
): Promise<number> {
  const [number, ...rest] = args;
  if (number === undefined || rest.length > 0)
    throw new UsageError('One number is needed: social insurance number, citizen number or an older one.');
  process.stdout.write(await withOperator((services) => tell(services, number)));
  return 0;
}

function sentenceOf({ code }: Refusal, number: string): string {
  switch (code) {
    case 'number-unknown':
      return `Nobody on record has the number ${number}.`;
    case 'account-active':
      return 'This account is active already: its owner uses "Quên mật khẩu" to set a new password.';
    case 'account-closed':
      return 'This account is closed.';
    default:
      return code;
  }
}
