import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Cookies } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { choiceOf, keepChoice } from './choice-cookie.server.ts';
import { faultsIn, faultsOnPage, healthRequest } from './health-choice.server.ts';
import { fieldsOf, peopleIn, peopleOf } from './people-form.server.ts';
import { newPerson, type Participant } from './people.ts';
import { voluntaryFields, voluntaryIn, voluntaryRequest } from './voluntary-choice.server.ts';

const participant = (fullName: string, rest: Partial<Participant> = {}): Participant => ({
  reference: `ref-${fullName}`,
  relation: 'self',
  fullName,
  maskedNumber: '019****001',
  looked: true,
  validTo: '2026-12-31',
  noEnd: false,
  needsFacility: false,
  householdPlace: null,
  nextMonth: '2026-12',
  kinds: { 'household-health': null, voluntary: null },
  ...rest,
});
const mother = participant('Đỗ Thị Lan');
const child = participant('Vũ Bé', { relation: 'child', maskedNumber: '019****002' });
const uncle = participant('Đỗ Văn Út', { relation: 'relative', maskedNumber: '019****003' });

describe('who is on the page', () => {
  test('somebody who comes to it finds themselves chosen for a year, and nobody else', () => {
    const people = peopleOf('household-health', [mother, child], [], null);
    expect(people.map(({ chosen, months }) => [chosen, months])).toEqual([
      [true, '12'],
      [false, '12'],
    ]);
    expect(peopleOf('household-health', [mother], [], '3')[0]?.months).toBe('3');
    expect(peopleOf('household-health', [mother], [], '9999')[0]?.months).toBe('12');
  });

  test('nobody is chosen who cannot be paid for', () => {
    const insured = participant('A', {
      kinds: { 'household-health': { code: 'covered-otherwise', text: 'Có thẻ khác' }, voluntary: null },
    });
    expect(peopleOf('household-health', [insured], [], null)).toMatchObject([{ chosen: false, whyNot: 'Có thẻ khác' }]);
    expect(peopleOf('voluntary', [insured], [], null)).toMatchObject([{ chosen: true, whyNot: undefined }]);
  });

  test('what was chosen, and who was added, is found again by name, though references are new', () => {
    const added = newPerson(uncle, { kind: 'household-health', place: 2, chosen: true, added: true, months: '6' });
    const before = [
      ...peopleOf('household-health', [mother, child], [], null).map((one) => ({ ...one, chosen: one.relation === 'child' })),
      added,
    ];
    const kept = peopleIn(fieldsOf(before));
    const again = peopleOf(
      'household-health',
      [
        { ...mother, reference: 'new' },
        { ...child, reference: 'newer' },
      ],
      kept,
      null,
    );
    expect(again.map(({ reference, chosen, months }) => [reference, chosen, months])).toEqual([
      ['new', false, '12'],
      ['newer', true, '12'],
      ['ref-Đỗ Văn Út', true, '6'],
    ]);
  });

  test('a form that was tampered with asks for nothing unheard of', () => {
    const [person] = peopleIn(new URLSearchParams({ 'participants.0.reference': 'x', 'participants.0.relation': 'king' }));
    expect(person).toMatchObject({ relation: 'relative', chosen: false });
    expect(peopleIn(new URLSearchParams({ 'participants.1.reference': 'x' }))).toEqual([]);
  });
});

describe('household cover', () => {
  const people = peopleOf('household-health', [mother, child], [], null).map((one) => ({
    ...one,
    chosen: one.relation === 'child',
  }));

  test('is asked for whoever is chosen', () => {
    expect(healthRequest(people).participants).toEqual([{ reference: 'ref-Vũ Bé', months: 12 }]);
  });

  test('a fault stands at the person it is about, wherever they are on the page', () => {
    const faults = { 'participants.0.insuranceNumber': 'Thẻ bị khóa', 'participants.0.months': 'Sai', receipt: 'Khác' };
    expect(faultsOnPage(faults, people)).toEqual({
      'participants.1.chosen': 'Thẻ bị khóa',
      'participants.1.months': 'Sai',
      receipt: 'Khác',
    });
  });

  test('nobody, or no months, is said before the server is asked', () => {
    expect(
      faultsIn(
        people.map((one) => ({ ...one, chosen: false })),
        'vi',
      ),
    ).toEqual({ 'participants.0.chosen': 'Chọn ít nhất một người' });
    expect(
      Object.keys(
        faultsIn(
          people.map((one) => ({ ...one, months: '7' })),
          'vi',
        ),
      ),
    ).toEqual(['participants.1.months']);
    expect(faultsIn(people, 'vi')).toEqual({});
  });
});

