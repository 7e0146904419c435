import { expectConsistent, expectOrder, expectVoluntaryDates } from '../facts/history.ts';
import { expectNoForeign, type Variant, variants } from '../reading/variants.ts';
import { expectDate } from '../reading/range.ts';
import { type AdoptionFacts, adoptionFacts, expectAdoption } from './adoption.ts';
import { type AntenatalFacts, antenatalFacts } from './antenatal.ts';
import { type BirthFacts, birthFacts, expectBirth } from './birth.ts';
import { type ContraceptionFacts, contraceptionFacts } from './contraception.ts';
import { expectFather, type FatherFacts, fatherFacts } from './father-leave.ts';
import { type LossFacts, lossFacts } from './pregnancy-loss.ts';
import { type VoluntaryBirthFacts, voluntaryBirthFacts } from './voluntary-birth.ts';

type Event = BirthFacts | AdoptionFacts | FatherFacts | AntenatalFacts | LossFacts | ContraceptionFacts | VoluntaryBirthFacts;
export type MaternityFacts = Variant<Event>;

/** Facts of the maternity regime (chế độ thai sản): exactly the fields of the event, which the specification's table names. */
export const maternityFacts = variants<Event>('event', {
  birth: birthFacts,
  adoption: adoptionFacts,
  'father-leave': fatherFacts,
  antenatal: antenatalFacts,
  'pregnancy-loss': lossFacts,
  contraception: contraceptionFacts,
  'voluntary-birth': voluntaryBirthFacts,
});

export function checkMaternity(facts: MaternityFacts): void {
  const { history } = facts;
  const { day, path } = eventDay(facts);
  expectVoluntaryDates(history);
  expectDate(day, path, '2016-01-01');
  expectOrder(history);
  expectConsistent(history, { salariesNeeded: true });
  if (facts.event === 'birth') expectBirth(facts);
  if (facts.event === 'adoption') expectAdoption(facts);
  if (facts.event === 'father-leave') expectFather(facts);
  expectNoForeign(facts);
}

/** E of section 5: the event's own day, which decides the law. */
export function eventDay(facts: Event): { day: Temporal.PlainDate; path: string } {
  if (facts.event === 'adoption') return { day: facts.adoptedOn, path: '$.adoptedOn' };
  return 'date' in facts ? { day: facts.date, path: '$.date' } : { day: facts.birthDate, path: '$.birthDate' };
}
