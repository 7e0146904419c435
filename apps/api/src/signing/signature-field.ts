/** A PDF with an empty signature, and where in it the signature goes: between `start` and `end` stand zeros. */
export type Prepared = { bytes: Buffer; start: number; end: number };

export type FieldWords = { name: string; at: Temporal.Instant; reason: string };

/** Wide enough for any length of file below 10 GB. */
const OFFSET = '**********';

/**
 * Adds an empty signature to a finished PDF as an incremental update (ISO 32000-1 7.5.6, 12.8): what was printed stays, byte by byte.
 * For PDFs as our own printer makes them (a classic cross-reference table, no form); throws for others.
 */
export function withSignatureField(pdf: Buffer, { name, at, reason }: FieldWords, room: number): Prepared {
  const file = pdf.toString('latin1');
  const trailer = trailerOf(file);
  const objectOf = (number: number) => readObject(file, trailer.rows, number);
  const root = objectOf(trailer.root);
  const page = objectOf(firstOf(objectOf(pagesOf(root.dictionary)).dictionary));
  if (/\/AcroForm\b/.test(root.dictionary)) throw new Error('a PDF with a form is not signed');
  const [field, value] = [trailer.size, trailer.size + 1];
  const objects: [number, string][] = [
    [root.number, `${withoutEnd(root.dictionary)}\n/AcroForm << /SigFlags 3 /Fields [${field} 0 R] >>\n>>`],
    [page.number, withAnnotation(page.dictionary, field)],
    [
      field,
      `<< /Type /Annot /Subtype /Widget /FT /Sig /Rect [0 0 0 0] /F 132 /T ${text('Signature')} /P ${page.number} 0 R /V ${value} 0 R >>`,
    ],
    [
      value,
      '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ' +
        `/Name ${text(name)} /Reason ${text(reason)} /M (${pdfMoment(at)}) ` +
        `/ByteRange [0 ${OFFSET} ${OFFSET} ${OFFSET}] /Contents <${'0'.repeat(2 * room)}> >>`,
    ],
  ];
  return fillRange(Buffer.from(`${file}${update(file, trailer, objects)}`, 'latin1'), file.length);
}

/** `rows`: where the row of object 0 begins. */
type Trailer = { size: number; root: number; info: string; id: string; start: number; rows: number };

function trailerOf(file: string): Trailer {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
  const words = /trailer\s*(<<[\s\S]*?>>)\s*startxref/.exec(file.slice(start))?.[1] ?? '';
  const [size, root] = [/\/Size (\d+)/.exec(words)?.[1], /\/Root (\d+) 0 R/.exec(words)?.[1]];
  const head = /^xref\s+0 \d+\s*\n/.exec(file.slice(start, start + 40))?.[0];
  if (head === undefined || size === undefined || root === undefined)
    throw new Error('a PDF without a cross-reference table is not signed');
  return {
    size: Number(size),
    root: Number(root),
    info: /\/Info \d+ 0 R/.exec(words)?.[0] ?? '',
    id: /\/ID \[[^\]]*\]/.exec(words)?.[0] ?? '',
    start,
    rows: start + head.length,
  };
}

const ROW = '0000000000 00000 n \n'.length;

/** By the table of the whole file: what looks like an object may be bytes of a font. */
function readObject(file: string, table: number, number: number): { number: number; dictionary: string } {
  const at = Number(file.slice(table + ROW * number, table + ROW * number + 10));
  const end = file.indexOf('endobj', at);
  const dictionary = /^\d+ 0 obj\s*(<<[\s\S]*>>)\s*$/.exec(file.slice(at, end))?.[1];
  if (dictionary === undefined) throw new Error(`object ${number} of the PDF is no dictionary`);
  return { number, dictionary };
}

function pagesOf(root: string): number {
  return Number(/\/Pages (\d+) 0 R/.exec(root)?.[1]);
}

function firstOf(pages: string): number {
  return Number(/\/Kids \[\s*(\d+) 0 R/.exec(pages)?.[1]);
}

function withoutEnd(dictionary: string): string {
  return dictionary.slice(0, dictionary.lastIndexOf('>>')).trimEnd();
}

function withAnnotation(page: string, field: number): string {
  return /\/Annots \[/.test(page)
    ? page.replace(/\/Annots \[/, `/Annots [${field} 0 R `)
    : `${withoutEnd(page)}\n/Annots [${field} 0 R]\n>>`;
}

/** The objects, the table that says where they are, and a trailer that leads to the earlier one. */
function update(file: string, { size, root, info, id, start }: Trailer, objects: readonly [number, string][]): string {
  let written = '\n';
  const rows = objects.map(([number, dictionary]) => {
    const offset = String(file.length + written.length).padStart(10, '0');
    written += `${number} 0 obj\n${dictionary}\nendobj\n`;
    return `${number} 1\n${offset} 00000 n \n`;
  });
  const trailer = `<< /Size ${size + 2} /Root ${root} 0 R ${info} ${id} /Prev ${start} >>`;
  return `${written}xref\n${rows.join('')}trailer\n${trailer}\nstartxref\n${file.length + written.length}\n%%EOF\n`;
}

/** What is signed: everything but the signature itself. */
function fillRange(bytes: Buffer, after: number): Prepared {
  const start = bytes.indexOf('/Contents <', after) + '/Contents '.length;
  const end = bytes.indexOf('>', start) + 1;
  const numbers = [start, end, bytes.length - end].map((number) => String(number).padEnd(OFFSET.length));
  bytes.write(`[0 ${numbers.join(' ')}]`, bytes.indexOf(`[0 ${OFFSET}`, after), 'latin1');
  return { bytes, start: start + 1, end: end - 1 };
}

/** A text string of PDF in UTF-16, as hexadecimal: nothing in it needs escaping. */
function text(words: string): string {
  return `<feff${Buffer.from(words, 'utf16le').swap16().toString('hex')}>`;
}

/** `D:20261122100000Z` (ISO 32000-1 7.9.4). */
function pdfMoment(at: Temporal.Instant): string {
  return `D:${at.toString({ smallestUnit: 'second' }).replace(/[-:T]/g, '')}`;
}
