import { formatDay, formatMonth, formatPhone, type ReaderLanguage, textIn } from '@openvssid/core';
import type { AnswerValue } from './answers.ts';
import type { Option, Question } from './form.ts';

const TICK = {
  vi: ['Có', 'Không'],
  en: ['Yes', 'No'],
  ko: ['예', '아니요'],
  ja: ['はい', 'いいえ'],
  zh: ['是', '否'],
} as const;

const COMMA = { vi: ', ', en: ', ', ko: ', ', ja: '、', zh: '、' } as const;

/**
 * An answer in words, for checking before sending, for the officer and for letters.
 * Codes of provinces, wards, offices, banks and facilities and ids of files come back as they are: their names are the server's.
 */
export function showAnswer(question: Question, answer: AnswerValue | undefined, language: ReaderLanguage): string {
  if (typeof answer === 'boolean') return TICK[language][answer ? 0 : 1];
  if (typeof answer !== 'string') return showList(question, answer ?? [], language);
  switch (question.kind) {
    case 'choice':
    case 'recordChoice':
    case 'multiChoice':
      return optionLabel(question.options ?? [], answer, language);
    case 'month':
      return formatMonth(answer, language);
    case 'locked':
      return question.format === 'date' ? formatDay(answer, language) : optionLabel(question.options ?? [], answer, language);
    case 'date':
      return formatDay(answer, language);
    case 'phone':
      return formatPhone(answer);
    default:
      return answer;
  }
}

function showList(question: Question, answer: readonly string[], language: ReaderLanguage): string {
  const options = question.kind === 'multiChoice' ? question.options : [];
  return answer.map((value) => optionLabel(options, value, language)).join(COMMA[language]);
}

function optionLabel(options: readonly Option[], value: string, language: ReaderLanguage): string {
  const label = options.find((option) => option.value === value)?.label;
  return label ? textIn(label, language) : value;
}
