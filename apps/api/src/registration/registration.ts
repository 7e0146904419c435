import type { Language } from '@openvssid/core';
import { sql, type Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Channel } from '../outbox/message.ts';
import type { Contact } from '../sign-in/contacts.ts';
import type { Details } from './details.ts';
import type { Finding } from './judge.ts';

export const REGISTRATION_STATES = ['new', 'verifying', 'approved', 'refused'] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** A declaration that was sent. */
export type Registration = {
  registrationId: string;
  number: string;
  /** Whom the declared number leads to. */
  personId: number | null;
  agencyCode: string;
  details: Details;
  proved: Contact;
  language: Language;
  findings: readonly Finding[];
  state: RegistrationState;
  submittedAt: Temporal.Instant;
};

type Row = Omit<Registration, 'proved'> & { channel: Channel; contact: string };

const COLUMNS = `registration_id as "registrationId", number, person_id as "personId", agency_code as "agencyCode", details, channel, contact,
  language, findings, state, submitted_at as "submittedAt"`;
const FIND = sql<Row>('find-agency-registration', `select ${COLUMNS} from registration where agency_code = $1 and number = $2`);
const LOCK = sql<Row>(
  'lock-agency-registration',
  `select ${COLUMNS} from registration where agency_code = $1 and number = $2 for update`,
);

/** A declaration to this agency; nobody else's is found. */
export async function findRegistration(query: Query, agencyCode: string, number: string): Promise<Registration | undefined> {
  return shaped((await query(FIND, [agencyCode, number]))[0]);
}

export async function lockRegistration(tx: Transaction, agencyCode: string, number: string): Promise<Registration | undefined> {
  return shaped((await tx.run(LOCK, [agencyCode, number]))[0]);
}

function shaped(row: Row | undefined): Registration | undefined {
  if (!row) return undefined;
  const { channel, contact, ...rest } = row;
  return { ...rest, proved: { channel, recipient: contact } };
}
