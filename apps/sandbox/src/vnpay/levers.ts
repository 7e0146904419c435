import { z } from 'zod';
import { ticked } from '../ticked.ts';

/** What is done to a notification before or after it is signed. */
export const ALTERATIONS = [
  'none',
  'changed-after-signing',
  'other-secret',
  'no-signature',
  'other-merchant',
  'unknown-order',
  'other-currency',
] as const;
export type Alteration = (typeof ALTERATIONS)[number];

export const NOTICES = ['before-return', 'after-return', 'never'] as const;
export const CONTRADICTIONS = ['none', 'before', 'after'] as const;
export const REFUNDS = ['accepted', 'refused', 'rejected-later', 'answer-lost'] as const;
export const LISTS = ['as-is', 'missing', 'other-amount'] as const;

const MOST_COPIES = 50;

/** How the stand-in treats one payment, on demand of whoever tries the product. Forms send texts. */
export const leverChange = z
  .object({
    /** Whether the notification comes before the payer's browser returns, after, or never. */
    notice: z.enum(NOTICES),
    /** How long after the return. */
    delaySeconds: z.coerce.number().min(0).max(3_600),
    /** So many at once. */
    copies: z.coerce.number().int().min(1).max(MOST_COPIES),
    alteration: z.enum(ALTERATIONS),
    /** A signed failure of the same payment, before or after the true notification. */
    contradiction: z.enum(CONTRADICTIONS),
    /** đồng that were paid more (or less) than was asked for, wherever VNPAY says it. */
    difference: z.coerce.number().int().min(-1_000_000_000).max(1_000_000_000),
    /** Paid although the time was over. */
    late: ticked,
    /** What becomes of a refund. */
    refund: z.enum(REFUNDS),
    /** How it stands in the list of the day. */
    list: z.enum(LISTS),
  })
  .exactPartial();
export type LeverChange = z.infer<typeof leverChange>;
export type Levers = Required<LeverChange>;

export const AS_VNPAY_DOES: Levers = {
  notice: 'before-return',
  delaySeconds: 3,
  copies: 1,
  alteration: 'none',
  contradiction: 'none',
  difference: 0,
  late: false,
  refund: 'accepted',
  list: 'as-is',
};
