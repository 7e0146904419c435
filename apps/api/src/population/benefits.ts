import { firstDay, isoDay, lastDay, monthOfDay, yearOfDay } from './calendar.ts';
import { lastDayEmployed, monthsContributed, pensionMonth, type Employment } from './career.ts';
import { adjustPension } from './pension-adjustment.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';
import type { RowBuffer } from './row-buffer.ts';
import type { Situation } from './situation.ts';
import type { Row } from './tables.ts';

type Tab = 'one-time' | 'short-term' | 'monthly' | 'unemployment';
export type BenefitWish = {
  tab: Tab;
  kind: string;
  decidedOn: number;
  from: number;
  to: number | null;
  amount: number;
  state: 'paying' | 'paid' | 'suspended' | 'ended' | 'waiting';
  employment?: Employment | undefined;
  /** How it is paid, where that is no matter of chance. */
  paid?: 'cash' | 'account';
};

const BANKS = ['vietinbank', 'vietcombank', 'bidv', 'agribank', 'mbbank', 'techcombank'] as const;

/** What the person received, as their situation makes it likely. */
export function addBenefits(
  random: Random,
  rows: RowBuffer,
  person: Person,
  career: readonly Employment[],
  situation: Situation,
  births: readonly number[],
  today: number,
): void {
  if (situation === 'pensioner') addPension(random, rows, person, career, today);
  if (situation === 'unemployed') addUnemployment(random, rows, person, career, today);
  if (situation === 'elderly' && person.age >= 75) {
    addBenefit(random, rows, person, {
      tab: 'monthly',
      kind: 'social-pension',
      ...since(Math.max(firstDay(monthOfDay(today) - 10), person.birth)),
      amount: 500_000,
      state: 'paying',
    });
  }
  if (situation === 'household' && career.length > 0 && random.chance(0.25)) addWithdrawal(random, rows, person, career);
  for (const birth of births) addMaternity(random, rows, person, career, birth, today);
  const last = career.at(-1);
  if (situation === 'employed' && last?.employer && random.chance(0.15)) addSickness(random, rows, person, last, today);
}

const since = (day: number) => ({ decidedOn: day - 10, from: day, to: null });

export function addBenefit(random: Random, rows: RowBuffer, person: Person, wish: BenefitWish): string {
  const benefitId = random.uuid();
  const byChance = random.chance(0.75);
  const toAccount = wish.paid === undefined ? byChance : wish.paid === 'account';
  rows.add('benefit', {
    person_id: person.id,
    benefit_id: benefitId,
    tab: wish.tab,
    kind: wish.kind,
    decision_number: `${random.digits(6)}/QĐ-BHXH`,
    decision_on: isoDay(wish.decidedOn),
    from_day: isoDay(wish.from),
    to_day: wish.to === null ? null : isoDay(wish.to),
    amount: wish.amount,
    employer_code: wish.employment?.employer?.code ?? null,
    employer_name: wish.employment?.employer?.name ?? null,
    agency_code: person.home.agencyCode,
    pay_method: toAccount ? 'account' : 'cash',
    bank_key: toAccount ? random.pick(BANKS) : null,
    account_number: toAccount ? `9${random.digits(11)}` : null,
    state: wish.state,
  } satisfies Row<'benefit'>);
  return benefitId;
}

/** Old-age pension: 45 % after 15 (women) or 20 years (men), 2 % for each further year, at most 75 %; then every adjustment since. */
function addPension(random: Random, rows: RowBuffer, person: Person, career: readonly Employment[], today: number): void {
  const from = Math.min(pensionMonth(person), monthOfDay(today));
  const years = Math.max(20, Math.floor(monthsContributed(career) / 12));
  const rate = Math.min(75, 45 + 2 * (years - (person.sex === 'male' ? 20 : 15)));
  const average = career.at(-1)?.runs.at(-1)?.earnings ?? 4_200_000;
  const first = Math.round((average * rate) / 100);
  const start = firstDay(from);
  const steps = adjustPension(first, isoDay(start), isoDay(today));
  const benefitId = addBenefit(random, rows, person, {
    tab: 'monthly',
    kind: 'pension',
    decidedOn: start - 12,
    from: start,
    to: null,
    amount: steps.at(-1)?.newAmount ?? first,
    state: 'paying',
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
}

/** 60 % of the last average salary, three months for the first three years and one for each further year, at most twelve. */
function addUnemployment(random: Random, rows: RowBuffer, person: Person, career: readonly Employment[], today: number): void {
  const last = career.at(-1);
  const left = lastDayEmployed(career);
  if (!last || left === null) return;
  const months = Math.min(12, Math.max(3, Math.floor(monthsContributed(career) / 12)));
  const from = left + 16;
  const to = lastDay(monthOfDay(from) + months - 1);
  addBenefit(random, rows, person, {
    tab: 'unemployment',
    kind: 'unemployment-benefit',
    decidedOn: from - 2,
    from,
    to,
    amount: Math.round((last.runs.at(-1)?.earnings ?? 0) * 0.6),
    state: to < today ? 'ended' : 'paying',
    employment: last,
  });
}

/** BHXH một lần: twice the average salary for each year since 2014. */
function addWithdrawal(random: Random, rows: RowBuffer, person: Person, career: readonly Employment[]): void {
  const left = lastDayEmployed(career);
  if (left === null) return;
  const average = career.at(-1)?.runs.at(-1)?.earnings ?? 0;
  const years = Math.max(1, Math.round(monthsContributed(career) / 6) / 2);
  const from = left + 370;
  addBenefit(random, rows, person, {
    tab: 'one-time',
    kind: 'one-time-withdrawal',
    decidedOn: from,
    from,
    to: null,
    amount: Math.round(2 * years * average),
    state: 'paid',
  });
}

/** Six months of the average salary, from the birth on. */
function addMaternity(
  random: Random,
  rows: RowBuffer,
  person: Person,
  career: readonly Employment[],
  birth: number,
  today: number,
): void {
  if (person.sex !== 'female' || yearOfDay(birth) < 2010) return;
  const atBirth = monthOfDay(birth);
  const employment = career.find((one) => one.employer !== null && one.from <= atBirth - 6 && one.to >= atBirth);
  if (!employment) return;
  const salary = employment.runs.find((run) => run.to >= atBirth - 1)?.earnings ?? 0;
  const to = lastDay(atBirth + 5);
  addBenefit(random, rows, person, {
    tab: 'short-term',
    kind: 'maternity',
    decidedOn: Math.min(today, birth + 40),
    from: birth,
    to,
    amount: salary * 6,
    state: 'paid',
    employment,
  });
}

/** 75 % of the daily salary (a month has 24 days of it) for a few days of illness. */
function addSickness(random: Random, rows: RowBuffer, person: Person, employment: Employment, today: number): void {
  const days = random.int(2, 9);
  const from = today - random.int(40, 600);
  if (monthOfDay(from) < employment.from || monthOfDay(from) > employment.to) return;
  const salary = employment.runs.findLast((run) => run.from <= monthOfDay(from))?.earnings ?? 0;
  addBenefit(random, rows, person, {
    tab: 'short-term',
    kind: 'sickness',
    decidedOn: Math.min(today, from + 30),
    from,
    to: from + days - 1,
    amount: Math.round((salary * 0.75 * days) / 24),
    state: 'paid',
    employment,
  });
}
