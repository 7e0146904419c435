import type { Sex } from '@openvssid/core';

/**
 * Unique numbers, spread so that neighbours do not show. The last tenth of each range is never given out here:
 * the named demonstration people have theirs there.
 */
export type Numbers = {
  socialInsuranceNumber(regionCode: string, personId: number): string;
  citizenNumber(regionCode: string, sex: Sex, birthYear: number): string;
  oldIdNumber(personId: number): string;
  phone(personId: number): string;
};

const EIGHT_DIGITS = 89_999_999;
const SIX_DIGITS = 899_999;
/** Without a common divisor with the ranges above, so that every number is met once. */
const STEP_OF_EIGHT = 61_803_398;
const STEP_OF_SIX = 556_231;

export function createNumbers(): Numbers {
  const given = new Map<string, number>();
  const eight = (id: number, offset: number) => String((id * STEP_OF_EIGHT + offset) % EIGHT_DIGITS).padStart(8, '0');
  return {
    socialInsuranceNumber: (regionCode, personId) => `${regionCode}${eight(personId, 17_171_717)}`,
    citizenNumber(regionCode, sex, birthYear) {
      const century = Math.floor((birthYear - 1900) / 100) * 2 + (sex === 'female' ? 1 : 0);
      const prefix = `0${regionCode}${century}${String(birthYear % 100).padStart(2, '0')}`;
      const count = (given.get(prefix) ?? 0) + 1;
      given.set(prefix, count);
      return `${prefix}${String((count * STEP_OF_SIX) % SIX_DIGITS).padStart(6, '0')}`;
    },
    oldIdNumber: (personId) => `1${eight(personId, 5_555_555)}`,
    phone: (personId) => `+849${eight(personId, 31_313_131)}`,
  };
}
