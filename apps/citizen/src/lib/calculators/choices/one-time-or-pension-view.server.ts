import {
  formatDay,
  formatDong,
  formatMonth,
  formatMonthsAsYears,
  formatQuantity,
  type ReaderLanguage,
  textIn,
} from '@openvssid/core';
import { CALCULATOR_FORMS, stepView, type StepView } from '@openvssid/rules/forms';
import { choiceTexts } from '@openvssid/ui/texts/choices';
import { forReader } from '#lib/languages/translate.server.ts';
import { aspectsOf, type Aspect, type OneTimeOrPension } from './aspects.server.ts';
import type { Growth } from './growth.ts';

type Year = OneTimeOrPension['chosen'];

export type OneTimeOrPensionView = {
  readonly onDay: string;
  readonly oneTime: { readonly value: string; readonly notes: readonly string[]; readonly reasons: readonly Why[] };
  readonly pension: { readonly value: string; readonly notes: readonly string[] };
  readonly breakEven: string | undefined;
  readonly growth: Growth;
  readonly aspects: readonly Aspect[];
  readonly assumptions: readonly string[];
  readonly steps: {
    readonly oneTime: readonly StepView[];
    readonly pension: readonly StepView[];
    readonly choice: readonly StepView[];
  };
};
type Why = { readonly why: string; readonly change: string | undefined };

/** Both ways in the reader's words. */
export function oneTimeOrPensionView(result: OneTimeOrPension, language: ReaderLanguage): OneTimeOrPensionView {
  const t = choiceTexts[language];
  const steps = (all: OneTimeOrPension['steps']) => all.map((step) => stepView(step, language));
  return {
    onDay: t.onDay(formatDay(result.asOf, language)),
    oneTime: {
      value: formatDong(result.oneTime.amount, language),
      notes: [...(result.oneTime.eligible ? [] : [t.notDue]), t.monthsGone(formatMonthsAsYears(result.givenUp.months, language))],
      reasons: result.oneTime.reasons.flatMap((code) => whyNot(code, language)),
    },
    pension: pensionOf(result, language),
    breakEven: breakEvenOf(result.chosen, language),
    growth: growthOf(result, language),
    aspects: aspectsOf(result, language),
    assumptions: assumptionsOf(result, language),
    steps: { oneTime: steps(result.oneTime.steps), pension: steps(result.pensionSteps), choice: steps(result.steps) },
  };
}

/** As the calculator of the one-time payment says it. */
function whyNot(code: string, language: ReaderLanguage): Why[] {
  const reason = forReader(CALCULATOR_FORMS['one-time'].answer.reasons[code], language);
  return reason ? [{ why: textIn(reason.why, language), change: reason.change && textIn(reason.change, language) }] : [];
}

function pensionOf({ chosen, rightAfter }: OneTimeOrPension, language: ReaderLanguage): OneTimeOrPensionView['pension'] {
  const t = choiceTexts[language];
  const years = yearsIn(chosen.years, language);
  if (chosen.pension === undefined || chosen.start === undefined)
    return { value: t.noPension, notes: [t.noPensionText(years, yearsIn(rightAfter, language))] };
  const age = formatQuantity({ value: chosen.ageMonths ?? 0, unit: 'age' }, language);
  return {
    value: formatDong(chosen.pension, language),
    notes: [
      t.fromMonth(formatMonth(chosen.start, language), age),
      chosen.years === 0 ? t.withoutFurther : t.afterFurther(years, formatDong(chosen.ownContributions, language)),
      ...(chosen.supplement ? [t.withSupplement(formatDong(chosen.supplement, language))] : []),
    ],
  };
}

function breakEvenOf({ breakEvenMonths }: Year, language: ReaderLanguage): string | undefined {
  const t = choiceTexts[language];
  if (breakEvenMonths === undefined) return undefined;
  if (breakEvenMonths === 0) return t.breakEvenAtOnce;
  return t.breakEven(String(breakEvenMonths), formatMonthsAsYears(breakEvenMonths, language));
}

function growthOf({ years, chosen, rightAfter }: OneTimeOrPension, language: ReaderLanguage): Growth {
  const t = choiceTexts[language];
  const money = (amount = 0) => formatDong(amount, language);
  const paying = years.filter(({ pension }) => pension !== undefined);
  const [first, last] = [paying[0], paying.at(-1)];
  const span = (months: number) => formatMonthsAsYears(months, language);
  return {
    points: years.map(({ years: x, pension }) => ({ x, value: pension })),
    text:
      first && last
        ? t.growthText(money(first.pension), yearsIn(first.years, language), money(last.pension), yearsIn(last.years, language))
        : t.noPension,
    begins: first && { x: rightAfter, label: rightAfter === 0 ? t.rightHere : t.rightBegins(yearsIn(rightAfter, language)) },
    chosen:
      chosen.pension === undefined
        ? undefined
        : { x: chosen.years, label: t.youChose(yearsIn(chosen.years, language), money(chosen.pension)) },
    columns: [t.columns.furtherYears, t.columns.total, t.columns.rate, t.columns.pension, t.columns.start, t.columns.breakEven],
    rows: years.map(({ years: further, months, rate, pension, start, breakEvenMonths }) => [
      yearsIn(further, language),
      span(months),
      rate === undefined ? '–' : formatQuantity({ value: rate, unit: 'percent' }, language),
      pension === undefined ? t.notYet : money(pension),
      start === undefined ? '–' : formatMonth(start, language),
      breakEvenMonths === undefined ? '–' : span(breakEvenMonths),
    ]),
  };
}

function assumptionsOf({ further, chosen }: OneTimeOrPension, language: ReaderLanguage): string[] {
  const t = choiceTexts[language].assumed;
  const money = (amount: number) => formatDong(amount, language);
  const months = formatQuantity({ value: further.supportedMonths, unit: 'months' }, language);
  const own =
    further.scheme === 'compulsory'
      ? t.ownCompulsory(money(further.ownMonthly))
      : further.supportedMonths > 0
        ? t.ownVoluntary(money(further.ownMonthly), money(further.stateSupport), months)
        : t.ownVoluntaryOnly(money(further.ownMonthly));
  const going = chosen.years === 0 ? [] : [t.further(money(further.income), formatMonth(further.from, language)), own];
  return [...going, t.prices, t.law];
}

function yearsIn(years: number, language: ReaderLanguage): string {
  return formatQuantity({ value: years, unit: 'years' }, language);
}
