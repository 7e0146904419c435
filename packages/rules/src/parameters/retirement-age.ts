import type { Sex } from '../facts/person.ts';
import type { MonthIndex } from '../time/month-index.ts';
import type { Entry } from './dated-table.ts';
import { ParameterError } from './parameter-error.ts';
import type { Row } from './sheet.ts';

/** The normal retirement age in months of somebody of this sex born in this month; the rows cover every birth. */
export type RetirementAgeByBirth = (sex: Sex, birth: MonthIndex) => Entry<number>;

type Span = Entry<number> & { readonly sex: Sex; readonly from: number; readonly to: number; readonly row: Row };

export function readRetirementAgeByBirth(rows: readonly Row[]): RetirementAgeByBirth {
  const spans = rows.map((row) => spanOf(row));
  const ofSex = { F: spans.filter(({ sex }) => sex === 'F'), M: spans.filter(({ sex }) => sex === 'M') };
  for (const one of ['F', 'M'] as const) {
    if (ofSex[one].length === 0) throw new ParameterError('retirement-age-by-birth.csv', 1, `no row for ${one}`);
    expectEveryBirth(ofSex[one]);
  }
  return (sex, birth) => {
    const span = ofSex[sex].find(({ from, to }) => from <= birth && birth <= to);
    if (!span) throw new RangeError(`No retirement age for a birth in month ${birth}`);
    return span;
  };
}

function spanOf(row: Row): Span {
  const from = row.isEmpty('birth_from') ? Number.NEGATIVE_INFINITY : row.month('birth_from');
  const to = row.isEmpty('birth_to') ? Number.POSITIVE_INFINITY : row.month('birth_to');
  return { sex: row.one('sex', ['F', 'M']), from, to, value: row.whole('age_months'), origin: row.origin, row };
}

/** From the earliest birth (an empty bound) to the latest, each span beginning where the one before ends. */
function expectEveryBirth(spans: readonly Span[]): void {
  spans.forEach(({ from, row }, i) => {
    const expected = (spans[i - 1]?.to ?? Number.NEGATIVE_INFINITY) + 1;
    if (from < expected) throw row.wrong('birth_from overlaps the row before');
    if (from > expected) throw row.wrong('birth_from leaves a gap after the row before');
  });
  const last = spans.at(-1);
  if (last && last.to !== Number.POSITIVE_INFINITY) throw last.row.wrong('birth_to of the last row is not open');
}
