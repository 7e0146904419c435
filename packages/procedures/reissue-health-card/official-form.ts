import type { FilledForm, FormPaper } from '../form-paper.ts';
import { tk1Paper } from '../tk1-ts/paper.ts';

/** TK1-TS, part II: the card that is asked for. */
export function officialForm(filled: FilledForm<'person' | 'contact'>): FormPaper {
  const { words, application } = filled;
  const paper = application.answers['wantsPaper'] === true;
  return tk1Paper(filled, {
    request: `Cấp lại thẻ BHYT${words['healthCardNumber'] === undefined ? '' : ` số ${words['healthCardNumber']}`}. Lý do: ${words['reason'] ?? ''}`,
    details: [
      {
        kind: 'ticks',
        label: 'Hình thức thẻ',
        options: [
          { label: 'Thẻ điện tử', ticked: !paper },
          { label: 'Thẻ giấy', ticked: paper },
        ],
      },
      ...(paper ? [{ kind: 'value', label: 'Lý do đề nghị thẻ giấy', value: words['paperReason'] } as const] : []),
    ],
  });
}
