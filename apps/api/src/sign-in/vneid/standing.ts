import { z } from 'zod';
import type { Services } from '../../services.ts';
import type { VneidIdentity } from './identity.ts';
import { findPerson, match } from './person.ts';

/** What somebody who came from VNeID without getting in reads about themselves. */
export const vneidPerson = z.object({
  fullName: z.string(),
  citizenNumber: z.string(),
  birthDate: z.string().describe('YYYY-MM-DD, or YYYY where VNeID knows no more'),
  phone: z.string().nullable(),
  standing: z
    .enum(['no-account', 'unknown-number', 'differs', 'has-account'])
    .describe(
      'a machine may approve at once; the number is on no record; name or birthday differ; VNeID opens the account already',
    ),
  account: z.boolean().describe('the number has an account: where something differs, another way in'),
  socialInsuranceNumber: z.string().nullable().describe('of the record, where number, name and birthday are the same'),
});

/** Nothing of our record but whether it says the same, and their own number where it does. */
export async function standingOf({ db }: Services, identity: VneidIdentity): Promise<z.infer<typeof vneidPerson>> {
  const { fullName, citizenNumber, birthDate, phone } = identity;
  const person = await findPerson(db, citizenNumber);
  const found = match(identity, person);
  const account = person !== undefined && person.account !== null;
  return {
    fullName,
    citizenNumber,
    birthDate,
    phone,
    standing: found === 'unknown' ? 'unknown-number' : found === 'differs' ? 'differs' : account ? 'has-account' : 'no-account',
    account,
    socialInsuranceNumber: found === 'same' ? (person?.socialInsuranceNumber ?? null) : null,
  };
}
