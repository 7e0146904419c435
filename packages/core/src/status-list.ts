// Token Status List (IETF, draft-ietf-oauth-status-list): two bits an entry, the lowest bits of a byte first.

/** Void: replaced or withdrawn, for good. Locked: held, may be released. */
export type CardStatus = 'valid' | 'void' | 'locked';

/** Entries in one published list: 16 KiB before compression, enough that asking for a list does not tell who is checked. */
export const STATUS_LIST_ENTRIES = 65_536;
export const STATUS_BITS = 2;

const STATUSES: readonly CardStatus[] = ['valid', 'void', 'locked'];
const PER_BYTE = 8 / STATUS_BITS;
const MASK = (1 << STATUS_BITS) - 1;

/** Which list a card's status index falls into, and its place there. */
export function placeInStatusLists(statusIndex: number): { list: number; entry: number } {
  return { list: Math.floor(statusIndex / STATUS_LIST_ENTRIES), entry: statusIndex % STATUS_LIST_ENTRIES };
}

/** A list in which every card is valid. */
export function createStatusList(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(STATUS_LIST_ENTRIES / PER_BYTE);
}

/** Writes one entry; the list is changed in place. */
export function setStatus(list: Uint8Array, entry: number, status: CardStatus): void {
  const at = Math.floor(entry / PER_BYTE);
  const shift = (entry % PER_BYTE) * STATUS_BITS;
  list[at] = ((list[at] ?? 0) & ~(MASK << shift)) | (STATUSES.indexOf(status) << shift);
}

/** Undefined where the list does not reach so far or holds a code we do not know. */
export function statusAt(list: Uint8Array, entry: number): CardStatus | undefined {
  const byte = list[Math.floor(entry / PER_BYTE)];
  return byte === undefined ? undefined : STATUSES[(byte >> ((entry % PER_BYTE) * STATUS_BITS)) & MASK];
}
