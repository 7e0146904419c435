import type { Record } from '../record.ts';
import { UnusableFile } from '../unusable-file.ts';
import { openParts, type Parts } from './parts.ts';
import { readSheet } from './read-sheet.ts';
import { readDateStyles, readSharedStrings, readWorkbook } from './workbook.ts';

/** What people keep in spreadsheets; systems write CSV, which has no end. The header is not counted. */
const MOST_ROWS = 100_000;

/** The first sheet of a workbook. It is read twice: a file with too many rows is refused before the first of them goes in. */
export async function readXlsx(
  path: string,
  onRow: () => void,
  mostRows = MOST_ROWS,
): Promise<{ records: AsyncGenerator<Record>; rows: number }> {
  const parts = await openParts(path).catch(damaged(path));
  try {
    const sheet = await openSheet(parts, path);
    const rows = await countRows(await sheet(), mostRows, path);
    return { records: records(parts, sheet, onRow), rows };
  } catch (error) {
    parts.close();
    return damaged(path)(error);
  }
}

type Sheet = () => Promise<AsyncGenerator<Record>>;

async function openSheet(parts: Parts, path: string): Promise<Sheet> {
  const workbook = await readWorkbook(parts);
  if (!workbook) throw new UnusableFile(`${path} is no workbook / không phải tệp Excel: save it as .xlsx or CSV.`);
  const [strings, dateStyles] = [await readSharedStrings(parts), await readDateStyles(parts)];
  return async () => {
    const part = await parts.read(workbook.sheet);
    if (!part) throw new UnusableFile(`${path}: the first sheet is missing / thiếu trang tính đầu tiên.`);
    return readSheet(part, { strings, dateStyles, from1904: workbook.from1904 });
  };
}

async function countRows(sheet: AsyncGenerator<Record>, most: number, path: string): Promise<number> {
  let rows = -1;
  for await (const _record of sheet) {
    rows += 1;
    if (rows > most)
      throw new UnusableFile(
        `${path} has more than ${most} rows / có hơn ${most} dòng: save it as CSV, which may have any number.`,
      );
  }
  return rows;
}

/** Rows end where their last cell stands: each gets as many cells as the header has. */
async function* records(parts: Parts, sheet: Sheet, onRow: () => void): AsyncGenerator<Record> {
  let width: number | undefined;
  try {
    for await (const record of await sheet()) {
      width ??= record.cells.length;
      while (record.cells.length < width) record.cells.push('');
      yield record;
      onRow();
    }
  } finally {
    parts.close();
  }
}

function damaged(path: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof UnusableFile) throw error;
    throw new UnusableFile(
      `${path} cannot be unpacked / không giải nén được: ${error instanceof Error ? error.message : String(error)}`,
    );
  };
}
