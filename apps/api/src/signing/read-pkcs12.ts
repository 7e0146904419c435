import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import { AuthenticatedSafe, CertBag, Certificate, PFX, PKCS8ShroudedKeyBag, SafeContents } from 'pkijs';
import type { KeyMaterial } from './signer.ts';

/**
 * Key and certificates of a PKCS#12 file (RFC 7292) with the encryption of today (PBES2 with AES), as OpenSSL 3 and Windows write it.
 * What older programs wrote (RC2, Triple DES) is written anew first: docs/operating.md.
 */
export async function readPkcs12(bytes: Buffer, passphrase: string): Promise<KeyMaterial> {
  const password = new TextEncoder().encode(passphrase).buffer;
  const file = new PFX({ schema: asn1js.fromBER(bytes).result });
  await file.parseInternalValues({ checkIntegrity: true, password });
  const safe: unknown = file.parsedValue?.authenticatedSafe;
  if (!(safe instanceof AuthenticatedSafe)) throw new Error('it is no PKCS#12 file');
  await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) });
  const bags = contentsOf(safe.parsedValue).flatMap(({ safeBags }) => safeBags.map(({ bagValue }): unknown => bagValue));
  const [shrouded] = bags.filter((bag) => bag instanceof PKCS8ShroudedKeyBag);
  if (!shrouded) throw new Error('it has no private key');
  return { key: openKey(shrouded, passphrase), certificates: bags.flatMap(certificateOf) };
}

/** The library says nothing about what the parts of a safe are. */
function contentsOf(parsed: unknown): SafeContents[] {
  const parts: unknown[] =
    typeof parsed === 'object' && parsed !== null && 'safeContents' in parsed && Array.isArray(parsed.safeContents)
      ? parsed.safeContents
      : [];
  return parts.flatMap((part) =>
    typeof part === 'object' && part !== null && 'value' in part && part.value instanceof SafeContents ? [part.value] : [],
  );
}

/** The bag is an EncryptedPrivateKeyInfo (RFC 5958), which Node opens by itself. */
function openKey(bag: PKCS8ShroudedKeyBag, passphrase: string): KeyObject {
  return createPrivateKey({ key: Buffer.from(bag.toSchema().toBER()), format: 'der', type: 'pkcs8', passphrase });
}

function certificateOf(bag: unknown): X509Certificate[] {
  const certificate: unknown = bag instanceof CertBag ? bag.parsedValue : undefined;
  return certificate instanceof Certificate ? [new X509Certificate(Buffer.from(certificate.toSchema().toBER()))] : [];
}
