import { ok, refuse, type Result } from './result.ts';

/** Lower-case hex of the text's UTF-8 bytes, as the QR of the health card writes names. */
export function toHex(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Back to text; an odd number of digits, other characters or bytes that are not UTF-8 are refused. */
export function fromHex(hex: string): Result<string> {
  if (!/^([0-9a-f]{2})*$/i.test(hex)) return refuse('hex-malformed');
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return refuse('hex-malformed');
  }
}
