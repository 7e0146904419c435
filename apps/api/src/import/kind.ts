import type { ClientBase } from 'pg';

/** A sentence for the person who imports, in the language of the file's header. */
export type Sentence = { vi: string; en: string };

/** What a cell says, as PostgreSQL's COPY takes it, or what is wrong with it. */
export type Reading = { ok: true; value: string | null } | { ok: false; reason: Sentence };

export type CellReader = {
  sqlType: string;
  read: (text: string) => Reading;
  meaning: Sentence;
  /** For identifiers and codes: as a number in a workbook a cell is taken only where it has so many digits, else zeros in front may be lost. */
  digits?: readonly number[];
};

export type Column = {
  /** Vietnamese header; the English one is the column's name. Capitals, marks, spaces and underscores make no difference. */
  vi: string;
  reader: CellReader;
  required?: boolean;
  /** Value of an empty cell. */
  otherwise?: string;
};

export type Cells = Readonly<Record<string, string | null>>;

export type Finding = { column: string; reason: Sentence };

/** Rows of the batch that the database refuses: `where` speaks of `s`, a row of the table `staged`. */
export type Refusal = { column: string; where: string; reason: Sentence };

/** One thing that can be imported. Statements see the batch as the table `staged`: its columns, `line`, and `extra`. */
export type Kind = {
  name: string;
  title: Sentence;
  columns: Readonly<Record<string, Column>>;
  /** Columns of `staged` that the statements fill in, such as `person_id bigint`. */
  extra?: readonly string[];
  /** Temporary tables that remember over all batches of a file. */
  tables?: readonly string[];
  /** Text columns of `staged` reckoned from a row's cells. */
  derived?: Readonly<Record<string, (cells: Cells) => string>>;
  /** What only several cells together show. */
  check?: (cells: Cells) => readonly Finding[];
  /** Worth a look, no ground for refusal. */
  warn?: (cells: Cells) => readonly Finding[];
  /** Run before the refusals: look up people, older rows. */
  prepare?: readonly string[];
  refusals: readonly Refusal[];
  /** Of rows with the same key in one file the last one counts. */
  key: readonly string[];
  /** Run before the writes, once only good rows are left. */
  complete?: readonly string[];
  writes: readonly string[];
  /** Warnings once everything is written. */
  afterthoughts?: readonly Refusal[];
  /** Tells people what a batch has brought them, in its transaction; not with `--quiet`. */
  announce?: (client: ClientBase) => Promise<void>;
  /** Run once, when the whole file has been read. */
  end?: readonly string[];
};
