import type { Adapter, AdapterFactory, AdapterPayload, ClientMetadata } from 'oidc-provider';
import type { Database } from '../db/database.ts';
import { errors } from './library.ts';
import { tellOutages } from './outages.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { deleteInBatches } from '../jobs/delete-in-batches.ts';
import { type RecordKeys, recordKeys } from './record-keys.ts';
import {
  CONSUME,
  CONSUME_UNHURRIED,
  DESTROY,
  DESTROY_UNHURRIED,
  FIND_BY_UID,
  FIND_BY_USER_CODE,
  FORGET_ACCOUNT,
  KEEP_NEW,
  REMOVE_EXPIRED,
  REVOKE_GRANT,
  type Stored,
} from './statements.ts';

export type OpenIdRecords = {
  /** `new Provider(issuer, { adapter })`: every model but the clients, which each system has in a table of its own. */
  adapter: AdapterFactory;
  /** Outside the library: what it knows of a token, ended or not; undefined where it knows none. */
  find(model: string, id: string): Promise<AdapterPayload | undefined>;
  /** Ends all of an account at once: sessions, grants and every token. */
  forgetAccount(accountId: string): Promise<void>;
};

type Options = {
  db: Database;
  /** 32 bytes from which the keys of the records are derived. */
  secret: Buffer;
  /** Metadata of a registered client. The library keeps clients, and the keys it has fetched of them, for as long as the answer stays the same. */
  findClient: (clientId: string) => Promise<ClientMetadata | undefined>;
};

/** What oidc-provider remembers, in PostgreSQL: each call one statement, shared by those who keep or look up at the same time. */
export function openIdRecords({ db, secret, findClient }: Options): OpenIdRecords {
  const keys = recordKeys(secret);
  const shelf = openShelf(db);
  return {
    adapter: (model) => tellOutages(model === 'Client' ? clients(findClient) : records({ db, keys, shelf }, model)),
    async find(model, id) {
      return (await records({ db, keys, shelf }, model).find(id)) ?? undefined;
    },
    async forgetAccount(accountId) {
      await db.write(FORGET_ACCOUNT, [keys.hash('account', accountId)]);
    },
  };
}

/** Removes what ended before the moment; a few minutes late, because a provider may tolerate clocks that differ. */
export function removeExpiredRecords(db: Database, before: Temporal.Instant): Promise<void> {
  return deleteInBatches(db, REMOVE_EXPIRED, [before.subtract({ minutes: 10 })]);
}

/** Revoked together with their grant (RFC 6749 § 4.1.2). */
const OF_A_GRANT = [
  'AccessToken',
  'AuthorizationCode',
  'RefreshToken',
  'DeviceCode',
  'BackchannelAuthenticationRequest',
  'PreAuthorizedCode',
];

/** Steps on the way to a code, none of which gives access to anything by itself. */
const LEADS_ON = ['Interaction', 'PushedAuthorizationRequest'];

function records({ db, keys, shelf }: { db: Database; keys: RecordKeys; shelf: Shelf }, model: string): Adapter {
  const hashId = (id: string) => keys.hash(model, id);
  const hashOf = (kind: string, value: string | undefined) => (value === undefined ? null : keys.hash(kind, value));
  const leadsOn = LEADS_ON.includes(model);
  const opened = ([row]: Stored[]) => (row === undefined ? undefined : open(keys, row));

  return {
    async upsert(id, payload) {
      const idHash = hashId(id);
      const sealed = keys.close(payload, idHash);
      const { iat: now = null, exp: end = null } = payload;
      if (model === 'ReplayDetection') {
        if ((await db.write(KEEP_NEW, [idHash, model, sealed, end, now])).length === 0) throw usedTwice(model);
        return;
      }
      await shelf.keep({
        idHash,
        model,
        sealed,
        grantHash: OF_A_GRANT.includes(model) ? hashOf('grant', payload.grantId) : null,
        uidHash: model === 'Session' ? hashOf('uid', payload.uid) : null,
        userCodeHash: hashOf('user-code', payload.userCode),
        accountHash: hashOf('account', payload.accountId),
        end,
      });
    },
    async find(id) {
      const row = await shelf.find(hashId(id));
      return row && open(keys, row);
    },
    findByUid: async (uid) => opened(await db.read(FIND_BY_UID, [keys.hash('uid', uid)])),
    findByUserCode: async (userCode) => opened(await db.read(FIND_BY_USER_CODE, [keys.hash('user-code', userCode)])),
    async consume(id) {
      // Of several that present the same code at the same moment, one is first.
      const consumed = leadsOn ? await db.note(CONSUME_UNHURRIED, [hashId(id)]) : await db.write(CONSUME, [hashId(id)]);
      if (consumed.length === 0) throw usedTwice(model);
    },
    async destroy(id) {
      const gone = await (leadsOn ? db.note(DESTROY_UNHURRIED, [hashId(id)]) : db.write(DESTROY, [hashId(id)]));
      // It ends as it is gone on with: of several that go on with the same at the same moment, one is first.
      if (model === 'Interaction' && gone.length === 0) throw usedTwice(model);
    },
    async revokeByGrantId(grantId) {
      await db.write(REVOKE_GRANT, [keys.hash('grant', grantId)]);
    },
  };
}

function open(keys: RecordKeys, { idHash, sealed, consumedAt }: Stored): AdapterPayload | undefined {
  const payload = keys.open(sealed, idHash);
  return payload && consumedAt !== null ? { ...payload, consumed: consumedAt } : payload;
}

/** The library looks before it consumes and says so itself; this is for those who looked at the same moment. */
function usedTwice(model: string): Error {
  if (model === 'ReplayDetection') return new errors.InvalidClientAuth('an assertion is used once');
  if (model === 'Interaction') return new errors.SessionNotFound('an interaction is gone on with once');
  if (model === 'PushedAuthorizationRequest') return new errors.InvalidRequestUri('a request_uri is used once');
  return new errors.InvalidGrant('already used');
}

function clients(findClient: Options['findClient']): Adapter {
  const notHere = () => Promise.reject(new Error('clients are registered by the operator, not by the library'));
  return {
    find: findClient,
    upsert: notHere,
    destroy: notHere,
    consume: notHere,
    revokeByGrantId: notHere,
    findByUid: notHere,
    findByUserCode: notHere,
  };
}
