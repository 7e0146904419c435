import { encodeCardQr, entitlement, entitlementText, TIME_ZONE } from '@openvssid/core';
import type { Services } from '../services.ts';
import type { Card, CardAnswer, CardStanding } from './card.ts';
import type { CardRow } from './card-rows.ts';
import { signCardToken } from './card-token.ts';
import { chooseCard, standingOf } from './standing.ts';

/** The card to show, further live ones, and earlier versions. */
export async function showCards(services: Services, rows: readonly CardRow[]): Promise<CardAnswer> {
  const now = services.clock.now();
  const today = now.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
  const chosen = chooseCard(rows, today);
  const others = rows.filter((row) => row !== chosen && isLive(standingOf(row, today)));
  const earlier = rows.filter((row) => row !== chosen && !others.includes(row));
  return {
    fetchedAt: now.toString(),
    card: chosen ? await showCard(services, chosen, today) : null,
    others: await Promise.all(others.map((row) => showCard(services, row, today))),
    earlier: earlier.map(({ serial, cardNumber, state, stateSince, validFrom, validTo, issuedOn }) => ({
      serial,
      cardNumber,
      state,
      stateSince: stateSince.toString(),
      validFrom,
      validTo,
      issuedOn,
    })),
  };
}

async function showCard(services: Services, row: CardRow, today: string): Promise<Card> {
  const standing = standingOf(row, today);
  if (!standing) throw new Error('a replaced card is not shown');
  const birthDate = row.birthYearOnly ? row.birthDate.slice(0, 4) : row.birthDate;
  const entitled = entitlement(row.benefitCode, row.areaCode, today);
  return {
    serial: row.serial,
    cardNumber: row.cardNumber,
    fullName: row.fullName,
    birthDate,
    sex: row.sex,
    standing,
    state: row.state,
    stateSince: row.stateSince.toString(),
    validFrom: row.validFrom,
    validTo: row.validTo,
    fiveYearFrom: row.fiveYearFrom,
    issuedOn: row.issuedOn,
    onPaper: row.onPaper,
    firstFacility: { code: row.firstFacilityCode, name: row.firstFacilityName },
    objectCode: row.objectCode,
    benefitCode: row.benefitCode,
    areaCode: row.areaCode,
    entitlement: {
      vi: entitled.ok ? entitlementText(entitled.value, 'vi') : [],
      en: entitled.ok ? entitlementText(entitled.value, 'en') : [],
    },
    cardCode: cardCodeOf(row, birthDate),
    cardToken: standing === 'valid' || standing === 'not-yet-valid' ? await signCardToken(services, { ...row, birthDate }) : null,
  };
}

/** An address that makes the code longer than readers take is left out: readers may do without it. */
function cardCodeOf(row: CardRow, birthDate: string): string | null {
  const card = { ...row, birthDate, issueDate: row.issuedOn };
  const whole = encodeCardQr(card);
  const encoded = whole.ok ? whole : encodeCardQr({ ...card, address: null });
  return encoded.ok ? encoded.value : null;
}

function isLive(standing: CardStanding | undefined): boolean {
  return standing === 'valid' || standing === 'locked' || standing === 'not-yet-valid';
}
