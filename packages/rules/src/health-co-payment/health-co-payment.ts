import { defineCalculator, type Outcome } from '../calculator.ts';
import { rounded } from '../exact.ts';
import type { Tables } from '../parameters/tables.ts';
import { explainCoPayment } from './explain.ts';
import { checkCoPayment, coPaymentFacts, type CoPaymentFacts } from './facts.ts';
import { coPaymentOf } from './shared-payment.ts';

/** Cùng chi trả BHYT: Health Insurance Law art 22. */
export const healthCoPayment = defineCalculator({
  name: 'health-co-payment',
  title: { vi: 'Mức cùng chi trả khi khám chữa bệnh', en: 'What a patient pays with health insurance' },
  facts: coPaymentFacts,
  check: checkCoPayment,
  decide: decideCoPayment,
});

function decideCoPayment(facts: CoPaymentFacts, tables: Tables): Outcome {
  const payment = coPaymentOf(facts, tables);
  const fundPays = rounded(payment.fund);
  const coPayment = rounded(payment.own);
  return {
    linePercent: payment.line.percent,
    cardPercent: payment.card.percent,
    fullCoverage: payment.fullCoverage,
    scope: Number(payment.scope),
    fundPays,
    patientPays: Number(facts.cost + facts.suppliesCost) - fundPays,
    coPayment,
    coPaidThisYearAfter: Number(facts.coPaidThisYear) + coPayment,
    steps: explainCoPayment(facts, payment, fundPays, coPayment),
  };
}
