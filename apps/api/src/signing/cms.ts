import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import type { DocumentSigner } from './signer.ts';

const DATA = '1.2.840.113549.1.7.1';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const SIGNATURE_TIME_STAMP = '1.2.840.113549.1.9.16.2.14';

/** Asks a timestamp authority about a signature; undefined where it does not answer. */
export type Stamp = (signature: Buffer) => Promise<asn1js.BaseBlock | undefined>;

/**
 * A detached signature of bytes as PAdES wants it (ETSI EN 319 142-1, level B-B): CMS with content type, digest and the certificate's own
 * digest signed; no signing time, which stands in the PDF. With a timestamp over the signature it is level B-T.
 */
export async function signDetached(signer: DocumentSigner, bytes: Buffer, stamp?: Stamp): Promise<Buffer> {
  const { certificate, chain, key } = signer;
  const info = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: signedAttributes(signer, bytes) }),
  });
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    signerInfos: [info],
    certificates: [certificate, ...chain],
  });
  await signed.sign(key, 0, 'SHA-256', bytes);
  const token = await stamp?.(Buffer.from(info.signature.valueBlock.valueHexView));
  if (token)
    info.unsignedAttrs = new SignedAndUnsignedAttributes({
      type: 1,
      attributes: [new Attribute({ type: SIGNATURE_TIME_STAMP, values: [token] })],
    });
  const content = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) });
  return Buffer.from(content.toSchema().toBER());
}

/** In the order of their encodings, as DER has the members of a set: verifiers encode them anew. */
function signedAttributes({ certificate }: DocumentSigner, bytes: Buffer): Attribute[] {
  const attributes = [
    new Attribute({ type: CONTENT_TYPE, values: [new asn1js.ObjectIdentifier({ value: DATA })] }),
    new Attribute({ type: MESSAGE_DIGEST, values: [octets(sha256(bytes))] }),
    new Attribute({ type: SIGNING_CERTIFICATE_V2, values: [signingCertificate(Buffer.from(certificate.toSchema().toBER()))] }),
  ];
  const encoded = (attribute: Attribute) => Buffer.from(attribute.toSchema().toBER());
  return attributes.toSorted((a, b) => Buffer.compare(encoded(a), encoded(b)));
}

/** ESS signing-certificate-v2 (RFC 5035): SHA-256, which is its default and therefore not named. */
function signingCertificate(der: Buffer): asn1js.Sequence {
  const id = new asn1js.Sequence({ value: [octets(sha256(der))] });
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [id] })] });
}

function octets(bytes: Buffer): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: Uint8Array.from(bytes).buffer });
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
