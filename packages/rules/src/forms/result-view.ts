import { formatQuantity, type ReaderLanguage, textIn } from '@openvssid/core';
import type { Step } from '../explain/step.ts';
import type { CalculatorForm, Figure, Headline, Result, Rows } from './form.ts';

export type FigureView = { readonly label: string; readonly value: string };
export type StepView = FigureView & {
  /** Words, not a figure. */
  readonly isSentence: boolean;
  readonly working: string | undefined;
  readonly law: string | undefined;
  readonly source: string | undefined;
  readonly certainty: Step['certainty'];
};
export type RowsView = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};
export type ResultView = {
  readonly eligible: boolean;
  readonly headline: (FigureView & { readonly meaning: string }) | undefined;
  readonly reasons: readonly { readonly why: string; readonly change: string | undefined }[];
  readonly figures: readonly FigureView[];
  readonly rows: readonly RowsView[];
  readonly steps: readonly StepView[];
};

/** The result as a person reads it: the answer, what it is made of, and the way there. */
export function resultView(form: CalculatorForm, result: Result, language: ReaderLanguage): ResultView {
  const { headlines, figures, rows = [], reasons } = form.answer;
  const eligible = result['eligible'] !== false;
  const headline = eligible ? headlines.find((one) => applies(one, result)) : undefined;
  const others = figures.filter(
    (figure) => figure.at !== headline?.at && isShown(figure, result) && (eligible || figure.at !== 'law'),
  );
  return {
    eligible,
    headline: headline && {
      label: textIn(headline.label, language),
      value: show(headline, result, language),
      meaning: fill(textIn(headline.meaning, language), [...figures, ...headlines], result, language),
    },
    reasons: textsOf(result['reasons']).flatMap((code) => {
      const reason = reasons[code];
      if (!reason) return [];
      return [{ why: textIn(reason.why, language), change: reason.change && textIn(reason.change, language) }];
    }),
    figures: others.map((figure) => ({ label: textIn(figure.label, language), value: show(figure, result, language) })),
    rows: rows.flatMap((one) => rowsView(one, result, language)),
    steps: stepsOf(result).map((step) => stepView(step, language)),
  };
}

function applies(headline: Headline, result: Result): boolean {
  return valueAt(result, headline.at) !== undefined && (headline.when?.(result) ?? true);
}

/** What is nothing needs no line. */
function isShown(figure: Figure, result: Result): boolean {
  const value = valueAt(result, figure.at);
  const isThere = value !== undefined && value !== null && value !== '' && (value !== 0 || figure.evenZero === true);
  return isThere && (figure.when?.(result) ?? true);
}

function show({ at, unit, words }: Figure, result: Result, language: ReaderLanguage): string {
  const value = valueAt(result, at);
  if (typeof value === 'string') {
    const word = words?.[value];
    return word ? textIn(word, language) : formatQuantity({ value, unit }, language);
  }
  return typeof value === 'number' ? formatQuantity({ value, unit }, language) : '';
}

/** Puts figures where the sentence names them, `{monthly.total}`. */
function fill(sentence: string, figures: readonly Figure[], result: Result, language: ReaderLanguage): string {
  return sentence.replace(/\{([\w.]+)\}/g, (place, at: string) => {
    const figure = figures.find((one) => one.at === at);
    return figure ? show(figure, result, language) : place;
  });
}

function rowsView({ at, title, names, columns }: Rows, result: Result, language: ReaderLanguage): RowsView[] {
  const all = valueAt(result, at);
  if (!Array.isArray(all) || all.length === 0) return [];
  const rows = all.filter(isResult);
  const used = columns.filter((column) => rows.some((row) => valueAt(row, column.at) !== undefined));
  return [
    {
      title: textIn(title, language),
      columns: [names, ...used].flatMap((one) => (one ? [textIn(one.label, language)] : [])),
      rows: rows.map((row, i) => {
        const name = names ? [textIn(names.each, language).replace('{number}', String(i + 1))] : [];
        return [...name, ...used.map((column) => show(column, row, language))];
      }),
    },
  ];
}

export function stepView(step: Step, language: ReaderLanguage): StepView {
  return {
    label: textIn(step.label, language),
    value: formatQuantity(step, language),
    isSentence: step.unit === 'text',
    working: step.working && textIn(step.working, language),
    law: step.law && textIn(step.law, language),
    source: step.source && textIn(step.source, language),
    certainty: step.certainty,
  };
}

/** Steps come from our own API, whose answer is what its schema says. */
function stepsOf(result: Result): readonly Step[] {
  const steps = result['steps'];
  return Array.isArray(steps) ? steps.filter(isStep) : [];
}

function isStep(value: unknown): value is Step {
  return isResult(value) && 'label' in value && 'unit' in value && 'value' in value;
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function valueAt(result: Result, at: string): unknown {
  return at.split('.').reduce<unknown>((value, name) => (isResult(value) ? value[name] : undefined), result);
}

function isResult(value: unknown): value is Result {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
