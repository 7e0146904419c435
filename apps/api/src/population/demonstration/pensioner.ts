import { addBenefit } from '../benefits.ts';
import { dayOf, isoDay, yearOfDay } from '../calendar.ts';
import { addContributions } from '../contributions.ts';
import { adjustPension } from '../pension-adjustment.ts';
import type { Person } from '../person.ts';
import { enter, SKETCHES } from './people.ts';
import { addCard, employment, routeCard, type Story } from './story.ts';
import { see } from './visits.ts';

/** Retired in May 2016; the pension was raised by every decree since, and is fetched in cash. */
export function tellPensioner(story: Story): Person {
  const { employers, thisMonth, today, rows } = story;
  const person = enter(story, SKETCHES.pensioner);
  const career = employment(employers.mechanical, 'Thợ tiện bậc 7', 2016 * 12 + 3, [
    ['1995-01', 340_000],
    ['1998-01', 520_000],
    ['2002-01', 780_000],
    ['2005-10', 1_250_000],
    ['2009-01', 2_400_000],
    ['2012-01', 4_100_000],
    ['2014-01', 5_400_000],
  ]);
  addContributions(rows, person, [career], 'pensioner', thisMonth);

  const start = dayOf(2016, 5, 1);
  const first = 3_650_000;
  const steps = adjustPension(first, isoDay(start), isoDay(today));
  const benefitId = addBenefit(story.random, rows, person, {
    tab: 'monthly',
    kind: 'pension',
    decidedOn: start - 14,
    from: start,
    to: null,
    amount: steps.at(-1)?.newAmount ?? first,
    state: 'paying',
    paid: 'cash',
  });
  for (const step of steps) {
    rows.add('benefit_adjustment', {
      person_id: person.id,
      benefit_id: benefitId,
      effective_on: step.effectiveOn,
      old_amount: step.oldAmount,
      new_amount: step.newAmount,
      legal_basis: step.legalBasis,
    });
  }
  addBenefit(story.random, rows, person, {
    tab: 'one-time',
    kind: 'retirement-lump-sum',
    decidedOn: start - 14,
    from: start,
    to: null,
    amount: 10_950_000,
    state: 'paid',
  });

  const number = `HT301${person.socialInsuranceNumber}`;
  const year = yearOfDay(today);
  addCard(story, person, {
    serial: 1,
    number,
    objectCode: 'HT',
    benefitCode: 3,
    facility: story.hospital,
    from: dayOf(year, 1, 1),
    to: dayOf(year, 12, 31),
    fiveYearFrom: dayOf(2014, 1, 1),
    onPaper: true,
  });
  routeCard(story, person, number);
  for (const back of [12, 40, 68, 96, 180, 260, 340, 430])
    see(story, person, 'I10', { facility: story.hospital, day: today - back, benefitCode: 3 });
  see(story, person, 'E11', { facility: story.hospital, day: today - 124, benefitCode: 3 });
  see(story, person, 'J18', { facility: story.hospital, day: today - 300, benefitCode: 3, stays: true });
  return person;
}
