/** What a page needs to know of a question, in the reader's words. */
export type SingleView = {
  readonly kind: 'day' | 'month' | 'birth' | 'money' | 'number' | 'choice' | 'tick' | 'numbers' | 'days';
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly required: boolean;
  readonly value: string;
  readonly error: string | undefined;
  readonly unit: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string; readonly hint?: string }[];
  readonly opening: Opening | undefined;
};

/** When a question is asked that is not always asked: names of other controls with the answers that open it. */
export type Opening = { readonly conditions: string; readonly open: boolean };

export type ItemView = {
  readonly index: number;
  readonly title: string;
  /** What it holds, in a line; empty where nothing was typed. */
  readonly line: string;
  readonly open: boolean;
  readonly questions: readonly SingleView[];
};

export type ListView = {
  readonly kind: 'list';
  readonly look: 'periods' | 'items';
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  /** All of them in a line; undefined for few, which stand open. */
  readonly summary: string | undefined;
  readonly open: boolean;
  readonly items: readonly ItemView[];
  readonly add: string;
  /** So many stay. */
  readonly least: number;
  readonly opening: Opening | undefined;
};

export type QuestionView = SingleView | ListView;

export type FormView = {
  readonly name: string;
  readonly title: string;
  readonly lead: string;
  readonly questions: readonly QuestionView[];
  readonly rare: readonly QuestionView[];
  /** Something rare was answered, or is wrong. */
  readonly rareOpen: boolean;
};
