import type { Page } from '@openvssid/procedures/forms';
import { expect, test } from 'vitest';
import { openedWith, typedInto } from './live-answers.ts';
import { cameAlong, postedAnswers, readPostedPage } from './posted-page.ts';

const label = { vi: 'Câu hỏi', en: 'Question' };
const options = ['name', 'sex'].map((value) => ({ value, label }));
const page: Page = {
  key: 'p',
  title: label,
  questions: [
    { kind: 'multiChoice', key: 'items', label, required: true, options },
    { kind: 'month', key: 'from', label, required: true },
    { kind: 'facility', key: 'facility', label, required: false },
  ],
};

function posted(...entries: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

test('of boxes to tick all that were ticked are read, one as well as several', () => {
  expect(postedAnswers(page, posted(['items', 'sex'])).items).toEqual(['sex']);
  expect(postedAnswers(page, posted(['items', 'name'], ['items', 'sex'])).items).toEqual(['name', 'sex']);
  expect(postedAnswers(page, posted())).toEqual({});
});

test('what is taken back is not kept', () => {
  const opened = openedWith(page, { items: ['name'], from: '2027-01' });
  expect(opened).toMatchObject({ items: ['name'], from: '01/2027' });
  expect(typedInto(page, opened, postedAnswers(page, posted(['from', '2/2027'])))).toMatchObject({ items: [], from: '2/2027' });
});

test('words to search with are no answer', () => {
  const read = readPostedPage(page, posted(['facility', '01001'], ['facility.search', ' bạch mai '], ['from.search', 'x']));
  expect(read.answers).toEqual({ facility: '01001' });
  expect(read.searched).toEqual({ facility: 'bạch mai' });
});

test('a paper that came with the page is not missed, another one is', () => {
  const papers: Page = {
    ...page,
    questions: (['proof', 'other'] as const).map((key) => ({
      kind: 'fileList',
      key,
      label,
      required: true,
      maxFiles: 1,
      mediaTypes: ['image/jpeg'],
      maxBytes: 10,
    })),
  };
  const data = posted();
  data.append('proof', new File(['x'], 'cu-tru.jpg'));
  const sent = readPostedPage(papers, data);
  expect(cameAlong(sent, { field: 'proof', code: 'required-file' })).toBe(true);
  expect(cameAlong(sent, { field: 'proof', code: 'too-many-files' })).toBe(false);
  expect(cameAlong(sent, { field: 'other', code: 'required-file' })).toBe(false);
});
