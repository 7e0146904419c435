import { z } from 'zod';

const day = z.iso.date();
const bothLanguages = <T extends z.ZodType>(text: T) => z.object({ vi: text, en: text });

export const cardState = z.enum(['in-force', 'replaced', 'locked', 'withdrawn']);

/** What people need to know of a card today; made from its state and its validity. */
export const cardStanding = z.enum(['valid', 'not-yet-valid', 'expired', 'locked', 'withdrawn']);
export type CardStanding = z.infer<typeof cardStanding>;

export const card = z.object({
  serial: z.number().int(),
  cardNumber: z.string(),
  fullName: z.string(),
  birthDate: z.string().describe('YYYY-MM-DD, or the year alone'),
  sex: z.enum(['male', 'female']),
  standing: cardStanding,
  state: cardState,
  stateSince: z.iso.datetime({ offset: true }),
  validFrom: day,
  validTo: day.nullable().describe('the last day; null: no end'),
  fiveYearFrom: day.nullable(),
  issuedOn: day,
  onPaper: z.boolean(),
  firstFacility: z.object({ code: z.string(), name: z.string() }),
  objectCode: z.string(),
  benefitCode: z.literal([1, 2, 3, 4, 5]),
  areaCode: z.enum(['K1', 'K2', 'K3']).nullable(),
  entitlement: bothLanguages(z.array(z.string())).describe('«Thông tin quyền lợi»: one sentence a line of care'),
  cardCode: z.string().nullable().describe('content of the QR «Mã thẻ»; null where it would be longer than readers take'),
  cardToken: z
    .string()
    .nullable()
    .describe('content of the QR «Mã xác thực», a compact JWS; null unless the card is or will be valid'),
});
export type Card = z.infer<typeof card>;

export const cardVersion = z.object({
  serial: z.number().int(),
  cardNumber: z.string(),
  state: cardState,
  stateSince: z.iso.datetime({ offset: true }),
  validFrom: day,
  validTo: day.nullable(),
  issuedOn: day,
});

export const cardAnswer = z.object({
  fetchedAt: z.iso.datetime({ offset: true }),
  card: card.nullable().describe('the card to show; null: no card'),
  others: z.array(card).describe('further cards that are valid or will be'),
  earlier: z.array(cardVersion).describe('replaced, withdrawn and ended ones, newest first'),
});
export type CardAnswer = z.infer<typeof cardAnswer>;
