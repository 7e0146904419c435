import { resolve } from 'node:path';
import { loadTables } from '@openvssid/rules/load';
import { diskStore } from '@openvssid/server/files/file-store';
import { openLog } from '@openvssid/server/log';
import type { Services } from '../services.ts';
import { readSigner } from '../signing/read-signer.ts';
import { withOperator } from './operator.ts';

/** Runs a task with all that the server's own stories may use: for commands that tell people or settle money as the server does. */
export function withServerServices<T>(task: (services: Services) => Promise<T>): Promise<T> {
  return withOperator(({ config, clock, db, keys }) =>
    task({
      config,
      clock,
      db,
      keys,
      signer: () =>
        readSigner(config.signingFile, {
          passphrase: config.VSSID_SIGNING_PASSPHRASE,
          mayCreate: config.NODE_ENV !== 'production',
          clock,
        }),
      files: diskStore(resolve(config.dataDir, 'files')),
      tables: loadTables(),
      // Standard output is the command's own.
      log: openLog(config.LOG_LEVEL, { write: (line) => void process.stderr.write(line) }),
    }),
  );
}
