import { z } from 'zod';

const day = z.iso.date();
const moment = z.iso.datetime({ offset: true });

const signedCard = z.object({
  cardNumber: z.string(),
  fullName: z.string(),
  birthDate: z.string(),
  validFrom: day,
  validTo: day.nullable(),
});

const unsignedCard = z.object({
  cardNumber: z.string(),
  fullName: z.string(),
  birthDate: z.string(),
  sex: z.enum(['male', 'female']),
  firstFacilityCode: z.string(),
  validFrom: day,
  validTo: day.nullish(),
  fiveYearFrom: day.nullish(),
  guardianName: z.string().nullish(),
});

/** The answer of the verifier (core `CardCheck`). */
export const cardCheck = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.enum(['unreadable', 'unknown-key', 'forged']) }),
  z.object({
    outcome: z.literal('unsigned').describe('the string of «Mã thẻ»: anybody could have written it'),
    card: unsignedCard,
  }),
  z.object({
    outcome: z.enum(['valid', 'not-yet-valid', 'expired', 'void', 'locked']),
    card: signedCard,
    issuedAt: moment,
    stateChecked: z.boolean(),
    listIssuedAt: moment.nullable(),
  }),
]);
