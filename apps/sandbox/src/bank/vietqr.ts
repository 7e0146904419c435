/** What a VietQR asks for. */
export type TransferOrder = { bin: string; account: string; amount: number | null; content: string };

const NAPAS = 'A000000727';

/** Reads the text of a VietQR as a bank's app does; undefined where it is damaged or none. */
export function readVietQr(payload: string): TransferOrder | undefined {
  const text = payload.trim();
  if (!/^[\x20-\x7e]+6304[0-9A-F]{4}$/.test(text) || crc16(text.slice(0, -4)) !== text.slice(-4)) return undefined;
  const fields = fieldsOf(text);
  const merchant = fieldsOf(fields?.get('38') ?? '');
  const beneficiary = fieldsOf(merchant?.get('01') ?? '');
  const bin = beneficiary?.get('00') ?? '';
  const account = beneficiary?.get('01') ?? '';
  const amount = fields?.get('54');
  if (fields?.get('53') !== '704' || merchant?.get('00') !== NAPAS || !/^\d{6}$/.test(bin) || account === '') return undefined;
  if (amount !== undefined && !/^[1-9]\d{0,12}$/.test(amount)) return undefined;
  return { bin, account, amount: amount === undefined ? null : Number(amount), content: contentOf(fields.get('62')) };
}

/** The purpose that the receiver wishes to read. */
function contentOf(additional: string | undefined): string {
  return fieldsOf(additional ?? '')?.get('08') ?? '';
}

/** Fields of EMVCo's kind: two digits of id, two of length, the value. Undefined where a length runs past the end or an id comes twice. */
function fieldsOf(text: string): Map<string, string> | undefined {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const head = /^(\d\d)(\d\d)/.exec(text.slice(at));
    const [, id, length] = head ?? [];
    const end = at + 4 + Number(length);
    if (id === undefined || end > text.length || fields.has(id)) return undefined;
    fields.set(id, text.slice(at + 4, end));
    at = end;
  }
  return fields;
}

/** CRC-16/CCITT-FALSE in four capital hex digits. */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const byte of Buffer.from(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
