import type { HeldCover, NextHealthCover } from '@openvssid/rules/paid-cover';
import type { Participant } from './found-participants.ts';
import type { HealthPerson, HeldCard } from './health-facts.ts';

/** Somebody, and the cover that they get. */
export type Covered = {
  person: Participant<HealthPerson>;
  months: number;
  cover: NextHealthCover;
  /** The card that is prolonged; null: a new one is made, at the facility. */
  serial: number | null;
  facility: string;
};

export function heldCover({ household, validFrom, validTo, fiveYearFrom }: HeldCard): HeldCover {
  return { household, from: dayOf(validFrom), to: dayOrNone(validTo), fiveYearsOn: dayOrNone(fiveYearFrom) };
}

function dayOf(text: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(text);
}

function dayOrNone(text: string | null): Temporal.PlainDate | undefined {
  return text === null ? undefined : dayOf(text);
}
