import { openIdRecords } from '@openvssid/server/openid/records';
import type { Services } from '../services.ts';
import { findPartner, metadataOf } from './clients.ts';

/** What the authorization server remembers: its tokens, and the assertions it has seen. */
export const partnerRecords = ({ db, keys }: Pick<Services, 'db' | 'keys'>) =>
  openIdRecords({
    db,
    secret: keys.sealing.partnerRecords,
    async findClient(clientId) {
      const partner = await findPartner(db, clientId);
      return partner && metadataOf(clientId, partner);
    },
  });
