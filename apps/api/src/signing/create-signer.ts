import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension, getCrypto, Time } from 'pkijs';

export const TRY_OUT_AUTHORITY = 'OpenVssID - CA thử nghiệm';

const NAMES = {
  authority: TRY_OUT_AUTHORITY,
  signer: 'OpenVssID - Chữ ký số thử nghiệm',
} as const;
const YEARS = { authority: 10, signer: 5 } as const;

const COMMON_NAME = '2.5.4.3';
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const SUBJECT_KEY = '2.5.29.14';
const AUTHORITY_KEY = '2.5.29.35';

/** Bits of KeyUsage (RFC 5280 4.2.1.3), first byte: digitalSignature and nonRepudiation; keyCertSign and cRLSign. */
const MAY_SIGN_DOCUMENTS = 0b1100_0000;
const MAY_SIGN_CERTIFICATES = 0b0000_0110;

type Pair = { publicKey: KeyObject; privateKey: KeyObject };

/**
 * A key with a certificate of an authority of its own, as PEM: for trying out and for installations that nobody outside has to trust.
 * The authority's key is not kept: nothing else is ever signed with it.
 */
export async function createSignerPem(now: Temporal.Instant): Promise<string> {
  const [authority, signer] = [newPair(), newPair()];
  const root = await certify({ subject: NAMES.authority, of: authority, by: authority, issuer: NAMES.authority, now });
  const leaf = await certify({ subject: NAMES.signer, of: signer, by: authority, issuer: NAMES.authority, now });
  const key = signer.privateKey.export({ format: 'pem', type: 'pkcs8' });
  return [key, pem(leaf), pem(root)].join('');
}

function newPair(): Pair {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

type Certifying = { subject: string; of: Pair; issuer: string; by: Pair; now: Temporal.Instant };

async function certify({ subject, of, issuer, by, now }: Certifying): Promise<Certificate> {
  const isAuthority = of === by;
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ valueHex: positive(randomBytes(16)) });
  certificate.issuer.typesAndValues.push(named(issuer));
  certificate.subject.typesAndValues.push(named(subject));
  const from = now.subtract({ hours: 1 }).toZonedDateTimeISO('UTC');
  const to = from.add({ years: isAuthority ? YEARS.authority : YEARS.signer });
  certificate.notBefore = new Time({ value: new Date(from.epochMilliseconds) });
  certificate.notAfter = new Time({ value: new Date(to.epochMilliseconds) });
  const verifying = { name: 'ECDSA', namedCurve: 'P-256' };
  await certificate.subjectPublicKeyInfo.importKey(of.publicKey.toCryptoKey(verifying, true, ['verify']));
  certificate.extensions = [
    extension(BASIC_CONSTRAINTS, true, new BasicConstraints({ cA: isAuthority }).toSchema()),
    extension(KEY_USAGE, true, keyUsage(isAuthority ? MAY_SIGN_CERTIFICATES : MAY_SIGN_DOCUMENTS, isAuthority ? 1 : 6)),
    extension(SUBJECT_KEY, false, new asn1js.OctetString({ valueHex: await keyId(of) })),
    extension(AUTHORITY_KEY, false, new asn1js.Sequence({ value: [tagged(await keyId(by))] })),
  ];
  await certificate.sign(by.privateKey.toCryptoKey(verifying, false, ['sign']), 'SHA-256');
  return certificate;
}

function named(commonName: string): AttributeTypeAndValue {
  return new AttributeTypeAndValue({ type: COMMON_NAME, value: new asn1js.Utf8String({ value: commonName }) });
}

function extension(extnID: string, critical: boolean, value: asn1js.BaseBlock): Extension {
  return new Extension({ extnID, critical, extnValue: value.toBER(false) });
}

function keyUsage(bits: number, unusedBits: number): asn1js.BitString {
  return new asn1js.BitString({ valueHex: Uint8Array.of(bits).buffer, unusedBits });
}

/** RFC 5280 4.2.1.2: any value that differs from key to key. */
async function keyId({ publicKey }: Pair): Promise<ArrayBuffer> {
  const whole = await getCrypto(true).digest('SHA-256', publicKey.export({ format: 'der', type: 'spki' }));
  return whole.slice(0, 20);
}

function tagged(valueHex: ArrayBuffer): asn1js.Primitive {
  return new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: 0 }, valueHex });
}

/** A serial number is a positive integer: its highest bit is not set, and it does not begin with zeros. */
function positive(bytes: Buffer): ArrayBuffer {
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return Uint8Array.from(bytes).buffer;
}

function pem(certificate: Certificate): string {
  const lines =
    Buffer.from(certificate.toSchema(true).toBER())
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
