import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { loadTables } from '@openvssid/rules/load';
import { capabilities } from './capabilities.ts';
import { systemClock } from '@openvssid/server/clock';
import { readConfig, type System } from './config.ts';
import { openDatabase } from '@openvssid/server/db/database';
import { diskStore } from '@openvssid/server/files/file-store';
import { createApplication } from './application.ts';
import { deriveSealingKeys, type Keys } from './keys.ts';
import { createSignerPem } from './signing/create-signer.ts';
import { type DocumentSigner, readPem, signerFrom } from './signing/signer.ts';

/** The OpenAPI 3.1 document of one system, made from its routes without a database or a port. */
export async function openApiDocument(system: System): Promise<object> {
  const services = {
    config: readConfig({}),
    clock: systemClock,
    // Opens connections only when something is read, and nothing is.
    db: openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none' }),
    keys: throwAwayKeys(),
    signer: throwAwaySigner,
    files: diskStore('.'),
    tables: loadTables(),
    log: pino({ level: 'silent' }),
  };
  const app = await createApplication(system, services, capabilities[system]);
  await app.ready();
  const document = app.swagger();
  await app.close();
  await services.db.close();
  return document;
}

export function throwAwayKeys(): Keys {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const { x = '', y = '', d = '' } = jwk;
  return { sealing: deriveSealingKeys(randomBytes(32)), signing: [{ kid: 'none', kty: 'EC', crv: 'P-256', x, y, d }] };
}

let signer: Promise<DocumentSigner> | undefined;

/** Made when something is signed for the first time. */
export function throwAwaySigner(): Promise<DocumentSigner> {
  signer ??= createSignerPem(systemClock.now()).then((pem) => signerFrom(readPem(pem, undefined)));
  return signer;
}
