import { isoMonth, month, monthOfDay } from './calendar.ts';
import type { Employment } from './career.ts';
import type { Person } from './person.ts';
import type { RowBuffer } from './row-buffer.ts';
import type { Situation } from './situation.ts';
import type { Row } from './tables.ts';

export type Fund = 'social-insurance' | 'unemployment' | 'employment-injury' | 'health';

/** Funds and the month from which each is kept apart (unemployment: 2009; employment injury: Law 84/2015). */
const FUNDS: readonly { fund: Fund; since: number }[] = [
  { fund: 'social-insurance', since: month(1995, 1) },
  { fund: 'unemployment', since: month(2009, 1) },
  { fund: 'employment-injury', since: month(2016, 7) },
  { fund: 'health', since: month(2010, 1) },
];

/** The rows of all four funds: employments, and the health cover of those who have none. */
export function addContributions(
  rows: RowBuffer,
  person: Person,
  career: readonly Employment[],
  situation: Situation,
  thisMonth: number,
  except: readonly Fund[] = [],
): void {
  for (const { fund, since } of FUNDS) {
    if (except.includes(fund)) continue;
    career.forEach((employment, index) => {
      if (employment.employer === null && fund !== 'social-insurance') return;
      for (const run of employment.runs) {
        if (run.to < since) continue;
        rows.add('contribution_period', {
          ...employmentColumns(employment),
          person_id: person.id,
          fund,
          from_month: isoMonth(Math.max(run.from, since)),
          seq: index + 1,
          to_month: isoMonth(run.to),
          job_title: run.job,
          insurable_earnings: run.earnings,
          salary_coefficient: run.coefficient,
          paid: run.paid,
        });
      }
    });
  }
  for (const cover of otherCover(person, career, situation, thisMonth)) rows.add('contribution_period', cover);
}

function employmentColumns({ employer }: Employment) {
  return employer === null
    ? { scheme: 'voluntary', employer_code: null, employer_name: 'Tham gia BHXH tự nguyện', workplace: null }
    : { scheme: 'compulsory', employer_code: employer.code, employer_name: employer.name, workplace: employer.address };
}

/** Health cover that no employer pays: by the State, by school and family, by the fund for pensioners. */
function otherCover(
  person: Person,
  career: readonly Employment[],
  situation: Situation,
  thisMonth: number,
): Row<'contribution_period'>[] {
  const born = monthOfDay(person.birth);
  const cover = (from: number, to: number, scheme: 'household' | 'state', name: string): Row<'contribution_period'>[] =>
    from > to
      ? []
      : [
          {
            person_id: person.id,
            fund: 'health',
            from_month: isoMonth(from),
            seq: 99,
            to_month: isoMonth(to),
            scheme,
            employer_code: null,
            employer_name: name,
            job_title: null,
            workplace: null,
            insurable_earnings: 0,
            salary_coefficient: null,
            paid: true,
          },
        ];
  const sixth = born + 71;
  const childhood =
    born < month(2005, 1) ? [] : cover(born, Math.min(sixth, thisMonth), 'state', 'Ngân sách nhà nước (trẻ em dưới 6 tuổi)');
  const lastEmployed = career.findLast(({ employer }) => employer !== null)?.to ?? 0;
  const afterWork = Math.max(lastEmployed + 1, month(2022, 1));
  switch (situation) {
    case 'infant':
      return childhood;
    case 'pupil':
    case 'student':
      return [
        ...childhood,
        ...schoolYears(Math.max(sixth + 1, month(2019, 9)), thisMonth).flatMap(([from, to]) =>
          cover(from, to, 'household', 'Nhà trường'),
        ),
      ];
    case 'poor':
      return cover(month(2021, 1), thisMonth, 'state', 'Ngân sách nhà nước (hộ nghèo)');
    case 'elderly':
      return cover(month(2021, 1), thisMonth, 'state', 'Ngân sách nhà nước (bảo trợ xã hội)');
    case 'pensioner':
      return cover(Math.max(lastEmployed + 1, month(2010, 1)), thisMonth, 'state', 'Cơ quan BHXH (người hưởng lương hưu)');
    case 'household':
    case 'voluntary':
      return calendarYears(afterWork, thisMonth).flatMap(([from, to]) => cover(from, to, 'household', 'Hộ gia đình'));
    case 'unemployed':
      return cover(afterWork, thisMonth, 'state', 'Cơ quan BHXH (hưởng trợ cấp thất nghiệp)');
    case 'employed':
      return [];
  }
}

function calendarYears(from: number, to: number): [number, number][] {
  return spans(from, to, 0);
}

/** School years begin in September. */
function schoolYears(from: number, to: number): [number, number][] {
  return spans(from, to, 8);
}

function spans(from: number, to: number, firstMonthOfYear: number): [number, number][] {
  const list: [number, number][] = [];
  for (let start = from; start <= to;) {
    const end = Math.min(to, start + 11 - ((((start - firstMonthOfYear) % 12) + 12) % 12));
    list.push([start, end]);
    start = end + 1;
  }
  return list;
}
