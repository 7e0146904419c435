import { createPrivateKey, type KeyObject, type webcrypto, X509Certificate } from 'node:crypto';
import * as asn1js from 'asn1js';
import { Certificate } from 'pkijs';

/** Who signs documents: a key, its certificate and those above it. */
export type DocumentSigner = {
  key: webcrypto.CryptoKey;
  certificate: Certificate;
  /** From the one that issued the certificate up to the root, as far as the file has them. */
  chain: readonly Certificate[];
  shown: SignerShown;
};

/** What whoever checks a document is told about its signature. */
export type SignerShown = {
  /** Common name of the certificate: the office, or the officer. */
  name: string;
  issuer: string;
  /** Hexadecimal. */
  serialNumber: string;
  validFrom: string;
  validTo: string;
};

export type KeyMaterial = { key: KeyObject; certificates: readonly X509Certificate[] };

const CURVES: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };

/** A signer from a key and certificates in any order. Throws, in words for the operator, where they do not belong together. */
export function signerFrom({ key, certificates }: KeyMaterial): DocumentSigner {
  const own = certificates.find((certificate) => certificate.checkPrivateKey(key));
  if (!own) throw new Error('none of its certificates belongs to its private key');
  return {
    key: webKey(key),
    certificate: pkijsCertificate(own),
    chain: above(own, certificates).map(pkijsCertificate),
    shown: {
      name: commonName(own.subject),
      issuer: commonName(own.issuer),
      serialNumber: own.serialNumber,
      validFrom: Temporal.Instant.fromEpochMilliseconds(own.validFromDate.getTime()).toString(),
      validTo: Temporal.Instant.fromEpochMilliseconds(own.validToDate.getTime()).toString(),
    },
  };
}

/** The key as the libraries want it; what it may be is what readers of PDF verify. */
function webKey(key: KeyObject): webcrypto.CryptoKey {
  if (key.asymmetricKeyType === 'rsa') {
    if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) throw new Error('an RSA key for signing has 2048 bits or more');
    return key.toCryptoKey({ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }, false, ['sign']);
  }
  const namedCurve = CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''];
  if (key.asymmetricKeyType !== 'ec' || namedCurve === undefined)
    throw new Error('a key for signing is RSA or of the curves P-256, P-384, P-521');
  return key.toCryptoKey({ name: 'ECDSA', namedCurve }, false, ['sign']);
}

function above(certificate: X509Certificate, among: readonly X509Certificate[]): X509Certificate[] {
  const issuer = among.find((other) => other.fingerprint256 !== certificate.fingerprint256 && certificate.checkIssued(other));
  return issuer
    ? [
        issuer,
        ...above(
          issuer,
          among.filter((other) => other !== certificate),
        ),
      ]
    : [];
}

function pkijsCertificate({ raw }: X509Certificate): Certificate {
  return new Certificate({ schema: asn1js.fromBER(raw).result });
}

/** Node writes a name line by line, `O=…\nCN=…`, and what belongs to one step with ` + `. */
function commonName(name: string): string {
  return /(?:^|\n| \+ )CN=(.*?)(?= \+ |\n|$)/.exec(name)?.[1] ?? name.replaceAll('\n', ', ');
}

/** Key and certificates of a PEM text; the passphrase opens an encrypted key. */
export function readPem(text: string, passphrase: string | undefined): KeyMaterial {
  const key = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]+?-----END [A-Z ]*PRIVATE KEY-----/.exec(text)?.[0];
  if (key === undefined) throw new Error('it has no private key');
  const certificates = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return {
    key: createPrivateKey({ key, ...(passphrase !== undefined && { passphrase }) }),
    certificates: certificates.map((one) => new X509Certificate(one)),
  };
}
