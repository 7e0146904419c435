import { isDay } from './day.ts';
import { ok, refuse, type Result } from './result.ts';
import { STATUS_LIST_ENTRIES } from './status-list.ts';

/** Header `typ` of a card's token: a signed status list never passes for a card. */
export const CARD_TOKEN_TYPE = 'card+jwt';
export const STATUS_LIST_TYPE = 'statuslist+jwt';

/** What the token of a card (tab «Mã xác thực») says; moments in seconds since 1970. */
export type CardToken = {
  cardNumber: string;
  fullName: string;
  /** A day, or the year alone. */
  birthDate: string;
  validFrom: string;
  validTo: string | null;
  issuedAt: number;
  expiresAt: number;
  /** Address of the status list that holds the card, and its place there. */
  statusList: { uri: string; entry: number };
};

/** The claims as they are signed: registered names (RFC 7519, Token Status List), else the shortest clear ones, for a small QR. */
export function cardTokenClaims(token: CardToken): Record<string, unknown> {
  return {
    card: token.cardNumber,
    name: token.fullName,
    birthdate: token.birthDate,
    from: token.validFrom,
    ...(token.validTo !== null && { to: token.validTo }),
    iat: token.issuedAt,
    exp: token.expiresAt,
    status: { status_list: { idx: token.statusList.entry, uri: token.statusList.uri } },
  };
}

/** Reads claims whose signature holds; anything missing or of another kind: refusal `card-token-malformed`. */
export function readCardToken(claims: unknown): Result<CardToken> {
  const { card, name, birthdate, from, to, iat, exp, status } = fieldsOf(claims);
  const { idx, uri } = fieldsOf(fieldsOf(status)['status_list']);
  if (!isText(card) || !isText(name) || !isText(birthdate) || !isDayText(from) || !(to === undefined || isDayText(to)))
    return MALFORMED;
  if (!isWhole(iat) || !isWhole(exp) || !isWhole(idx) || idx >= STATUS_LIST_ENTRIES || !isText(uri)) return MALFORMED;
  return ok({
    cardNumber: card,
    fullName: name,
    birthDate: birthdate,
    validFrom: from,
    validTo: to ?? null,
    issuedAt: iat,
    expiresAt: exp,
    statusList: { uri, entry: idx },
  });
}

/** Three parts of base64url joined by dots: a signed token, whatever it says. */
export function looksSigned(code: string): boolean {
  return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(code);
}

const MALFORMED = refuse('card-token-malformed');

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isDayText(value: unknown): value is string {
  return typeof value === 'string' && isDay(value);
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
