import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from '@openvssid/server/clock';
import { makeFolder } from '@openvssid/server/files/folder';
import { createSignerPem } from './create-signer.ts';
import { readPkcs12 } from './read-pkcs12.ts';
import { type DocumentSigner, readPem, signerFrom } from './signer.ts';

/**
 * Reads who signs documents, from PEM or PKCS#12; makes a key with a certificate of its own (mode 600) where `mayCreate` and the file does
 * not exist. Throws in words for the operator.
 */
export async function readSigner(
  file: string,
  { passphrase, mayCreate, clock }: { passphrase: string | undefined; mayCreate: boolean; clock: Clock },
): Promise<DocumentSigner> {
  const bytes = await readOrCreate(file, mayCreate, clock);
  try {
    const isPem = bytes.includes('-----BEGIN ');
    return signerFrom(isPem ? readPem(bytes.toString('utf8'), passphrase) : await readPkcs12(bytes, passphrase ?? ''));
  } catch (error) {
    // Words of the libraries say where in the file they stopped, never what stands there.
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${file} does not sign documents (${why}): VSSID_SIGNING_FILE is a private key with its certificates, PEM or PKCS#12, ` +
        'VSSID_SIGNING_PASSPHRASE opens it.',
      { cause: error },
    );
  }
}

async function readOrCreate(file: string, mayCreate: boolean, clock: Clock): Promise<Buffer> {
  try {
    return readFileSync(file);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!missing || !mayCreate)
      throw new Error(
        `What signs documents cannot be read from ${file}: set VSSID_SIGNING_FILE, or make one for trying out with "npm run vssid -- keys create".`,
        { cause: error },
      );
  }
  await createSigner(file, clock.now());
  return readFileSync(file);
}

/** Writes a new key with its certificate; never over an existing one. */
export async function createSigner(file: string, now: Temporal.Instant): Promise<void> {
  makeFolder(dirname(file));
  writeFileSync(file, await createSignerPem(now), { mode: 0o600, flag: 'wx' });
}
