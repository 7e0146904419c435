import { CARD_TOKEN_TYPE, cardTokenClaims, placeInStatusLists, TIME_ZONE } from '@openvssid/core';
import type { Services } from '../services.ts';
import { signClaims } from './sign.ts';
import { statusListUri } from './status-list.ts';

type TokenCard = {
  cardNumber: string;
  fullName: string;
  birthDate: string;
  validFrom: string;
  validTo: string | null;
  statusIndex: number;
};

/** «Mã xác thực»: what a verifier needs offline, signed; good until the card's end. */
export function signCardToken(
  { keys, config, clock }: Pick<Services, 'keys' | 'config' | 'clock'>,
  card: TokenCard,
): Promise<string> {
  const now = clock.now();
  const { list, entry } = placeInStatusLists(card.statusIndex);
  const claims = cardTokenClaims({
    cardNumber: card.cardNumber,
    fullName: card.fullName,
    birthDate: card.birthDate,
    validFrom: card.validFrom,
    validTo: card.validTo,
    issuedAt: seconds(now),
    expiresAt: seconds(endOf(card, now, config.CARD_TOKEN_MONTHS)),
    statusList: { uri: statusListUri(config.publicUrls.citizen, list), entry },
  });
  return signClaims(keys, CARD_TOKEN_TYPE, claims);
}

/** The last day belongs to the card. */
function endOf({ validTo }: TokenCard, now: Temporal.Instant, months: number): Temporal.Instant {
  if (validTo === null) return now.toZonedDateTimeISO(TIME_ZONE).add({ months }).toInstant();
  return Temporal.PlainDate.from(validTo).add({ days: 1 }).toZonedDateTime(TIME_ZONE).toInstant();
}

function seconds(at: Temporal.Instant): number {
  return Math.floor(at.epochMilliseconds / 1000);
}
