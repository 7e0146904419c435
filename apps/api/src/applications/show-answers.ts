import {
  type Answers,
  type AnswerValue,
  type Form,
  forOfficers,
  type Question,
  showAnswer,
  visiblePages,
  visibleQuestions,
  withChoices,
} from '@openvssid/procedures';
import { sql } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import type { Filed } from './file.ts';
import { procedureOf } from './procedure-of.ts';

type Text = { vi: string; en: string };
export type ShownPage = { key: string; title: Text; answers: { key: string; label: Text; text: Text }[] };

/** The answers in words, page by page, with the names of offices, provinces and wards. Files are listed apart. */
export async function showAnswers(query: Query, form: Form, given: Answers): Promise<ShownPage[]> {
  const pages: ShownPage[] = [];
  for (const page of visiblePages(form, given)) {
    const answers = [];
    for (const question of visibleQuestions(page, given)) {
      const answer = given[question.key];
      if (question.kind === 'fileList' || answer === undefined) continue;
      answers.push({ key: question.key, label: question.label, text: await wordsOf(query, question, answer) });
    }
    if (answers.length > 0) pages.push({ key: page.key, title: page.title, answers });
  }
  return pages;
}

type Sent = Pick<Filed, 'procedure' | 'answers' | 'chosen'>;

/** The answers of a sent application: what was chosen of the records reads as it did on the day of sending. */
export function showFiledAnswers(query: Query, { chosen, answers, ...filed }: Sent): Promise<ShownPage[]> {
  return showAnswers(query, withChoices(procedureOf(filed).form, chosen), answers);
}

/** The same as an officer reads them. */
export function showAnswersToOfficer(query: Query, { chosen, answers, ...filed }: Sent): Promise<ShownPage[]> {
  return showAnswers(query, withChoices(forOfficers(procedureOf(filed).form), chosen), answers);
}

const NAMES = {
  agency: sql<{ name: string }>('name-of-agency', 'select name from agency where agency_code = $1'),
  province: sql<{ name: string }>('name-of-province', 'select full_name as name from province where code = $1'),
  bank: sql<{ name: string }>(
    'name-of-bank',
    `select case when name ilike '%' || short_name || '%' then name else short_name || ' – ' || name end as name from bank where key = $1`,
  ),
  facility: sql<{ name: string }>('name-of-facility', 'select name from facility where facility_code = $1'),
  ward: sql<{ name: string }>('name-of-ward', 'select full_name as name from ward where code = $1'),
};

async function wordsOf(query: Query, question: Question, answer: AnswerValue): Promise<Text> {
  const { kind } = question;
  if (isNamed(kind) && typeof answer === 'string') {
    const [found] = await query(NAMES[kind], [answer]);
    if (found) return { vi: found.name, en: found.name };
  }
  return { vi: showAnswer(question, answer, 'vi'), en: showAnswer(question, answer, 'en') };
}

function isNamed(kind: Question['kind']): kind is keyof typeof NAMES {
  return kind in NAMES;
}
