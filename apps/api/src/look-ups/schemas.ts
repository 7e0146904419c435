import { z } from 'zod';
import { cardStanding } from '../cards/card.ts';

const LONGEST_NAME = 200;
const text = (longest: number) => z.string().max(longest).default('');

/** Only digits: it becomes part of a text query. */
const province = z
  .string()
  .regex(/^(\d{2})?$/)
  .default('');

/** The answer to a question that a machine finds tiresome. */
export const challengeAnswer = z.object({ token: z.string().max(200), answer: z.string().max(20) });

export const placeQuery = z.object({
  province,
  ward: text(5),
  agency: text(40),
  name: text(LONGEST_NAME).describe('Words of the name, or the code; marks and capitals make no difference'),
  after: text(1000).describe('`next` of the page before'),
  size: z.coerce.number().int().min(1).max(50).default(20),
});

const place = z.object({
  code: z.string(),
  name: z.string(),
  address: z.string(),
  invented: z.boolean().describe('made for the demonstration: no real place'),
  mapLink: z.string(),
});
const phone = z.string().nullable();

export const agency = place.extend({ phone });
export const facility = place.extend({ phone, level: z.enum(['initial', 'basic', 'specialised']) });
export const employer = place.extend({ state: z.enum(['active', 'suspended', 'closed']) });
export const collectingOrganisation = place.extend({ phone, staff: z.array(z.string()) });

export const pageOf = <Place extends z.ZodType>(one: Place) =>
  z.object({
    total: z.number().int().describe('how many there are, counted up to 1,000'),
    more: z.boolean().describe('there are more than `total`'),
    next: z.string().nullable().describe('`after` of the next page'),
    places: z.array(one),
  });

export const numberQuery = z.object({
  fullName: z.string().max(LONGEST_NAME),
  birthDate: z.string().max(20),
  province,
  ward: text(5).describe('empty: not known'),
  citizenNumber: text(30),
  phoneEnd: text(10).describe('last 4 digits of the registered telephone number'),
  challenge: challengeAnswer.optional(),
});

const nothingFound = z.object({
  outcome: z.literal('nothing-found').describe('nobody, several people, or something typed wrong'),
});

export const foundNumber = z.discriminatedUnion('outcome', [
  nothingFound,
  z.object({
    outcome: z.literal('found'),
    number: z.string().nullable().describe('019****001; null where the number is the citizen number'),
    state: z.enum(['in-use', 'closed']),
  }),
]);

export const cardQuery = z.object({
  cardNumber: z.string().max(40),
  fullName: z.string().max(LONGEST_NAME),
  birthDate: z.string().max(20).describe('day/month/year, or the year alone where the card has no more'),
  challenge: challengeAnswer.optional(),
});

const day = z.iso.date();
export const foundCard = z.discriminatedUnion('outcome', [
  nothingFound,
  z.object({
    outcome: z.literal('found'),
    standing: z.enum([...cardStanding.options, 'replaced']),
    validFrom: day,
    validTo: day.nullable(),
    benefitCode: z.literal([1, 2, 3, 4, 5]),
    fundPaysPercent: z.number().int(),
    firstFacility: z.object({ code: z.string(), name: z.string() }),
    fiveYearFrom: day.nullable(),
  }),
]);

export const ownNumbersAnswer = z.object({
  people: z.array(
    z.object({
      fullName: z.string(),
      relationship: z.enum(['father', 'mother', 'guardian']).nullable().describe('null: oneself'),
      number: z.string().nullable(),
    }),
  ),
});
