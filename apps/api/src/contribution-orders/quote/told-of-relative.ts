import type { Refusal } from '@openvssid/core';
import type { Relation } from './quote.ts';

/** Refusals of what was asked, whoever it is asked for; and what a payer has to know to ask rightly. Every other one says how somebody is insured. */
const ABOUT_THE_REQUEST: readonly string[] = [
  'price-not-known',
  'first-facility-needed',
  'first-facility-unknown',
  'cover-over-before-payment',
  'income-out-of-range',
  'income-between-steps',
  'years-not-asked',
  'years-ahead-out-of-range',
  'months-not-asked',
  'months-needed',
  'from-month-not-asked',
  'months-too-late',
  'months-before-payment',
];

type About = { relation: Relation; path: string; fromMonth?: string | undefined };

/**
 * A refusal as the payer may hear it. Whoever knows a number and a name may ask about anybody: that somebody draws a pension, works, or has
 * died is not theirs to learn, so that all of it is one answer about a relative.
 */
export function refusedTo({ relation, path, fromMonth }: About, refusal: Refusal): { ok: false; refusal: Refusal } {
  const aboutTheRequest =
    ABOUT_THE_REQUEST.includes(refusal.code) || (fromMonth !== undefined && refusal.code === 'months-too-far-ahead');
  if (relation !== 'relative' || aboutTheRequest) return { ok: false, refusal };
  return { ok: false, refusal: { code: 'relative-not-payable', field: `${path}.insuranceNumber` } };
}
