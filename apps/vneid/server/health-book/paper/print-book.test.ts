import { expect, test } from 'vitest';
import { vaccinationsAnswer, visitsAnswer } from '../partner/answers.ts';
import type { BookToExport } from '../fhir/bundle.ts';
import { VACCINATIONS, visitsOf, wholeVisit } from '../vssid-fixture.ts';
import { printBook } from './print-book.ts';

function bookOf(visits: ReturnType<typeof wholeVisit>[]): BookToExport {
  const { person, checkedAt, visits: read } = visitsAnswer.parse(visitsOf(visits));
  const { vaccinations } = vaccinationsAnswer.parse(VACCINATIONS);
  return { person, checkedAt, vaccinations, visits: read.filter((visit) => !visit.sensitive) };
}

test('the same book is the same PDF to the byte, with its font embedded', async () => {
  const [one, two] = [await printBook(bookOf([wholeVisit()]), 'vi'), await printBook(bookOf([wholeVisit()]), 'vi')];
  expect(one.equals(two)).toBe(true);
  const text = one.toString('latin1');
  expect(text.startsWith('%PDF-')).toBe(true);
  expect(text).toMatch(/\/FontFile2/);
  expect(text).toMatch(/BeVietnamPro/);
});

test.each(['vi', 'en'] as const)('two hundred visits are printed in %s, page after page', async (language) => {
  const visits = Array.from({ length: 200 }, (_, index) =>
    wholeVisit({ visitId: `5b0c6a60-0000-4000-8000-${String(index).padStart(12, '0')}` }),
  );
  const pdf = await printBook(bookOf(visits), language);
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(40);
});
