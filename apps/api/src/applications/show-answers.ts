import { showAnswer, type AnswerValue, type Question, visiblePages, visibleQuestions } from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Filed } from './file.ts';
import { procedureOf } from './procedure-of.ts';

type Text = { vi: string; en: string };
export type ShownPage = { key: string; title: Text; answers: { key: string; label: Text; text: Text }[] };

/** The answers in words, page by page, with the names of offices, provinces and wards. Files are listed apart. */
export async function showAnswers(query: Query, filed: Pick<Filed, 'procedure' | 'answers'>): Promise<ShownPage[]> {
  const { form } = procedureOf(filed);
  const pages: ShownPage[] = [];
  for (const page of visiblePages(form, filed.answers)) {
    const answers = [];
    for (const question of visibleQuestions(page, filed.answers)) {
      const answer = filed.answers[question.key];
      if (question.kind === 'fileList' || answer === undefined) continue;
      answers.push({ key: question.key, label: question.label, text: await wordsOf(query, question, answer) });
    }
    if (answers.length > 0) pages.push({ key: page.key, title: page.title, answers });
  }
  return pages;
}

const NAMES = {
  agency: sql<{ name: string }>('name-of-agency', 'select name from agency where agency_code = $1'),
  province: sql<{ name: string }>('name-of-province', 'select full_name as name from province where code = $1'),
  ward: sql<{ name: string }>('name-of-ward', 'select full_name as name from ward where code = $1'),
};

async function wordsOf(query: Query, question: Question, answer: AnswerValue): Promise<Text> {
  if ((question.kind === 'agency' || question.kind === 'province' || question.kind === 'ward') && typeof answer === 'string') {
    const [found] = await query(NAMES[question.kind], [answer]);
    if (found) return { vi: found.name, en: found.name };
  }
  return { vi: showAnswer(question, answer, 'vi'), en: showAnswer(question, answer, 'en') };
}