describe('voluntary contributions', () => {
  const typed = (rest: Record<string, string>) => {
    const fields = fieldsOf(peopleOf('voluntary', [mother], [], null));
    for (const [name, value] of Object.entries({ who: '0', income: '3.000.000 đ', method: 'monthly', ...rest }))
      fields.set(name, value);
    return voluntaryIn(fields);
  };
  const asked = (rest: Record<string, string>) => voluntaryRequest(typed(rest), 'vi');

  test.each([
    [{}, { income: 3_000_000, method: 'monthly' }],
    [{ fromMonth: '1/2027' }, { fromMonth: '2027-01' }],
    [
      { method: 'years-ahead', years: '3', months: '9' },
      { method: 'years-ahead', years: 3 },
    ],
    [
      { method: 'missing-months', months: '40', fromMonth: 'tháng sau' },
      { method: 'missing-months', months: 40 },
    ],
  ])('%j is read as it is meant', (rest, expected) => {
    expect(asked(rest)).toMatchObject({
      request: { kind: 'voluntary', participant: { reference: 'ref-Đỗ Thị Lan' }, ...expected },
    });
  });

  test.each([
    [{ income: '' }, 'income'],
    [{ income: '9999999999' }, 'income'],
    [{ method: 'weekly' }, 'method'],
    [{ method: 'years-ahead' }, 'years'],
    [{ method: 'missing-months' }, 'months'],
    [{ fromMonth: 'tháng sau' }, 'fromMonth'],
    [{ who: '7' }, 'who'],
  ])('%j is asked for at its field', (rest, field) => {
    const answer = asked(rest);
    expect('faults' in answer && Object.keys(answer.faults)).toEqual([field]);
  });

  test('is the same after it was kept', () => {
    const choice = typed({ method: 'years-ahead', years: '2' });
    expect(voluntaryRequest(voluntaryIn(voluntaryFields(choice)), 'vi')).toEqual(voluntaryRequest(choice, 'vi'));
  });
});

describe('what the browser keeps', () => {
  const jar = new Map<string, string>();
  const cookies = {
    get: (name: string) => jar.get(name),
    set: (name: string, value: string) => void jar.set(name, value),
  } as unknown as Cookies;
  const url = new URL('https://vssid.example/payments/voluntary');

  test('is found by whoever chose it, and by nobody else who signs in', () => {
    keepChoice(cookies, url, 'Lan 019****001', 'voluntary', new URLSearchParams({ income: '3000000' }));
    expect(choiceOf(cookies, 'Lan 019****001')?.fields.get('income')).toBe('3000000');
    expect(choiceOf(cookies, 'Lan 019****001', 'household-health')).toBeUndefined();
    expect(choiceOf(cookies, 'Út 019****003')).toBeUndefined();
  });

  test('has a new key for each choice: the order of before is not ordered again', () => {
    const keys = ['a', 'a'].map((income) => {
      keepChoice(cookies, url, 'Lan', 'voluntary', new URLSearchParams({ income }));
      return choiceOf(cookies, 'Lan')?.orderId;
    });
    expect(new Set(keys).size).toBe(2);
  });

  test.each(['', 'nonsense', '{}', '["Lan","weekly","x","y"]', '["Lan"]'])('means nothing where it was altered: %s', (value) => {
    for (const kept of [value, deflateRawSync(value).toString('base64url')]) {
      jar.set('openvssid_payment', kept);
      expect(choiceOf(cookies, 'Lan')).toBeUndefined();
    }
  });

  test('is not dropped by a browser where twenty people are chosen, as many as an order may have', () => {
    const people = Array.from({ length: 20 }, (_, place) => {
      const fullName = `${['Nguyễn', 'Trần', 'Đỗ', 'Phạm'][place % 4]} Thị ${['Hường', 'Ngọc', 'Uyên'][place % 3]} ${place}`;
      const reference = randomBytes(40).toString('base64url');
      const maskedNumber = `01${place % 10}****${100 + place * 37}`;
      const found = participant(fullName, { reference, maskedNumber, relation: 'relative', needsFacility: true });
      return {
        ...newPerson(found, { kind: 'household-health', place, chosen: true, added: true }),
        firstFacilityCode: `0${1000 + place * 7}`,
      };
    });
    keepChoice(cookies, url, 'Lan', 'household-health', fieldsOf(people));
    expect(`openvssid_payment=${encodeURIComponent(jar.get('openvssid_payment') ?? '')}`.length).toBeLessThan(4096);
    expect(peopleIn(choiceOf(cookies, 'Lan')?.fields ?? new URLSearchParams())).toEqual(people);
  });
});
