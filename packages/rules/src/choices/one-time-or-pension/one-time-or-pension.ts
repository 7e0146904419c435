import { lawOn } from '../../blocks/law.ts';
import { defineCalculator, type Outcome } from '../../calculator.ts';
import { rounded } from '../../exact.ts';
import { historyOf } from '../../facts/history.ts';
import { reasonsAgainst } from '../../one-time/conditions.ts';
import { amountOf, paymentFor } from '../../one-time/payment.ts';
import { explainOneTime } from '../../one-time/explain.ts';
import type { Tables } from '../../parameters/tables.ts';
import { heldTables } from '../held-tables.ts';
import { explainChoice, explainLater } from './explain.ts';
import { checkOneTimeOrPension, oneTimeOrPensionFacts, type OneTimeOrPensionFacts } from './facts.ts';
import { furtherTimeOf } from './further-time.ts';
import { furtherYears, yearsToRight } from './further-years.ts';
import { givenUpBy } from './given-up.ts';
import { pensionerCard } from './health-card.ts';
import { printFurther, printYear } from './print.ts';

/** Rút một lần bây giờ hay hưởng lương hưu sau này: Law 41/2024 arts 64-72, 85-89, 98-102, 109-111. */
export const oneTimeOrPension = defineCalculator({
  name: 'one-time-or-pension',
  title: { vi: 'Rút một lần bây giờ hay hưởng lương hưu sau này', en: 'A one-time payment now, or a pension later' },
  facts: oneTimeOrPensionFacts,
  check: checkOneTimeOrPension,
  decide: decideOneTimeOrPension,
});

function decideOneTimeOrPension(facts: OneTimeOrPensionFacts, today: Tables): Outcome {
  const history = historyOf(facts.history);
  const law = lawOn(facts.decisionDate);
  const tables = heldTables(today, facts.decisionDate);
  const asked = { ...facts, ...NOTHING_ELSE };
  const reasons = reasonsAgainst(asked, history, law, tables);
  const payment = paymentFor(asked, history, tables);
  const amount = amountOf(payment);
  const further = furtherTimeOf(facts, history, tables);
  const years = furtherYears(facts, history, further, amount, tables);
  const rightAfter = yearsToRight(history);
  const chosen = years[facts.further?.years ?? rightAfter] ?? years.at(-1);
  const card = pensionerCard(facts.decisionDate, tables);
  const { months, before2014: yearsBefore2014, from2014: yearsFrom2014 } = payment.years;
  return {
    law,
    asOf: facts.decisionDate.toString(),
    oneTime: {
      eligible: reasons.length === 0,
      reasons,
      months: months.total,
      ...(payment.monthsOfAverage !== undefined && { yearsBefore2014, yearsFrom2014, monthsOfAverage: payment.monthsOfAverage }),
      averageSalary: rounded(payment.averageSalary),
      amount,
      steps: explainOneTime(payment, law, amount),
    },
    further: printFurther(further),
    rightAfter,
    ...(chosen && { chosen: printYear(chosen), pensionSteps: explainLater(chosen.later) }),
    years: years.map(printYear),
    healthCard: { fundPaysPercent: card.fundPaysPercent, householdPremium: card.householdPremium },
    givenUp: { months: months.total, ...givenUpBy(facts, tables) },
    steps: chosen ? explainChoice(amount, further, chosen, card) : [],
  };
}

/** Of the one-time calculator: nobody knows the average already, nobody draws a pension yet. */
const NOTHING_ELSE = {
  applicationMonth: undefined,
  averageSalary: undefined,
  pensioner: undefined,
  switches: undefined,
} as const;
