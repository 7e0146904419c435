import type { Language } from '@openvssid/core';
import { PAGE, type Paper, TEXT_WIDTH, write } from './paper.ts';

const BELOW_TEXT = 24;
const PAGE_WORD = { vi: 'Trang', en: 'Page' };

type Numbering = { cover?: boolean; language?: Language };

/** `Trang 2/5` at the foot of the pages, with what tells a loose sheet where it belongs; a cover counts and bears none. Call it last. */
export function numberPages(paper: Paper, mark: string, { cover = false, language = 'vi' }: Numbering = {}): void {
  const { start, count } = paper.bufferedPageRange();
  for (let index = cover ? 1 : 0; index < count; index += 1) {
    paper.switchToPage(start + index);
    // In the margin pdfkit would begin a new page.
    paper.page.margins.bottom = 0;
    const y = PAGE.height - PAGE.bottom + BELOW_TEXT;
    paper.fillColor('#444444');
    write(paper.text('', PAGE.left, y), 'regular', 8, mark, { width: TEXT_WIDTH, lineBreak: false });
    const number = { width: TEXT_WIDTH, align: 'right', lineBreak: false } as const;
    write(paper.text('', PAGE.left, y), 'regular', 8, `${PAGE_WORD[language]} ${index + 1}/${count}`, number);
    paper.fillColor('#000000');
  }
}
