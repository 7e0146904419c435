import { describe, expect, test } from 'vitest';
import type { ContestedFact } from '../facts.ts';
import { checkAnswers } from '../read-answers.ts';
import { REFUSAL_REASONS } from '../refusal-reasons.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { day, FACTS, filed } from '../testing/facts.ts';
import { complainAboutDecision } from './procedure.ts';

const REFUSED: NonNullable<ContestedFact['decision']> = {
  outcome: 'refused',
  on: day('2026-08-01'),
  receivedOn: undefined,
  letterNumber: '612A-260801-AAAAAA/TB-BHXH',
  agencyName: 'BHXH cơ sở Ví Dụ',
  officers: ['case-officer', 'approver'],
};
const CONTESTED: ContestedFact = {
  number: '612A-260725-AAAAAA',
  service: { vi: 'Cấp lại thẻ BHYT do hỏng, mất', en: 'Reissue of a card' },
  sentOn: day('2026-07-25'),
  decision: REFUSED,
  answered: false,
};
const facts = { ...FACTS, contested: CONTESTED };
const eligible = (contested: ContestedFact | undefined, on: string, openApplications: typeof FACTS.openApplications = []) => {
  const answer = complainAboutDecision.eligibility({ ...facts, contested, openApplications }, day(on), DEFAULT_SETTINGS);
  return answer.ok ? 'ok' : answer.reasons.map(({ code }) => code).join(' ');
};

describe('who may complain', () => {
  test.each([
    ['2026-10-29', 'ok'],
    ['2026-10-30', 'ok'],
    ['2026-10-31', 'K01'],
  ])('90 days after the decision of 1 August: on %s %s', (on, expected) => {
    expect(eligible(CONTESTED, on)).toBe(expected);
  });

  test('the days count from when the decision was received', () => {
    const late = { ...CONTESTED, decision: { ...REFUSED, receivedOn: day('2026-08-11') } };
    expect(eligible(late, '2026-11-09')).toBe('ok');
    expect(eligible(late, '2026-11-10')).toBe('K01');
  });

  test('nobody about a file that is not decided, nor about one that is not theirs', () => {
    expect(eligible({ ...CONTESTED, decision: undefined }, '2026-08-02')).toBe('K02');
    expect(eligible(undefined, '2026-08-02')).toBe('K02');
  });

  test('one complaint at a time, and one about a decision', () => {
    const open = [{ number: 'KN-260802-AAAAAA', procedure: 'complain-about-decision', subjectKey: CONTESTED.number }];
    expect(eligible(CONTESTED, '2026-08-03', open)).toBe('R12');
    expect(eligible({ ...CONTESTED, answered: true }, '2026-08-03')).toBe('K03');
  });
});

test('those who took part in the decision are kept from the complaint', () => {
  expect(complainAboutDecision.notBy?.(facts)).toEqual(['case-officer', 'approver']);
});

test('what is wrong and what is wanted have to be said', () => {
  const faults = (answers: Record<string, string>) =>
    checkAnswers(complainAboutDecision.form, { phone: '+84912345678', deliveryMethod: 'electronic', ...answers }).errors.map(
      ({ field, code }) => `${field} ${code}`,
    );
  expect(faults({})).toEqual(['grounds required-text', 'wish required-text']);
  expect(faults({ grounds: 'x'.repeat(19), wish: 'Xem lại' })).toEqual(['grounds too-short']);
  expect(faults({ grounds: 'x'.repeat(20), wish: 'Xem lại' })).toEqual([]);
});

describe('the decision on it', () => {
  const letter = (message?: string) =>
    complainAboutDecision.letter(
      filed({}),
      facts,
      { outcome: 'accepted', on: day('2026-08-20'), byMachine: false, ...(message !== undefined && { message }) },
      DEFAULT_SETTINGS,
    );

  test('upheld, the application is examined again', () => {
    expect(complainAboutDecision.effect(filed({}), facts, day('2026-08-20'), DEFAULT_SETTINGS)).toEqual({
      ok: true,
      value: [{ kind: 'reopen-application', number: CONTESTED.number }],
    });
    expect(letter().paragraphs).toContain('Khiếu nại được chấp nhận toàn bộ.');
    expect(letter()).toMatchObject({ title: 'QUYẾT ĐỊNH', number: '{number}/QĐ-BHXH' });
  });

  test('upheld in part, it says which', () => {
    const part = 'Chấp nhận một phần: cấp lại thẻ điện tử, không cấp thẻ giấy.';
    expect(letter(part).paragraphs).toContain(`Khiếu nại được chấp nhận. ${part}`);
  });

  test('rejected, it says why, and where to go from there', () => {
    const reason = { code: 'R99', text: { vi: 'Không có căn cứ.', en: '' }, next: REFUSAL_REASONS.R99.next } as const;
    const refused = complainAboutDecision.letter(
      filed({}),
      facts,
      { outcome: 'refused', on: day('2026-08-20'), reason },
      DEFAULT_SETTINGS,
    );
    expect(refused.paragraphs.join(' ')).toContain('Lý do: Không có căn cứ.');
    expect(refused.appeal).toContain('lần hai');
    expect(refused.table).toContainEqual({ label: 'Kết quả bị khiếu nại', value: 'Từ chối' });
  });
});
