import type { Unit } from '@openvssid/core';
import type { CalculatorName } from '../calculator-names.ts';
import type { Text } from '../explain/text.ts';
import type { FaultCode } from '../fault.ts';

/** Questions as people meet them, and what they are asked for. */
export type QuestionForm = {
  /** Its place under `/calculators`. */
  readonly name: string;
  /** The question people come with. */
  readonly title: Text;
  /** For whom or for what, in one sentence. */
  readonly lead: Text;
  /** In the order in which they are asked; the rare ones stand at the end, folded. */
  readonly questions: readonly Question[];
  /** The facts are not those of whoever is signed in: nothing is filled in from their records. */
  readonly ofSomebodyElse?: true;
};

/** A calculator as people meet it: a short form, and how its result reads. */
export type CalculatorForm = QuestionForm & {
  readonly name: CalculatorName;
  readonly situation: Situation;
  readonly answer: Answer;
  /** The guide of content/life-events that says which papers, and where. */
  readonly guide?: string;
};

/** What happens in a life; the list of calculators is grouped by it. */
export const SITUATIONS = ['retiring', 'leaving', 'sick-or-parent', 'work', 'death', 'paying'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** The question is asked while this other one has one of these answers. In a list: of the same item, else of the form. */
export type When = { readonly key: string; readonly is: readonly string[] };

type Common = {
  /** Name of the control, unique in its form (in a list: in its item). */
  readonly key: string;
  /** Where the answer stands in the facts, `leave.from`; the key unless said otherwise. `null`: nowhere, it only opens other questions. */
  readonly at?: string | null;
  readonly label: Text;
  readonly hint?: Text;
  /** Whether it has to be answered; unless said, everything that is not rare and no tick. */
  readonly required?: boolean;
  readonly when?: readonly When[];
  /** Stands under «Thông tin thêm». */
  readonly rare?: boolean;
  /** Harmless: its answer may stand in an address that is sent on. Never a birth, money, a date or a period. */
  readonly shared?: boolean;
  /** In other words than the usual ones of the fault. */
  readonly faults?: Readonly<Partial<Record<FaultCode, Text>>>;
};

/** `as`: what stands in the facts instead of the value; an object is merged into the facts around it. */
export type Option = { readonly value: string; readonly label: Text; readonly hint?: Text; readonly as?: unknown };

export type SingleQuestion = Common &
  (
    | { readonly kind: 'day'; readonly initial?: 'today' }
    | { readonly kind: 'month'; readonly initial?: 'this-month' | 'next-month' }
    | { readonly kind: 'birth' | 'money' }
    | {
        readonly kind: 'number';
        readonly least?: number;
        readonly most?: number;
        /** 4 for a salary coefficient; none unless said. */
        readonly decimals?: number;
        readonly unit?: Text;
      }
    | {
        readonly kind: 'choice';
        readonly options: readonly Option[];
        readonly initial?: string;
        /** Fields of the facts that the `as` of its options fill. */
        readonly covers?: readonly string[];
      }
    /** `as`: what it puts into the facts when ticked, `true` unless said. */
    | { readonly kind: 'tick'; readonly as?: unknown }
    /** Several in one line, with commas between them. */
    | { readonly kind: 'numbers' | 'days' }
  );

export type ListQuestion = Common & {
  readonly kind: 'list';
  /** `periods`: months, their sum above them. */
  readonly look: 'periods' | 'items';
  readonly item: readonly SingleQuestion[];
  /** `{number}` stands for its place. */
  readonly itemName: Text;
  readonly add: Text;
  readonly least: 0 | 1;
};

export type Question = SingleQuestion | ListQuestion;

/** A result as JSON. */
export type Result = Readonly<Record<string, unknown>>;

export type Figure = {
  /** Where it stands in the result, `monthly.total`. */
  readonly at: string;
  readonly unit: Unit;
  readonly label: Text;
  /** Words for the values of a text. */
  readonly words?: Readonly<Record<string, Text>>;
  /** Shown although it is zero. */
  readonly evenZero?: boolean;
  readonly when?: (result: Result) => boolean;
};

export type Headline = Figure & {
  /** One sentence; `{rate}` stands for that figure of the result. */
  readonly meaning: Text;
};

export type Rows = {
  readonly at: string;
  readonly title: Text;
  /** What each is called, `Người thứ {number}`, and what these names are. */
  readonly names?: { readonly label: Text; readonly each: Text };
  readonly columns: readonly Figure[];
};

export type Reason = {
  /** Why there is no right. */
  readonly why: Text;
  /** What would change it. */
  readonly change?: Text;
};

export type Answer = {
  /** The first that applies is the answer. */
  readonly headlines: readonly Headline[];
  readonly figures: readonly Figure[];
  readonly rows?: readonly Rows[];
  readonly reasons: Readonly<Record<string, Reason>>;
  /** What one may look at next. */
  readonly onward?: readonly CalculatorName[];
};
