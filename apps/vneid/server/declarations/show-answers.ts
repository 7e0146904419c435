import { formatDay, formatPhone, type Language } from '@openvssid/core';
import { provinces, wardsOf } from './places.ts';
import type { Answers, Form, Question } from './questions.ts';

/** One page of a form in the reader's words: for checking before sending, and for the receipt. */
export type ShownPart = { page: string; title: string; answers: readonly { key: string; label: string; text?: string }[] };

export function showAnswers(form: Form, answers: Answers, language: Language): ShownPart[] {
  return form.pages.map(({ key: page, title, questions }) => ({
    page,
    title: title[language],
    answers: questions.map((question) => {
      const text = inWords(question, answers, language);
      return { key: question.key, label: question.label[language], ...(text !== undefined && { text }) };
    }),
  }));
}

function inWords(question: Question, answers: Answers, language: Language): string | undefined {
  const answer = answers[question.key];
  if (answer === undefined) return undefined;
  if (typeof answer !== 'string') return answer.map((value) => optionLabel(question, value, language)).join(', ');
  switch (question.kind) {
    case 'date':
      return formatDay(answer, language);
    case 'phone':
      return formatPhone(answer);
    case 'province':
      return provinces.find(({ code }) => code === answer)?.name ?? answer;
    case 'ward':
      return wardsOf(String(answers[question.provinceQuestion])).find(({ code }) => code === answer)?.name ?? answer;
    case 'text':
      return answer;
    default:
      return optionLabel(question, answer, language);
  }
}

function optionLabel(question: Question, value: string, language: Language): string {
  const options = 'options' in question ? question.options : [];
  return options.find((option) => option.value === value)?.label[language] ?? value;
}
