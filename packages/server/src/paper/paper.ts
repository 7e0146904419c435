import { fileURLToPath } from 'node:url';
import type { Language } from '@openvssid/core';
import PDFDocument from 'pdfkit';

const font = (weight: string) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${weight}/BeVietnamPro_${weight}.ttf`));

/** Be Vietnam Pro (SIL Open Font Licence), embedded: the letters of Vietnamese stand right on every machine. */
const FONTS = { regular: font('400Regular'), italic: font('400Regular_Italic'), bold: font('700Bold') };

export type Style = keyof typeof FONTS;

/** A4, margins of Decree 30/2020/NĐ-CP annex I (20 mm, 30 mm on the left). */
export const PAGE = { left: 85, right: 57, top: 57, bottom: 57, width: 595.28, height: 841.89 };
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export type Paper = PDFKit.PDFDocument;

/** A document that is the same, byte by byte, whenever it is printed from the same content. */
export function newPaper(title: string, on: Temporal.Instant, language: Language = 'vi'): Paper {
  const paper = new PDFDocument({
    size: 'A4',
    margins: { left: PAGE.left, right: PAGE.right, top: PAGE.top, bottom: PAGE.bottom },
    lang: language,
    displayTitle: true,
    // The last page knows how many there are: paper/page-numbers.ts.
    bufferPages: true,
    info: { Title: title, Producer: 'OpenVssID', Creator: 'OpenVssID', CreationDate: pdfDate(on) },
  });
  for (const [style, file] of Object.entries(FONTS)) paper.registerFont(style, file);
  return paper;
}

/** pdfkit asks for a Date in its document information; nothing else of ours does. */
function pdfDate(on: Temporal.Instant): Date {
  return new Date(on.epochMilliseconds);
}

/** Of points: room for the marks above and below Vietnamese letters. */
export const LINE_GAP = 1.5;

export function write(paper: Paper, style: Style, size: number, text: string, options: PDFKit.Mixins.TextOptions = {}): Paper {
  return paper
    .font(style)
    .fontSize(size)
    .text(text, { lineGap: LINE_GAP, ...options });
}

/** The bytes of the finished document. */
export async function finish(paper: Paper): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  paper.on('data', (chunk: Buffer) => chunks.push(chunk));
  paper.on('end', () => resolve(Buffer.concat(chunks)));
  paper.on('error', reject);
  paper.end();
  return promise;
}
