import { signDetached, type Stamp } from './cms.ts';
import { withSignatureField } from './signature-field.ts';
import type { DocumentSigner } from './signer.ts';

/** Of what else a signature holds: its digests, algorithms and names. */
const BARE_SIGNATURE = 4_096;
const TIMESTAMP = 16_384;

export type SignPdf = { at: Temporal.Instant; reason: string; stamp?: Stamp };

/** A finished PDF with an electronic signature (PAdES B-B, with a timestamp B-T) over all of it. */
export async function signPdf(signer: DocumentSigner, pdf: Buffer, { at, reason, stamp }: SignPdf): Promise<Buffer> {
  const certificates = [signer.certificate, ...signer.chain];
  const chain = certificates.reduce((sum, one) => sum + one.toSchema().toBER().byteLength, 0);
  const room = BARE_SIGNATURE + chain + (stamp ? TIMESTAMP : 0);
  const { bytes, start, end } = withSignatureField(pdf, { name: signer.shown.name, at, reason }, room);
  const signed = Buffer.concat([bytes.subarray(0, start - 1), bytes.subarray(end + 1)]);
  const signature = (await signDetached(signer, signed, stamp)).toString('hex');
  if (signature.length > end - start) throw new Error('the signature is longer than the room left for it');
  bytes.write(signature, start, 'latin1');
  return bytes;
}
