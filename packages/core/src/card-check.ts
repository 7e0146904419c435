import { type CardQr, decodeCardQr } from './card-qr.ts';
import { type CardToken, looksSigned, readCardToken } from './card-token.ts';
import type { Result } from './result.ts';
import { type CardStatus, statusAt } from './status-list.ts';

export type CardOutcome = 'valid' | 'not-yet-valid' | 'expired' | 'void' | 'locked';

/** What a verifier says of a code that somebody shows. Moments are ISO 8601. */
export type CardCheck =
  | { outcome: 'unreadable' | 'unknown-key' | 'forged' }
  /** The string of the tab «Mã thẻ»: anybody could have written it. */
  | { outcome: 'unsigned'; card: CardQr }
  | {
      outcome: CardOutcome;
      card: Pick<CardToken, 'cardNumber' | 'fullName' | 'birthDate' | 'validFrom' | 'validTo'>;
      issuedAt: string;
      /** Was the state asked of a list that is still fresh? */
      stateChecked: boolean;
      /** When the last list was signed that told the state; null where none was at hand. */
      listIssuedAt: string | null;
    };

/** One published status list; moments in seconds since 1970. */
export type StatusList = { entries: Uint8Array; issuedAt: number; expiresAt: number };

export type CardVerifier = {
  /** The claims of a token whose signature holds; refused with `unknown-key`, `forged` or `unreadable`. */
  verify(token: string): Promise<Result<unknown>>;
  /** The newest list at hand; undefined where none can be had. */
  statusList(uri: string): Promise<StatusList | undefined>;
};

/** Checks what was scanned or typed: signature first, then validity, then the card's state. `now` in seconds since 1970. */
export async function checkCard(code: string, { verify, statusList }: CardVerifier, now: number): Promise<CardCheck> {
  const text = code.trim();
  if (!looksSigned(text)) return checkUnsigned(text);
  const verified = await verify(text);
  if (!verified.ok) return { outcome: failureOf(verified.refusal.code) };
  const token = readCardToken(verified.value);
  if (!token.ok) return { outcome: 'unreadable' };
  return judge(token.value, await statusList(token.value.statusList.uri), now);
}

function checkUnsigned(text: string): CardCheck {
  const card = decodeCardQr(text);
  return card.ok ? { outcome: 'unsigned', card: card.value } : { outcome: 'unreadable' };
}

function failureOf(code: string): 'unreadable' | 'unknown-key' | 'forged' {
  return code === 'unknown-key' || code === 'forged' ? code : 'unreadable';
}

function judge(token: CardToken, list: StatusList | undefined, now: number): CardCheck {
  const { cardNumber, fullName, birthDate, validFrom, validTo } = token;
  const status = list && statusAt(list.entries, token.statusList.entry);
  return {
    outcome: outcomeOf(token, status, now),
    card: { cardNumber, fullName, birthDate, validFrom, validTo },
    issuedAt: toIso(token.issuedAt),
    stateChecked: list !== undefined && status !== undefined && now < list.expiresAt,
    listIssuedAt: list && status ? toIso(list.issuedAt) : null,
  };
}

/** Void is for good, so it counts from a stale list as well; so does a hold until a fresh list says otherwise. */
function outcomeOf({ validFrom, expiresAt }: CardToken, status: CardStatus | undefined, now: number): CardOutcome {
  if (status === 'void') return 'void';
  if (now >= expiresAt) return 'expired';
  if (status === 'locked') return 'locked';
  return now < startOfDay(validFrom) ? 'not-yet-valid' : 'valid';
}

/** Vietnam keeps one offset all year. */
function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00+07:00`) / 1000;
}

function toIso(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
