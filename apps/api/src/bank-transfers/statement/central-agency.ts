import { ok, refuse, type Result } from '@openvssid/core';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Officer } from '../../http/officer-session.ts';

const IS_CENTRAL = sql<{ central: boolean }>(
  'is-central-agency',
  `select kind = 'central' as central from agency where agency_code = $1`,
);

/** The account for transfers is the central agency's, and its statement shows everybody's. */
export async function isOfCentralAgency(query: Query, { agencyCode }: Officer): Promise<boolean> {
  const [agency] = await query(IS_CENTRAL, [agencyCode]);
  return agency?.central ?? false;
}

export async function ofCentralAgency(query: Query, officer: Officer): Promise<Result<Officer>> {
  return (await isOfCentralAgency(query, officer)) ? ok(officer) : refuse('bank-statement-central');
}
