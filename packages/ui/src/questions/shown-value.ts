import { formatDay, formatMonth, formatPhone, isDay, isMonth } from '@openvssid/core';
import type { AnswerValue, Question } from '@openvssid/procedures/forms';

/** An answer as it stands in its field: the way people write it, to be read again as it is. */
export function shownValue(question: Question, answer: AnswerValue | undefined): string {
  if (typeof answer !== 'string') return '';
  if (question.kind === 'phone') return formatPhone(answer);
  if (question.kind === 'month' && isMonth(answer)) return formatMonth(answer);
  return question.kind === 'date' && isDay(answer) ? formatDay(answer) : answer;
}
