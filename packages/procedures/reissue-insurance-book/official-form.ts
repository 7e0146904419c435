import type { FilledForm, FormPaper } from '../form-paper.ts';
import { tk1Paper } from '../tk1-ts/paper.ts';

/** TK1-TS, part II: the book that is asked for. */
export function officialForm(filled: FilledForm<'person' | 'contact'>): FormPaper {
  const sheets = filled.application.answers['wantsSheets'] === true;
  return tk1Paper(filled, {
    request: `Cấp lại sổ BHXH không thay đổi thông tin. Lý do: ${filled.words['reason'] ?? ''}`,
    details: [
      {
        kind: 'ticks',
        label: 'Đề nghị cấp',
        options: [
          { label: 'Bìa sổ BHXH', ticked: true },
          { label: 'Tờ rời', ticked: sheets },
        ],
      },
    ],
  });
}
