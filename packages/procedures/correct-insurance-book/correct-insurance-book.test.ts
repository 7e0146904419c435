import { personNameFault } from '@openvssid/core';
import { describe, expect, test } from 'vitest';
import { checkAnswers, lockAnswers } from '../read-answers.ts';
import type { CorrectionFact, MergingFact } from '../facts.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { day, FACTS, filed } from '../testing/facts.ts';
import { mergeRefusal } from './may-merge.ts';
import { correctInsuranceBook } from './procedure.ts';

const today = day('2026-11-22');
const NAME = { changeItem: ['fullName'], fullNameNew: 'Nguyễn Văn Mậu' };
const says = (register: CorrectionFact['register']): CorrectionFact => ({
  item: 'fullName',
  from: 'Nguyễn Văn Mẫu',
  to: 'Nguyễn Văn Mậu',
  register,
  documents: 0,
});
const RECORD: NonNullable<MergingFact['record']> = {
  own: false,
  fullName: 'Nguyễn Văn Mẫu',
  birthDate: day('1985-02-01'),
  birthYearOnly: false,
  sex: 'male',
  idNumber: undefined,
  deceasedOn: undefined,
  agencyName: 'BHXH cơ sở Ví Dụ',
  account: 'none',
  openFiles: 0,
  runningBenefits: 0,
  months: 12,
  doubleMonths: 0,
  differs: [],
};

describe('papers', () => {
  const asked = (register: CorrectionFact['register']) => {
    const known = correctInsuranceBook.prefill({ ...FACTS, corrections: [says(register)] }, today, DEFAULT_SETTINGS);
    const draft = lockAnswers(correctInsuranceBook.form, known, { ...NAME, phone: '+84912345678', deliveryMethod: 'electronic' });
    return checkAnswers(correctInsuranceBook.form, draft).errors.map(({ field }) => field);
  };
  test('are not asked for where the register agrees', () => expect(asked('agrees')).toEqual([]));
  test.each(['differs', 'unknown', 'no-answer', undefined] as const)('are asked for where it says %s', (register) =>
    expect(asked(register)).toEqual(['fullNameEvidence']),
  );
});

test('a machine proposes what the register holds, of this very value, and never a merge', () => {
  const proposes = (answers: Record<string, string | string[]>, corrections: CorrectionFact[]) =>
    correctInsuranceBook.machineMayPropose?.(filed(answers), { ...FACTS, corrections });
  expect(proposes(NAME, [says('agrees')])).toBe(true);
  expect(proposes(NAME, [says('differs')])).toBe(false);
  expect(proposes(NAME, [{ ...says('agrees'), to: 'Nguyễn Văn Khác' }])).toBe(false);
  expect(proposes({ ...NAME, changeItem: ['fullName', 'sex'], sexNew: 'female' }, [says('agrees')])).toBe(false);
  expect(proposes({ ...NAME, changeItem: ['fullName', 'mergeBooks'], mergeNumber1: '0190000009' }, [says('agrees')])).toBe(false);
});

describe('an acceptance', () => {
  const effect = (answers: Record<string, string | string[]>, merging: MergingFact[] = []) =>
    correctInsuranceBook.effect(filed(answers), { ...FACTS, merging }, today, DEFAULT_SETTINGS);

  test('corrects what differs, with a new card where the card shows it, and a new book', () => {
    expect(effect({ ...NAME, changeItem: ['fullName', 'ethnicity'], ethnicityNew: 'Tày' })).toEqual({
      ok: true,
      value: [
        {
          kind: 'correct-person',
          items: [
            { item: 'fullName', from: 'Nguyễn Văn Mẫu', to: 'Nguyễn Văn Mậu' },
            { item: 'ethnicity', from: 'Kinh', to: 'Tày' },
          ],
        },
        { kind: 'reissue-card', cardSerial: 1, onPaper: false, reason: 'corrected' },
        { kind: 'reissue-book', reason: 'corrected', withSheets: true },
      ],
    });
  });

  test('needs no new card for what a card does not show', () => {
    const changes = effect({ changeItem: ['ethnicity'], ethnicityNew: 'Tày' });
    expect(changes.ok && changes.value.map(({ kind }) => kind)).toEqual(['correct-person', 'reissue-book']);
  });

  test('is refused where nothing is left to change', () =>
    expect(effect({ changeItem: ['ethnicity'], ethnicityNew: 'Kinh' })).toMatchObject({ refusal: { code: 'records-changed' } }));

  test('merges a number that may be merged', () => {
    const merging = [{ number: '0190000009', record: RECORD }];
    expect(effect({ changeItem: ['mergeBooks'], mergeNumber1: '0190000009' }, merging)).toEqual({
      ok: true,
      value: [
        { kind: 'merge-numbers', numbers: ['0190000009'] },
        { kind: 'reissue-book', reason: 'merged', withSheets: true },
      ],
    });
  });
});

test.each<[string, MergingFact['record'], string | undefined]>([
  ['merge-number-unknown', undefined, 'merge-number-unknown'],
  ['merge-own-number', { ...RECORD, own: true }, 'merge-own-number'],
  ['merge-two-people', { ...RECORD, differs: ['citizenNumber'] }, 'merge-two-people'],
  ['a stranger’s number, by name and birthday', { ...RECORD, differs: ['fullName', 'birthDate', 'sex'] }, 'merge-two-people'],
  ['merge-open-files', { ...RECORD, openFiles: 1 }, 'merge-open-files'],
  ['merge-benefit-running', { ...RECORD, runningBenefits: 1 }, 'merge-benefit-running'],
  ['nothing for a wrong birth date, which two officers look at', { ...RECORD, differs: ['birthDate'] }, undefined],
  ['nothing for another name alone', { ...RECORD, differs: ['fullName'] }, undefined],
])('a merge is refused: %s', (_, record, expected) => {
  expect(mergeRefusal(['0190000009'], [{ number: '0190000009', record }])).toBe(expected);
});

test.each([
  ['Nguyễn Thị Ngọc Ánh', undefined],
  ['H’Hen Niê', undefined],
  ['Y Blốk-Mlô', undefined],
  ['Jean-Pierre O’Neill Jr.', undefined],
  ['Nguyễn Thị Мai', 'script'],
  ['阮文安', 'script'],
  ['Nguyễn 2', 'letters'],
  ['Nguyễn--An', 'letters'],
  ['-An', 'letters'],
  ['A', 'length'],
  ['', 'letters'],
])('«%s» as a name: %s', (name, fault) => expect(personNameFault(name)).toBe(fault));

test('the letter has one row for each detail: what it was, what it is, and by what it was shown', () => {
  const answers = {
    changeItem: ['birthDate', 'sex'],
    birthDateNew: '1985-02-11',
    sexNew: 'female',
    birthDateEvidence: ['a', 'b'],
  };
  const corrections: CorrectionFact[] = [{ item: 'sex', from: 'male', to: 'female', register: 'agrees', documents: 0 }];
  const { table } = correctInsuranceBook.letter(
    filed(answers),
    { ...FACTS, corrections },
    { outcome: 'accepted', on: today, byMachine: false },
    DEFAULT_SETTINGS,
  );
  expect(table.slice(-2)).toEqual([
    { label: 'Ngày sinh', value: 'Thông tin cũ: 01/02/1985\nThông tin mới: 11/02/1985\nCăn cứ: 2 tệp giấy tờ gửi kèm' },
    { label: 'Giới tính', value: 'Thông tin cũ: Nam\nThông tin mới: Nữ\nCăn cứ: Cơ sở dữ liệu quốc gia về dân cư' },
  ]);
});
