import type { Adapter } from 'oidc-provider';
import { isLostConnection } from '../db/lost-connection.ts';
import { errors } from './library.ts';

/** Where the database is out of reach the library would speak of a fault of its own; that it may be tried again helps more. */
export function tellOutages(adapter: Adapter): Adapter {
  const told = <Args extends unknown[], Answer>(call: (...args: Args) => Promise<Answer>) => {
    return async (...args: Args): Promise<Answer> => {
      try {
        return await call(...args);
      } catch (error) {
        throw isLostConnection(error) ? outOfReach(error) : error;
      }
    };
  };
  return {
    upsert: told(adapter.upsert),
    find: told(adapter.find),
    findByUid: told(adapter.findByUid),
    findByUserCode: told(adapter.findByUserCode),
    consume: told(adapter.consume),
    destroy: told(adapter.destroy),
    revokeByGrantId: told(adapter.revokeByGrantId),
  };
}

function outOfReach(cause: unknown): Error {
  const detail = 'the database is out of reach';
  const error = new errors.OIDCProviderError(503, 'temporarily_unavailable', { detail, cause });
  return Object.assign(error, { expose: true, error_description: 'out of service for the moment, try again' });
}
