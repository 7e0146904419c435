import { z } from 'zod';
import { cardStanding } from '../cards/card.ts';
import { cardRowsOf } from '../cards/card-rows.ts';
import { chooseCard, standingOf } from '../cards/standing.ts';
import { civilDay } from '@openvssid/server/clock';
import { contributionSummaryOf } from '../contributions/summary.ts';
import { fund } from '../contributions/history.ts';
import type { Transaction } from '@openvssid/server/db/database';
import { contactsOf, maskContact } from '../sign-in/contacts.ts';
import { accountPart, accountShown } from './show-account.ts';
import { applicationPart, applicationsShown } from './show-applications.ts';
import { identityOf, identityShown } from '../people/show-identity.ts';
import { visitPart, visitsOf } from './show-visits.ts';
import { purposes, type RecordSection, searchPurposes } from '../officers/reading-purposes.ts';
import type { Reading } from '../officers/reading.ts';
import type { Officer } from '../http/officer-session.ts';
import type { Services } from '../services.ts';

const day = z.iso.date();

/** What a purpose does not need is null, and never leaves the database. */
export const personRecord = z.object({
  purpose: z.enum(searchPurposes),
  detail: z.string(),
  endsAt: z.iso.datetime({ offset: true }),
  identity: identityShown,
  contacts: z.array(z.string()).nullable().describe('Masked'),
  card: z
    .object({
      standing: cardStanding,
      cardNumber: z.string(),
      validFrom: day,
      validTo: day.nullable(),
      firstFacility: z.string(),
    })
    .nullable(),
  insurance: z
    .array(z.object({ fund, months: z.number().int(), unpaidMonths: z.number().int() }))
    .nullable()
    .describe('Totals; no employer and no salary'),
  applications: applicationsShown.nullable(),
  account: accountShown.nullable(),
  visits: z.array(visitPart).nullable().describe('Only where the case in hand is about a visit; protected ones never'),
});
export type PersonRecord = z.infer<typeof personRecord>;

/** What an officer may see of a person for the purpose of their reading. */
export async function showRecord(
  tx: Transaction,
  officer: Officer,
  { personId, purpose, detail, endsAt }: Reading,
  { config, now }: { config: Services['config']; now: Temporal.Instant },
): Promise<PersonRecord> {
  const part = <T>(section: RecordSection, show: () => Promise<T>): Promise<T | null> =>
    purposes[purpose].shows.includes(section) ? show() : Promise.resolve(null);
  const today = civilDay(now).toString();
  return {
    purpose,
    detail,
    endsAt: endsAt.toString(),
    identity: await identityOf(tx.run, personId),
    contacts: await part('contact', async () => (await contactsOf(tx, personId)).contacts.map(maskContact)),
    card: await part('card', () => cardPart(tx, personId, today)),
    insurance: await part('insurance', async () =>
      (await contributionSummaryOf({ read: tx.run }, personId)).funds.map(({ fund: of, months, unpaidMonths }) => ({
        fund: of,
        months,
        unpaidMonths,
      })),
    ),
    applications: await part('applications', () => applicationPart(tx.run, officer, personId)),
    account: await part('account', () => accountPart(tx.run, officer, personId, { config, now })),
    visits: await part('visits', () => visitsOf(tx.run, officer, personId, detail)),
  };
}

async function cardPart(tx: Transaction, personId: number, today: string): Promise<PersonRecord['card']> {
  const card = chooseCard(await cardRowsOf({ read: tx.run }, personId), today);
  const standing = card && standingOf(card, today);
  if (!card || !standing) return null;
  const { cardNumber, validFrom, validTo, firstFacilityName } = card;
  return { standing, cardNumber, validFrom, validTo, firstFacility: firstFacilityName };
}
