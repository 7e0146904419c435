import type { Step } from '../explain/step.ts';
import type { PensionClaim } from './claim.ts';
import { explainAmount } from './explain-amount.ts';
import { explainRate } from './explain-rate.ts';
import { explainRight } from './explain-right.ts';
import { explainSupplement } from './explain-supplement.ts';
import type { PensionPayment } from './payment.ts';
import type { OpenRoute } from './routes.ts';

/** The way to a pension: the right, the rate by years, the average, the amount, what is paid at once. */
export function explainPension(claim: PensionClaim, open: OpenRoute, payment: PensionPayment): Step[] {
  return [
    ...explainRight(claim, open),
    ...explainRate(claim, payment),
    ...explainAmount(claim, payment),
    ...explainSupplement(claim, payment),
  ];
}
