import type { Parts } from './parts.ts';
import { readXml } from './xml.ts';

/** The part of the first sheet, and whether days are counted from 1904 (old Macs). */
export async function readWorkbook(parts: Parts): Promise<{ sheet: string; from1904: boolean } | undefined> {
  const [workbook, relations] = await Promise.all([parts.read('xl/workbook.xml'), parts.read('xl/_rels/workbook.xml.rels')]);
  if (!workbook || !relations) return undefined;
  let first: string | undefined;
  let from1904 = false;
  await readXml(workbook, {
    open(name, attributes) {
      if (name === 'sheet') first ??= Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    },
  });
  let target: string | undefined;
  await readXml(relations, {
    open(name, attributes) {
      if (name === 'Relationship' && attributes['Id'] === first) target = attributes['Target'];
    },
  });
  if (first === undefined || target === undefined) return undefined;
  return { sheet: target.startsWith('/') ? target.slice(1) : `xl/${target}`, from1904 };
}

/** Texts that cells point to; what is written above them to say how they sound is left out. */
export async function readSharedStrings(parts: Parts): Promise<string[]> {
  const part = await parts.read('xl/sharedStrings.xml');
  const strings: string[] = [];
  if (!part) return strings;
  let current = '';
  let taking = false;
  let sounds = false;
  await readXml(part, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') sounds = true;
      taking = name === 't' && !sounds;
    },
    text(text) {
      if (taking) current += text;
    },
    close(name) {
      if (name === 'si') strings.push(current);
      if (name === 'rPh') sounds = false;
      taking = false;
    },
  });
  return strings;
}

/** For each cell style, whether it shows a number as a day or a time. */
export async function readDateStyles(parts: Parts): Promise<boolean[]> {
  const part = await parts.read('xl/styles.xml');
  const styles: boolean[] = [];
  if (!part) return styles;
  const own = new Map<string, string>();
  let inCells = false;
  await readXml(part, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) styles.push(isDateFormat(attributes['numFmtId'] ?? '0', own));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

function isDateFormat(id: string, own: ReadonlyMap<string, string>): boolean {
  const code = own.get(id);
  // Words in quotes, colours and conditions in brackets, and escaped signs say nothing.
  if (code !== undefined) return /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General/gi, ''));
  const number = Number(id);
  return (
    (number >= 14 && number <= 22) ||
    (number >= 27 && number <= 36) ||
    (number >= 45 && number <= 47) ||
    (number >= 50 && number <= 58)
  );
}
