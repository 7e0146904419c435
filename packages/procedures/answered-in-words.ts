import type { Answers } from './answers.ts';
import { type Question, visiblePages, visibleQuestions } from './form.ts';
import type { Procedure } from './procedure.ts';

/**
 * What the person asked in words of their own and was promised an answer to: whoever accepts the application writes it. No form and no
 * record holds such an answer, so an acceptance without one would leave the question lying.
 */
export function askedInWords(
  { form, answeredInWords = [] }: Pick<Procedure, 'form' | 'answeredInWords'>,
  answers: Answers,
): readonly Question[] {
  if (answeredInWords.length === 0) return [];
  return visiblePages(form, answers)
    .flatMap((page) => visibleQuestions(page, answers))
    .filter(({ key }) => answeredInWords.includes(key) && answers[key] !== undefined);
}
