import { lawOn } from '../blocks/law.ts';
import { lumpYears } from '../blocks/lump-years.ts';
import { defineCalculator, type Outcome } from '../calculator.ts';
import { rounded } from '../exact.ts';
import { historyOf } from '../facts/history.ts';
import type { Tables } from '../parameters/tables.ts';
import { reasonsAgainst } from './conditions.ts';
import { explainOneTime } from './explain.ts';
import { explainAge, explainReasons } from './explain-reasons.ts';
import { checkOneTime, oneTimeFacts, type OneTimeFacts } from './facts.ts';
import { amountOf, paymentFor } from './payment.ts';
import { pensionerLeaving } from './pensioner-leaving.ts';

/** BHXH một lần: Law 58/2014 art 60, Circular 59/2015 art 19; Law 41/2024 arts 70, 102. */
export const oneTime = defineCalculator({
  name: 'one-time',
  title: { vi: 'Bảo hiểm xã hội một lần', en: 'One-time social-insurance payment' },
  facts: oneTimeFacts,
  check: checkOneTime,
  decide: decideOneTime,
});

function decideOneTime(facts: OneTimeFacts, tables: Tables): Outcome {
  const history = historyOf(facts.history);
  const law = lawOn(facts.decisionDate);
  if (facts.pensioner) return pensionerLeaving(facts.pensioner, lumpYears(history, law, facts.switches?.pre2014Only), law);
  const reasons = reasonsAgainst(facts, history, law, tables);
  const payment = paymentFor(facts, history, tables);
  const { years, monthsOfAverage, gross, support } = payment;
  const eligible = reasons.length === 0;
  const amount = eligible ? amountOf(payment) : 0;
  return {
    eligible,
    reasons,
    law,
    months: years.months,
    ...(monthsOfAverage !== undefined && { yearsBefore2014: years.before2014, yearsFrom2014: years.from2014, monthsOfAverage }),
    averageSalary: rounded(payment.averageSalary),
    gross: rounded(gross),
    stateSupport: Number(support.amount),
    amount,
    steps: [...explainAge(facts, law, tables), ...explainOneTime(payment, law, amount), ...explainReasons(reasons, law)],
  };
}
