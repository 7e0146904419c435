import { copyText } from '../db/copy-text.ts';
import { type Cell, type Row, type Table, TABLE_NAMES, TABLES } from './tables.ts';

/** Rows on their way to the database, as PostgreSQL's COPY text. */
export type RowBuffer = {
  add<T extends Table>(table: T, row: Row<T>): void;
  /** The text of each table that has rows, in the order in which foreign keys allow them; the buffer is empty afterwards. */
  take(): { table: Table; text: string }[];
};

export function createRowBuffer(): RowBuffer {
  const texts = new Map<Table, string>();
  return {
    add(table, row) {
      texts.set(table, (texts.get(table) ?? '') + line(TABLES[table], row));
    },
    take() {
      const taken = TABLE_NAMES.flatMap((table) => {
        const text = texts.get(table);
        return text === undefined ? [] : [{ table, text }];
      });
      texts.clear();
      return taken;
    },
  };
}

function line<Name extends string>(columns: readonly Name[], row: Readonly<Record<Name, Cell>>): string {
  let text = '';
  let separator = '';
  for (const column of columns) {
    text += separator + copyText(row[column]);
    separator = '\t';
  }
  return `${text}\n`;
}
