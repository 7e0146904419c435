import { type Answers, listAnswer, textAnswer } from './answers.ts';
import { type Form, visiblePages, visibleQuestions } from './form.ts';

/** A code or a file of the answers that only the server can tell to exist. */
export type Reference =
  | { readonly field: string; readonly kind: 'agency' | 'province' | 'bank' | 'facility'; readonly code: string }
  | { readonly field: string; readonly kind: 'ward'; readonly code: string; readonly provinceCode: string }
  | { readonly field: string; readonly kind: 'file'; readonly fileId: string };

/** What has to be looked up before a form is accepted: offices, banks, facilities, provinces, wards of their province, the person's files. */
export function referencesOf(form: Form, answers: Answers): readonly Reference[] {
  const questions = visiblePages(form, answers).flatMap((page) => visibleQuestions(page, answers));
  return questions.flatMap((question): readonly Reference[] => {
    const field = question.key;
    const code = textAnswer(answers, field);
    if (question.kind === 'fileList') return listAnswer(answers, field).map((fileId) => ({ field, kind: 'file', fileId }));
    if (code === undefined) return [];
    switch (question.kind) {
      case 'agency':
      case 'province':
      case 'bank':
      case 'facility':
        return [{ field, kind: question.kind, code }];
      case 'ward':
        return [{ field, kind: 'ward', code, provinceCode: textAnswer(answers, question.provinceQuestion) ?? '' }];
      default:
        return [];
    }
  });
}
