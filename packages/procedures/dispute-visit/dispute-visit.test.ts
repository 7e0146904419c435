import { describe, expect, test } from 'vitest';
import type { VisitFact } from '../facts.ts';
import { checkAnswers } from '../read-answers.ts';
import { REFUSAL_REASONS } from '../refusal-reasons.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { day, FACTS, filed, VISIT } from '../testing/facts.ts';
import { disputeVisit } from './procedure.ts';

const facts = { ...FACTS, visit: VISIT };
const today = day('2026-11-22');

describe('who may dispute', () => {
  const eligible = (changes: object) => disputeVisit.eligibility({ ...facts, ...changes }, today, DEFAULT_SETTINGS);
  const open = (procedure: string, subjectKey: string) => ({
    openApplications: [{ number: 'BS-261120-AAAAAA', procedure, subjectKey }],
  });

  test('anybody about a visit on record, once at a time and visit', () => {
    expect(eligible({})).toEqual({ ok: true });
    expect(eligible(open('dispute-visit', 'another visit'))).toEqual({ ok: true });
    expect(eligible(open('reissue-health-card', VISIT.visitId))).toEqual({ ok: true });
    expect(eligible(open('dispute-visit', VISIT.visitId))).toEqual({
      ok: false,
      reasons: [{ code: 'R12', params: { number: 'BS-261120-AAAAAA' } }],
    });
  });

  test('nobody about a visit that is not on record', () => {
    expect(eligible({ visit: undefined })).toMatchObject({ ok: false });
  });
});

describe('the questions', () => {
  const faults = (answers: Record<string, string>) =>
    checkAnswers(disputeVisit.form, { phone: '+84912345678', deliveryMethod: 'electronic', ...answers }).errors.map(
      ({ code }) => code,
    );

  test('what is wrong has to be told, but for «Không phải tôi»', () => {
    expect(faults({ kind: 'wrong-money' })).toEqual(['required-text']);
    expect(faults({ kind: 'not-me' })).toEqual([]);
  });

  test.each([
    [9, ['too-short']],
    [10, []],
    [2000, []],
    [2001, ['too-long']],
  ])('a text of %i characters: %j', (length, expected) => {
    expect(faults({ kind: 'other', text: 'ă'.repeat(length) })).toEqual(expected);
  });
});

test('no machine decides', () => {
  expect(
    disputeVisit.machineMayAccept(filed({ kind: 'not-me' }), facts, { ...DEFAULT_SETTINGS, machineMayAccept: ['dispute-visit'] }),
  ).toBe(false);
});

describe('on acceptance', () => {
  test('the visit gets a note of the right kind, in fixed words', () => {
    const effect = (kind: string) =>
      disputeVisit.effect(filed({ kind, text: 'Tôi không bị bệnh này' }), facts, today, DEFAULT_SETTINGS);
    expect(effect('not-me')).toEqual({
      ok: true,
      value: [
        {
          kind: 'annotate-visit',
          visitId: VISIT.visitId,
          note: 'not-this-person',
          text: 'Cơ quan BHXH xác nhận lượt khám này không phải của người có thẻ.',
        },
      ],
    });
    for (const kind of ['wrong-diagnosis', 'wrong-drug-or-service', 'wrong-money', 'other'])
      expect(effect(kind)).toMatchObject({ value: [{ note: 'corrected', text: expect.not.stringContaining('Tôi') }] });
    expect(effect('unknown')).toMatchObject({ ok: false });
  });

  test('nothing is noted on a visit that has gone', () => {
    expect(disputeVisit.effect(filed({ kind: 'other' }), { ...facts, visit: undefined }, today, DEFAULT_SETTINGS)).toMatchObject({
      ok: false,
    });
  });
});

describe('privacy', () => {
  const decisions = [
    { outcome: 'accepted', on: today, byMachine: false },
    {
      outcome: 'refused',
      on: today,
      reason: { code: 'R99', text: { vi: 'Không đủ căn cứ.', en: '' }, next: REFUSAL_REASONS.R99.next },
    },
  ] as const;

  test('neither letter nor form names the diagnosis', () => {
    const texts = decisions.map((decision) =>
      JSON.stringify(disputeVisit.letter(filed({ kind: 'wrong-diagnosis' }), facts, decision, DEFAULT_SETTINGS)),
    );
    for (const text of [...texts, JSON.stringify(disputeVisit.prefill(facts, today, DEFAULT_SETTINGS))])
      expect(text).not.toMatch(/J18|Viêm phổi/);
  });

  test('a sensitive visit is where and when, for officers too', () => {
    const { visitId, facilityCode, facilityName, admittedOn, dischargedOn } = VISIT;
    const sensitive: VisitFact = { sensitive: true, visitId, facilityCode, facilityName, admittedOn, dischargedOn };
    // @ts-expect-error the type has no place for a diagnosis
    const leaking: VisitFact = { ...sensitive, diagnosisCode: 'B20' };
    expect(leaking).toBeDefined();
    expect(
      disputeVisit.letter(filed({ kind: 'not-me' }), { ...facts, visit: sensitive }, decisions[0], DEFAULT_SETTINGS).table,
    ).toEqual([
      { label: 'Cơ sở KCB', value: 'Bệnh viện Mẫu' },
      { label: 'Ngày vào', value: '02/10/2026' },
      { label: 'Ngày ra', value: '05/10/2026' },
    ]);
  });
});

test('the deadline is five working days, marked as assumed', () => {
  expect(disputeVisit.deadlines).toMatchObject([{ workingDays: 5, certainty: 'assumed' }]);
  expect(disputeVisit.appCode).toBeUndefined();
});
