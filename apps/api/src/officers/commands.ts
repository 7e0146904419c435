import { parseArgs } from 'node:util';
import { formatMoment, type Refusal, type Result } from '@openvssid/core';
import { CannotStart } from '@openvssid/server/cannot-start';
import { type Run, UsageError } from '../command-line/command.ts';
import { type OperatorServices, withOperator } from '../command-line/operator.ts';
import { createOfficer, enrolAgainByEmail, newOfficer } from './manage.ts';

/** `officers create-admin --email ADDRESS --name NAME --agency CODE`. */
export const runCreateAdmin: Run = async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { email: { type: 'string' }, name: { type: 'string' }, agency: { type: 'string' } },
  });
  process.stdout.write(
    await withOperator((services) =>
      createAdmin(services, { email: values.email, fullName: values.name, agencyCode: values.agency }),
    ),
  );
  return 0;
};

/** `officers enrol-again --email ADDRESS`: lost phone or forgotten password. */
export const runEnrolAgain: Run = async (args) => {
  const { email } = parseArgs({ args: [...args], options: { email: { type: 'string' } } }).values;
  if (email === undefined) throw new UsageError('--email is needed.');
  process.stdout.write(await withOperator(async (services) => tell(await enrolAgainByEmail(services, email))));
  return 0;
};

/** Answers what to print. No default account exists: the first administrator begins with this link. */
export async function createAdmin(
  services: OperatorServices,
  details: { email: string | undefined; fullName: string | undefined; agencyCode: string | undefined },
): Promise<string> {
  const parsed = newOfficer.safeParse({ ...details, roles: ['administrator'] });
  if (!parsed.success)
    throw new UsageError('--email, --name and --agency are needed: an e-mail address, a full name and the code of an agency.');
  return tell(await createOfficer(services, parsed.data.agencyCode, parsed.data));
}

function tell(link: Result<{ url: string; expiresAt: string }>): string {
  if (!link.ok) throw new CannotStart(sentenceOf(link.refusal));
  return `${link.value.url}\nThis enrolment link works once, until ${formatMoment(link.value.expiresAt, 'en')}. Hand it to nobody but the officer.\n`;
}

function sentenceOf({ code }: Refusal): string {
  switch (code) {
    case 'agency-unknown':
      return 'There is no agency with this code.';
    case 'email-taken':
      return 'An officer has this e-mail address already: use "officers enrol-again" for a new link.';
    case 'not-found':
      return 'No officer has this e-mail address.';
    default:
      return code;
  }
}
