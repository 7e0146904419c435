import { formatDay, formatDecimal, formatDong, formatMonthsAsYears, formatQuantity, type ReaderLanguage } from '@openvssid/core';
import { stepView, type StepView } from '@openvssid/rules/forms';
import { choiceTexts } from '@openvssid/ui/texts/choices';
import type { components } from '#lib/api.generated.ts';
import type { Growth } from './growth.ts';

export type VoluntaryLevels = components['schemas']['VoluntaryLevelsResult'];

/** One row of the table. */
type LevelView = {
  readonly income: string;
  readonly pay: string;
  readonly pensions: readonly string[];
  readonly chosen: boolean;
};

export type VoluntaryLevelsView = {
  readonly onDay: string;
  readonly pay: { readonly value: string; readonly notes: readonly string[] };
  readonly pension: { readonly label: string; readonly value: string; readonly notes: readonly string[] };
  readonly breakEven: string;
  readonly growth: Growth;
  /** `Sau 15 năm`, of the pensions of each level. */
  readonly years: readonly string[];
  readonly levels: readonly LevelView[];
  readonly assumptions: readonly string[];
  readonly steps: readonly StepView[];
};

/** The chosen level, and all of them beside each other, in the reader's words. */
export function voluntaryLevelsView(result: VoluntaryLevels, language: ReaderLanguage): VoluntaryLevelsView {
  const { chosen } = result;
  const t = choiceTexts[language];
  const money = (amount: number) => formatDong(amount, language);
  return {
    onDay: t.onDay(formatDay(result.asOf, language)),
    pay: { value: money(chosen.pay), notes: supportNotes(chosen, language) },
    pension: {
      label: t.level.after(yearsIn(chosen.years, language)),
      value: money(chosen.pension),
      notes: [t.level.rate(formatQuantity({ value: chosen.rate, unit: 'percent' }, language))],
    },
    breakEven: t.level.breakEven(
      money(chosen.totalPaid),
      String(chosen.breakEvenMonths),
      formatMonthsAsYears(chosen.breakEvenMonths, language),
    ),
    growth: growthOf(result, language),
    ...levelsOf(result, language),
    assumptions: [t.assumed.sameIncome, t.assumed.prices, t.assumed.law, t.assumed.supplement],
    steps: result.steps.map((step) => stepView(step, language)),
  };
}

function supportNotes(
  { stateSupport, supportedMonths, contribution }: VoluntaryLevels['chosen'],
  language: ReaderLanguage,
): string[] {
  const t = choiceTexts[language].level;
  if (supportedMonths === 0) return [t.unsupported];
  const months = formatQuantity({ value: supportedMonths, unit: 'months' }, language);
  return [t.supported(formatDong(stateSupport, language), months), t.later(formatDong(contribution, language))];
}

function growthOf({ chosen, years }: VoluntaryLevels, language: ReaderLanguage): Growth {
  const t = choiceTexts[language];
  const money = (amount = 0) => formatDong(amount, language);
  const [first, last] = [years[0], years.at(-1)];
  return {
    points: years.map(({ years: x, pension }) => ({ x, value: pension })),
    text: t.level.growthText(
      money(chosen.income),
      money(first?.pension),
      yearsIn(first?.years ?? 0, language),
      money(last?.pension),
      yearsIn(last?.years ?? 0, language),
    ),
    begins: first && { x: first.years, label: t.right15 },
    chosen: { x: chosen.years, label: t.level.youChose(yearsIn(chosen.years, language), money(chosen.pension)) },
    columns: [t.columns.years, t.columns.rate, t.columns.pension],
    rows: years.map(({ years: one, rate, pension }) => [
      yearsIn(one, language),
      formatQuantity({ value: rate, unit: 'percent' }, language),
      money(pension),
    ]),
  };
}

function levelsOf({ levels, chosen }: VoluntaryLevels, language: ReaderLanguage): Pick<VoluntaryLevelsView, 'years' | 'levels'> {
  const t = choiceTexts[language].columns;
  return {
    years: levels[0]?.pensions.map(({ years: one }) => t.after(yearsIn(one, language))) ?? [],
    levels: levels.map(({ income, pay, pensions }) => ({
      income: formatDong(income, language),
      pay: formatDong(pay, language),
      pensions: pensions.map(({ pension }) => formatDecimal(pension, language)),
      chosen: income === chosen.income,
    })),
  };
}

function yearsIn(years: number, language: ReaderLanguage): string {
  return formatQuantity({ value: years, unit: 'years' }, language);
}
