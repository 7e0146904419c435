import { createHash, randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import { AlgorithmIdentifier, ContentInfo, MessageImprint, SignedData, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs';

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const WITHIN_MS = 3_000;
/** A token is some kilobytes; more than fits into the signature is none. */
const LONGEST_ANSWER = 12_000;

/** Asks a timestamp authority (RFC 3161) when it has seen these bytes. Throws where no good answer comes in time. */
export async function askTimestamp(url: string, bytes: Buffer): Promise<asn1js.BaseBlock> {
  const digest = Uint8Array.from(createHash('sha256').update(bytes).digest());
  const nonce = Uint8Array.from(randomBytes(8));
  // Neither negative nor with zeros in front: the answer repeats it, and is compared by its bytes.
  nonce[0] = ((nonce[0] ?? 0) & 0x3f) | 0x40;
  const request = new TimeStampReq({
    version: 1,
    messageImprint: imprintOf(digest),
    nonce: new asn1js.Integer({ valueHex: nonce.buffer }),
    certReq: true,
  });
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: request.toSchema().toBER(),
    redirect: 'error',
    signal: AbortSignal.timeout(WITHIN_MS),
  });
  const answer = new Uint8Array(await response.arrayBuffer());
  if (!response.ok || answer.length > LONGEST_ANSWER)
    throw new Error(`timestamp: HTTP ${response.status}, ${answer.length} bytes`);
  return tokenOf(answer, digest, nonce);
}

function imprintOf(digest: Uint8Array<ArrayBuffer>): MessageImprint {
  return new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA_256, algorithmParams: new asn1js.Null() }),
    hashedMessage: new asn1js.OctetString({ valueHex: digest.buffer }),
  });
}

const GRANTED = [0, 1];

/** The token of an answer, if it is about what was asked. */
function tokenOf(answer: Uint8Array<ArrayBuffer>, digest: Uint8Array, nonce: Uint8Array): asn1js.BaseBlock {
  const { status, timeStampToken } = new TimeStampResp({ schema: asn1js.fromBER(answer).result });
  if (!GRANTED.includes(status.status) || !(timeStampToken instanceof ContentInfo)) throw new Error('timestamp: not granted');
  const signed = new SignedData({ schema: timeStampToken.content });
  const content = signed.encapContentInfo.eContent?.getValue();
  if (!content) throw new Error('timestamp: an empty token');
  const said = new TSTInfo({ schema: asn1js.fromBER(content).result });
  const seen = Buffer.from(said.messageImprint.hashedMessage.valueBlock.valueHexView);
  const repeated = Buffer.from(said.nonce?.valueBlock.valueHexView ?? []);
  if (!seen.equals(digest) || !repeated.equals(nonce)) throw new Error('timestamp: about something else');
  return timeStampToken.toSchema();
}
