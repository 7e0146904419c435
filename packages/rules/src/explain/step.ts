import { formatDecimal, type Language, type Quantity } from '@openvssid/core';
import type { Exact } from '../exact.ts';
import { type Confidence, CONFIDENCES, type Origin } from '../parameters/sheet.ts';
import { citation } from './citation.ts';
import type { Text } from './text.ts';

/** One step of a calculation, as a person reads it: what, how much, how it comes about, by which article of which law. */
export type Step = Quantity & {
  readonly label: Text;
  /** In numbers, `2 × 6,5 + 1,5 × 10`. */
  readonly working?: Text;
  readonly law?: Text;
  /** Of the dated numbers that were used. */
  readonly source?: Text;
  /** Only where one of them is not certain. */
  readonly certainty?: Exclude<Confidence, 'text-read'>;
};

export type StepDetails = {
  working?: Text;
  /** As `citation` reads it: `Law 41/2024 art 70.3`. */
  law?: string;
  /** Rows of parameter files that were used. */
  origins?: readonly Origin[];
};

/**
 *     step({ vi: 'Số tháng hưởng', en: 'Months of the average' }, { value: 28, unit: 'months' }, { law: 'Law 58/2014 art 60.2' })
 */
export function step(label: Text, { value, unit }: Quantity, { working, law, origins = [] }: StepDetails = {}): Step {
  const certainty = leastSure(origins);
  const sources = origins.length === 0 ? '' : [...new Set(origins.map(({ source }) => source))].join('; ');
  return {
    label,
    value,
    unit,
    ...(working && { working }),
    ...(law && { law: cited(law) }),
    ...(sources && { source: cited(sources) }),
    ...(certainty !== 'text-read' && { certainty }),
  };
}

/**
 * Numbers in a row of signs, each written as its language does; exact numbers with at most two decimals, a text (a year) as it stands.
 * It is written when somebody reads it, in their language: a sum over thirty years costs nothing until then.
 *
 *     formula`${1.5} × ${y1} + ${2} × ${y2}` // { vi: '1,5 × 10 + 2 × 6,5', en: '1.5 × 10 + 2 × 6.5' }
 */
export function formula(signs: TemplateStringsArray, ...numbers: readonly (number | bigint | Exact | string)[]): Text {
  const written = (language: Language) => String.raw({ raw: signs }, ...numbers.map((number) => writeNumber(number, language)));
  return {
    get vi() {
      return written('vi');
    },
    get en() {
      return written('en');
    },
  };
}

/** Formulas with a sign between them, `joined(' + ', terms)`; `() => terms` where they are many and few people read them. */
export function joined(sign: string, parts: readonly Text[] | (() => readonly Text[])): Text {
  const written = (language: Language) =>
    (typeof parts === 'function' ? parts() : parts).map((part) => part[language]).join(sign);
  return {
    get vi() {
      return written('vi');
    },
    get en() {
      return written('en');
    },
  };
}

function writeNumber(number: number | bigint | Exact | string, language: Language): string {
  if (typeof number === 'string') return number;
  return formatDecimal(typeof number === 'object' ? Number(number.round(2)) : number, language);
}

function leastSure(origins: readonly Origin[]): Confidence {
  let rank = 0;
  for (const { confidence } of origins) rank = Math.max(rank, CONFIDENCES.indexOf(confidence));
  return CONFIDENCES[rank] ?? 'text-read';
}

/** There are few citations and each is read by a long pattern. */
const CITED = new Map<string, Text>();

function cited(text: string): Text {
  const known = CITED.get(text) ?? citation(text);
  CITED.set(text, known);
  return known;
}
