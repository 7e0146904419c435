import { openDatabase, sql } from '@openvssid/server/db/database';
import { PARTNER_PURPOSES, PARTNER_SCOPES } from './partner.ts';

// Its address follows the settings of each start; what somebody ended on purpose stays ended.
const REGISTER_VNEID = sql(
  'register-vneid',
  `insert into partner_client (client_id, institution, name_vi, name_en, jwks_uri, scopes, purposes)
   values ('vneid', 'VNeID', 'Ứng dụng định danh quốc gia VNeID', 'National identity app VNeID', $1, $2, $3)
   on conflict (client_id) do update set jwks = null, jwks_uri = excluded.jwks_uri, scopes = excluded.scopes, purposes = excluded.purposes, changed_at = now()`,
);

/** Beside the demonstration people VNeID is a partner, as an operator would register it with `partners add`. */
export async function registerVneid(ownerUrl: string, vneidUrl: string): Promise<void> {
  const db = openDatabase({ url: ownerUrl, readers: 1, writers: 1 });
  try {
    await db.write(REGISTER_VNEID, [`${vneidUrl}/health-book/jwks.json`, PARTNER_SCOPES, PARTNER_PURPOSES]);
  } finally {
    await db.close();
  }
}
