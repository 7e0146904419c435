import { zip } from '../../files/zip.ts';

/** A cell of a workbook that a test makes: text, a number, a day as its number, a formula's fault, or XML of its own. */
export type FixtureCell = string | number | { day: number } | { fault: string } | { xml: string };

/** A workbook as spreadsheets write it: shared strings, styles, one sheet. `parts` replaces or adds files. */
export function makeWorkbook(
  rows: readonly (readonly FixtureCell[])[],
  parts: Readonly<{ [name: string]: string }> = {},
): Buffer {
  const strings: string[] = [];
  const body = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, row, column, strings)).join('')}</row>`,
  );
  return zip({
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${body.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><r><t>${escaped(text)}</t></r><rPh><t>âm</t></rPh></si>`).join('')}</sst>`,
    ...parts,
  });
}

function cellXml(cell: FixtureCell, row: number, column: number, strings: string[]): string {
  const place = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${place}" t="s"><v>${strings.push(cell) - 1}</v></c>`;
  if ('day' in cell) return `<c r="${place}" s="1"><v>${cell.day}</v></c>`;
  return 'fault' in cell ? `<c r="${place}" t="e"><f>A1/0</f><v>${cell.fault}</v></c>` : cell.xml.replace('PLACE', place);
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
