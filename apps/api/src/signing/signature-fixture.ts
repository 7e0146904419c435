import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentSigner } from './signer.ts';

/** A signed PDF taken apart: what was printed, what is signed, and the signature (DER). */
export function readSignature(pdf: Buffer): { printed: Buffer; signed: Buffer; signature: Buffer } {
  const file = pdf.toString('latin1');
  const range = /\/ByteRange \[0 (\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(file)?.slice(1).map(Number) ?? [];
  const [first = 0, second = 0, length = 0] = range;
  if (second + length !== pdf.length) throw new Error('the signature does not cover the whole file');
  return {
    printed: pdf.subarray(0, file.lastIndexOf('%%EOF', first)),
    signed: Buffer.concat([pdf.subarray(0, first), pdf.subarray(second)]),
    signature: Buffer.from(pdf.subarray(first + 1, second - 1).toString('latin1'), 'hex'),
  };
}

/** Whether OpenSSL, which knows nothing of how we sign, finds the signature good (CAdES) and the certificate under its authority. */
export function opensslAccepts(signer: DocumentSigner, { signed, signature }: { signed: Buffer; signature: Buffer }): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'openvssid-signature-'));
  const place = (name: string, bytes: Buffer | string) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const roots = (signer.chain.length === 0 ? [signer.certificate] : signer.chain).map(
    (one) =>
      `-----BEGIN CERTIFICATE-----\n${Buffer.from(one.toSchema().toBER()).toString('base64')}\n-----END CERTIFICATE-----\n`,
  );
  const files = ['-in', place('cms', signature), '-content', place('data', signed), '-CAfile', place('roots', roots.join(''))];
  try {
    execFileSync('openssl', ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', ...files, '-out', '/dev/null'], {
      stdio: 'pipe',
    });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
