import { type Language, TIME_ZONE } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Person } from '../../accounts/session.ts';
import type { Services } from '../../services.ts';
import { type Datum, dataAsked } from '../claims.ts';
import type { Registration } from '../clients/metadata.ts';

type Row = {
  clientId: string;
  metadata: Registration;
  scopes: string[];
  claims: string[];
  consentedAt: Temporal.Instant;
  lastUsedAt: Temporal.Instant;
};

/** A service that a person signed in to and what it may know of them. */
export type ConnectedService = {
  clientId: string;
  name: string;
  purpose: string;
  data: Datum[];
  lasting: boolean;
  consentedAt: string;
  lastUsedAt: string;
};

const LIST_CONNECTED = sql<Row>(
  'openid-list-connected',
  `select client_id as "clientId", c.metadata, s.scopes, s.claims, s.consented_at as "consentedAt", s.last_used_at as "lastUsedAt"
     from connected_service s join openid_client c using (client_id) where s.account_id = $1 order by s.last_used_at desc`,
);

/** The services that a person has connected, the one last used first. */
export async function listConnected(
  { db }: Pick<Services, 'db'>,
  { accountId }: Person,
  language: Language,
): Promise<ConnectedService[]> {
  const rows = await db.read(LIST_CONNECTED, [accountId]);
  return rows.map(({ clientId, metadata, scopes, claims, consentedAt, lastUsedAt }) => ({
    clientId,
    name: language === 'en' ? metadata['client_name#en'] : metadata.client_name,
    purpose: language === 'en' ? metadata['purpose#en'] : metadata.purpose,
    data: dataAsked(metadata.claim_names, scopes, claims),
    lasting: scopes.includes('offline_access'),
    consentedAt: inVietnam(consentedAt),
    lastUsedAt: inVietnam(lastUsedAt),
  }));
}

function inVietnam(moment: Temporal.Instant): string {
  return moment.toString({ timeZone: TIME_ZONE, smallestUnit: 'second' });
}
