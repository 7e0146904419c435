import { formatDay, formatPhone, type Language } from '@openvssid/core';
import type { AnswerValue } from './answers.ts';
import type { Option, Question } from './form.ts';

const TICK = { vi: ['Có', 'Không'], en: ['Yes', 'No'] } as const;

/**
 * An answer in words, for checking before sending, for the officer and for letters.
 * Codes of provinces, wards and offices and ids of files come back as they are: their names are the server's.
 */
export function showAnswer(question: Question, answer: AnswerValue | undefined, language: Language): string {
  if (typeof answer === 'boolean') return TICK[language][answer ? 0 : 1];
  if (typeof answer !== 'string') return (answer ?? []).join(', ');
  switch (question.kind) {
    case 'choice':
      return optionLabel(question.options, answer, language);
    case 'locked':
      return question.format === 'date' ? formatDay(answer) : optionLabel(question.options ?? [], answer, language);
    case 'date':
      return formatDay(answer);
    case 'phone':
      return formatPhone(answer);
    default:
      return answer;
  }
}

function optionLabel(options: readonly Option[], value: string, language: Language): string {
  return options.find((option) => option.value === value)?.label[language] ?? value;
}
