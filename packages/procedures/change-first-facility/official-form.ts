import type { FilledForm, FormPaper } from '../form-paper.ts';
import { tk1Paper } from '../tk1-ts/paper.ts';

/** TK1-TS, part II: the facility that is asked for. */
export function officialForm(filled: FilledForm<'person' | 'contact'>): FormPaper {
  return tk1Paper(filled, { request: `Thay đổi nơi đăng ký KCB ban đầu. Lý do: ${filled.words['reason'] ?? ''}` });
}
