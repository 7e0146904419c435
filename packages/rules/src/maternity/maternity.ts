import { lawOn } from '../blocks/law.ts';
import { defineCalculator, type Outcome } from '../calculator.ts';
import { historyOf } from '../facts/history.ts';
import type { Tables } from '../parameters/tables.ts';
import { decideAdoption } from './adoption.ts';
import { decideAntenatal } from './antenatal.ts';
import { decideBirth } from './birth.ts';
import { decideContraception } from './contraception.ts';
import { checkMaternity, eventDay, maternityFacts, type MaternityFacts } from './facts.ts';
import { decideFather } from './father-leave.ts';
import { decideLoss } from './pregnancy-loss.ts';
import { decideVoluntaryBirth } from './voluntary-birth.ts';

/** Thai sản: Law 58/2014 arts 31-41; Law 41/2024 arts 50-60, 94-95; Law 113/2025. */
export const maternity = defineCalculator({
  name: 'maternity',
  title: { vi: 'Chế độ thai sản', en: 'Maternity benefit' },
  facts: maternityFacts,
  check: checkMaternity,
  decide: decideMaternity,
});

function decideMaternity(facts: MaternityFacts, tables: Tables): Outcome {
  const claim = { history: historyOf(facts.history), law: lawOn(eventDay(facts).day), tables };
  switch (facts.event) {
    case 'birth':
      return decideBirth(facts, claim);
    case 'adoption':
      return decideAdoption(facts, claim);
    case 'father-leave':
      return decideFather(facts, claim);
    case 'antenatal':
      return decideAntenatal(facts, claim);
    case 'pregnancy-loss':
      return decideLoss(facts, claim);
    case 'contraception':
      return decideContraception(facts, claim);
    case 'voluntary-birth':
      return decideVoluntaryBirth(facts, claim);
  }
}
