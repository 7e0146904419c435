import { type Answers, type Page, textAnswer, visibleQuestions } from '@openvssid/procedures/forms';

/**
 * Which questions a page has put to the person, sent along with the answers. Without JavaScript an answer may bring up another
 * question: that one is then shown, and is not yet missing. A list that hangs on another answer is another question with each.
 */
export function askedOf(page: Page, answers: Answers): string[] {
  return visibleQuestions(page, answers).flatMap((question) => {
    if (question.kind === 'locked') return [];
    return question.kind === 'ward'
      ? [`${question.key}@${textAnswer(answers, question.provinceQuestion) ?? ''}`]
      : [question.key];
  });
}

export function questionKey(asked: string): string {
  return asked.split('@')[0] ?? asked;
}
