import { validateResource } from '@medplum/core';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OpenVisit, vaccinationsAnswer, visitsAnswer } from '../partner/answers.ts';
import { PROTECTED_VISIT, VACCINATIONS, visitsOf, wholeVisit } from '../vssid-fixture.ts';
import { type BookToExport, bundleOf } from './bundle.ts';
import { SYSTEMS } from './names.ts';
import { expectSound, loadDefinitions } from './sound-fixture.ts';

beforeAll(loadDefinitions);

function bookOf(visits = [wholeVisit()], changes: Partial<BookToExport> = {}): BookToExport {
  const answer = visitsAnswer.parse(visitsOf(visits));
  const open = answer.visits.filter((visit): visit is OpenVisit => !visit.sensitive);
  const { vaccinations } = vaccinationsAnswer.parse(VACCINATIONS);
  return { person: answer.person, checkedAt: answer.checkedAt, visits: open, vaccinations, ...changes };
}

const resourcesOf = <Kind extends Resource['resourceType']>(bundle: Bundle, kind: Kind) =>
  (bundle.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === kind ? [resource as Extract<Resource, { resourceType: Kind }>] : [],
  );

describe('the definitions of R4', () => {
  test('find what is wrong: the test can fail', () => {
    expect(() => validateResource({ resourceType: 'Observation', code: { text: 'x' } } as Resource)).toThrow();
  });

  test('hold for a book with something in every group', () => {
    const bundle = bundleOf(bookOf());
    expectSound(bundle);
    const kinds = new Set(bundle.entry?.map(({ resource }) => resource?.resourceType));
    const wanted = [
      'Patient',
      'Coverage',
      'Encounter',
      'Condition',
      'MedicationRequest',
      'Observation',
      'Immunization',
      'DocumentReference',
    ];
    for (const kind of wanted) expect(kinds).toContain(kind);
  });

  test('hold for an empty book of somebody without a card', () => {
    const book = bookOf([]);
    const person = { ...book.person, card: undefined, phone: undefined, address: undefined };
    expectSound(bundleOf({ ...book, person, vaccinations: [] }));
  });

  test('hold where a facility sent hardly anything', () => {
    const { visitId, facility, admittedAt } = wholeVisit();
    expectSound(bundleOf(bookOf([{ visitId, facility, admittedAt, dischargedAt: null, sensitive: false }])));
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('hold for invented people, number %i', (seed) => {
    expectSound(bundleOf(bookOf(inventedVisits(seed))));
  });
});

test('the same book is the same bundle', () => {
  expect(bundleOf(bookOf())).toEqual(bundleOf(bookOf()));
});

test('diagnoses are coded as ICD-10, and a code of another kind stays a word', () => {
  const diagnoses = [
    { code: 'J18.9', name: 'Viêm phổi', main: true },
    { code: 'U62.392', name: 'Chứng theo y học cổ truyền', main: false },
  ];
  const conditions = resourcesOf(bundleOf(bookOf([wholeVisit({ diagnoses })])), 'Condition');
  expect(conditions.map(({ code }) => code)).toEqual([
    { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'J18.9', display: 'Viêm phổi' }], text: 'Viêm phổi' },
    { text: 'Chứng theo y học cổ truyền' },
  ]);
});

test('units are UCUM only where there is no doubt', () => {
  const results = [
    { name: 'Bạch cầu', value: '12.4', unit: 'G/L' },
    { name: 'Huyết sắc tố', value: '135', unit: 'g/L' },
    { name: 'Creatinin', value: '88,5', unit: 'µmol/L' },
    { name: 'TSH', value: '2.1', unit: 'mIU/L' },
    { name: 'Tỷ trọng nước tiểu', value: '1.015', unit: '' },
    { name: 'Tế bào', value: '3', unit: 'vi trường' },
    { name: 'HBsAg', value: 'Âm tính' },
    { name: 'CRP', value: '< 5', unit: 'mg/L' },
    { name: 'Protein niệu' },
  ];
  const observations = resourcesOf(bundleOf(bookOf([wholeVisit({ results })])), 'Observation');
  expect(observations.map(({ valueQuantity, valueString }) => valueQuantity ?? valueString)).toEqual([
    { value: 12.4, unit: 'G/L', system: SYSTEMS.ucum, code: '10*9/L' },
    { value: 135, unit: 'g/L', system: SYSTEMS.ucum, code: 'g/L' },
    { value: 88.5, unit: 'µmol/L', system: SYSTEMS.ucum, code: 'umol/L' },
    { value: 2.1, unit: 'mIU/L', system: SYSTEMS.ucum, code: 'm[IU]/L' },
    { value: 1.015 },
    { value: 3, unit: 'vi trường' },
    'Âm tính',
    '< 5 mg/L',
    undefined,
  ]);
});

test('names with signs of markup stay words in the part for people', () => {
  const facility = { code: '01001', name: '<script>alert("1")</script> & Con' };
  const bundle = bundleOf(bookOf([wholeVisit({ facility })]));
  expectSound(bundle);
  const [composition] = resourcesOf(bundle, 'Composition');
  const written = composition?.section?.map(({ text }) => text?.div).join('') ?? '';
  expect(written).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Con');
  expect(written).not.toContain('<script');
});

test('a protected visit that came with more than it may loses it when it is read', () => {
  const leaky = { ...wholeVisit(), ...PROTECTED_VISIT };
  const [visit] = visitsAnswer.parse({ ...visitsOf(), visits: [leaky] }).visits;
  expect(visit).toEqual(PROTECTED_VISIT);
});

/** Visits as they come from a seed: any number of parts, odd texts, every category and state. */
function inventedVisits(seed: number): ReturnType<typeof wholeVisit>[] {
  let state = seed * 7919;
  const upTo = (most: number): number => (state = (state * 48_271) % 2_147_483_647) % (most + 1);
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item => items[upTo(items.length - 1)] ?? items[0];
  const some = <Item>(make: (index: number) => Item): Item[] => Array.from({ length: upTo(4) }, (_, index) => make(index));
  const base = wholeVisit();
  return Array.from({ length: 3 + upTo(9) }, (_, index) => ({
    ...base,
    visitId: `5b0c6a60-0000-4000-8000-${String(seed * 1000 + index).padStart(12, '0')}`,
    facility: { code: String(1001 + upTo(4)), name: pick(['Trạm y tế', 'Bệnh viện «Ví Dụ» & Con', ' ']) },
    dischargedAt: pick([null, '2026-05-06T03:00:00+07:00']),
    category: pick(['outpatient', 'day-treatment', 'inpatient', undefined]),
    reason: pick([undefined, 'Đau <b>ngực</b>', 'Sốt\n\n3 ngày']),
    diagnoses: some((n) => ({ code: pick(['I10', 'E11.9', 'U07.1', 'x']), name: `Bệnh ${n}`, main: n === 0 })),
    drugs: some((n) => ({
      name: `Thuốc ${n}`,
      quantity: upTo(30) / 4,
      unit: pick(['Viên', 'ml', '']),
      dosage: pick([undefined, 'Ngày 2 lần']),
    })),
    results: some((n) => ({
      name: `Chỉ số ${n}`,
      value: pick([undefined, '0', '-1,5', 'Dương tính (+)', '1e9']),
      unit: pick(['', 'G/L', '%', 'đvc']),
    })),
    papers: some((n) => ({
      serialNumber: `S-${seed}-${n}`,
      kind: pick(['discharge', 'referral', 'another']),
      issuedOn: '2026-05-06',
      state: pick(['valid', 'replaced', 'withdrawn']),
      content: [],
    })),
  }));
}
