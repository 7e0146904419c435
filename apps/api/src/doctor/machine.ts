import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { TIME_ZONE } from '@openvssid/core';
import type { Clock } from '@openvssid/server/clock';
import type { Config } from '../config.ts';
import { SYSTEM_FOLDER } from '@openvssid/server/db/embedded/place';
import { nearestFolder } from '@openvssid/server/files/folder';
import { readKeys } from '../keys.ts';
import { TRY_OUT_AUTHORITY } from '../signing/create-signer.ts';
import { readSigner } from '../signing/read-signer.ts';
import { type Finding, failure, fine, warning } from './finding.ts';

export function checkRuntime(): Finding {
  const { node, icu = 'unknown', tz = 'unknown' } = process.versions;
  return fine('runtime', `Node.js ${node}, ICU ${icu}, time zone data ${tz}, ${process.platform}-${process.arch}`);
}

/** Vietnam has been at +07:00 since 1975; a machine that says otherwise reckons wrong days. */
export function checkTimeZone(): Finding {
  const { offset } = Temporal.Instant.from('2026-01-01T00:00:00Z').toZonedDateTimeISO(TIME_ZONE);
  return offset === '+07:00'
    ? fine('time zone', `${TIME_ZONE} is ${offset}`)
    : failure('time zone', `${TIME_ZONE} is ${offset} instead of +07:00`, 'Install current time zone data for Node.js (ICU).');
}

export function checkKeys({ keysFile, NODE_ENV }: Config): Finding {
  if (!existsSync(keysFile))
    return NODE_ENV === 'production'
      ? failure('keys', `${keysFile} is not there`, 'Restore it from its safe place; for a new installation: "keys create".')
      : warning('keys', `${keysFile} is not there yet`, 'The first start makes it.');
  const { signing } = readKeys(keysFile, false);
  const mode = statSync(keysFile).mode & 0o777;
  if ((mode & 0o077) !== 0)
    return failure('keys', `${keysFile} can be read by others (mode ${mode.toString(8)})`, `chmod 600 ${keysFile}`);
  return fine('keys', `${keysFile}, mode ${mode.toString(8)}, ${signing.length} signing key(s)`);
}

const RENEW_BEFORE = { hours: 24 * 30 };

/** Who signs documents: whether the file can be used, and whether its certificate is one that others know and is good for a while. */
export async function checkSigner(config: Config, clock: Clock): Promise<Finding> {
  const { signingFile, NODE_ENV, VSSID_SIGNING_PASSPHRASE: passphrase } = config;
  if (!existsSync(signingFile))
    return NODE_ENV === 'production'
      ? failure(
          'document signing',
          `${signingFile} is not there`,
          'Set VSSID_SIGNING_FILE to key and certificate; to try out: "keys create".',
        )
      : warning('document signing', `${signingFile} is not there yet`, 'The first start makes it.');
  const { shown, chain } = await readSigner(signingFile, { passphrase, mayCreate: false, clock });
  const mode = statSync(signingFile).mode & 0o777;
  if ((mode & 0o077) !== 0)
    return failure(
      'document signing',
      `${signingFile} can be read by others (mode ${mode.toString(8)})`,
      `chmod 600 ${signingFile}`,
    );
  const says = `${shown.name}, certified by ${shown.issuer} until ${shown.validTo.slice(0, 10)}, ${chain.length} certificate(s) above`;
  const remedy = 'Have the certificate renewed, put it into VSSID_SIGNING_FILE and start the server again.';
  const until = Temporal.Instant.from(shown.validTo);
  if (Temporal.Instant.compare(until, clock.now()) <= 0) return failure('document signing', `${says}: it has ended`, remedy);
  if (Temporal.Instant.compare(until, clock.now().add(RENEW_BEFORE)) <= 0)
    return warning('document signing', `${says}: it ends soon`, remedy);
  return NODE_ENV === 'production' && shown.issuer === TRY_OUT_AUTHORITY
    ? warning('document signing', `${says}: nobody outside knows this authority`, 'Use a certificate of a recognised authority.')
    : fine('document signing', says);
}

const GIB = 1024 ** 3;

/** Too little is told while there is still time, and again when there is none. */
export async function checkDisk({ dataDir, DATABASE_URL }: Config): Promise<Finding[]> {
  // The embedded database may lie outside the data folder.
  const places = [nearestFolder(dataDir), ...(DATABASE_URL === undefined && existsSync(SYSTEM_FOLDER) ? [SYSTEM_FOLDER] : [])];
  const findings = await Promise.all(places.map(freeSpaceOf));
  return [...findings, filesFolder(join(dataDir, 'files'))];
}

async function freeSpaceOf(place: string): Promise<Finding> {
  const { bavail, blocks, bsize } = await statfs(place);
  return judgeSpace(place, bavail * bsize, blocks * bsize);
}

/** Exported for its test. */
export function judgeSpace(place: string, free: number, all: number): Finding {
  const says = `${place}: ${(free / GIB).toFixed(1)} GiB free (${Math.round((100 * free) / Math.max(all, 1))} %)`;
  const remedy = 'Make room, or move the data folder to a larger disk.';
  if (free < GIB || free / all < 0.03) return failure('disk', says, remedy);
  return free < 5 * GIB || free / all < 0.1 ? warning('disk', says, remedy) : fine('disk', says);
}

function filesFolder(folder: string): Finding {
  try {
    accessSync(nearestFolder(folder), constants.R_OK | constants.W_OK | constants.X_OK);
    return fine('files', `${folder} ${existsSync(folder) ? 'can be read and written' : 'is not there yet; the server makes it'}`);
  } catch {
    return failure('files', `${folder} cannot be written by this user`, 'Give the folder to the user that the server runs as.');
  }
}
