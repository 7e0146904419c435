import { formByKey, type Form, pageOf } from '@openvssid/procedures/forms';
import { describe, expect, test } from 'vitest';
import { nextStep, previousStep, stepToContinue } from './steps.ts';

const FORM: Form = {
  procedure: 'example',
  pages: [
    { key: 'why', title: { vi: 'Lý do', en: 'Why' }, questions: [choice('why', ['lost', 'torn'])] },
    {
      key: 'photo',
      title: { vi: 'Ảnh', en: 'Photo' },
      when: { question: 'why', is: ['torn'] },
      questions: [
        {
          kind: 'fileList',
          key: 'photo',
          label: { vi: 'Ảnh', en: 'Photo' },
          required: false,
          maxFiles: 1,
          maxBytes: 1,
          mediaTypes: ['image/png'],
        },
      ],
    },
    { key: 'how', title: { vi: 'Cách nhận', en: 'How' }, questions: [choice('how', ['post'])] },
  ],
};

function choice(key: string, values: string[]) {
  const options = values.map((value) => ({ value, label: { vi: value, en: value } }));
  return { kind: 'choice' as const, key, label: { vi: key, en: key }, required: true, options };
}

function page(key: string) {
  const found = pageOf(FORM, key);
  if (!found) throw new Error(key);
  return found;
}

describe('the way through a form', () => {
  test('leads from page to page, past those that are not asked, to the check', () => {
    expect(nextStep(FORM, page('why'), { why: 'lost' })).toBe('how');
    expect(nextStep(FORM, page('why'), { why: 'torn' })).toBe('photo');
    expect(nextStep(FORM, page('how'), { why: 'lost', how: 'post' })).toBe('check');
  });

  test('leads back the same way', () => {
    expect(previousStep(FORM, page('how'), { why: 'lost' })).toBe('why');
    expect(previousStep(FORM, page('how'), { why: 'torn' })).toBe('photo');
    expect(previousStep(FORM, page('why'), {})).toBeUndefined();
  });

  test('a change from the check goes back there, but for a page that it brought up', () => {
    const before = { pagesBefore: ['why', 'how'] };
    expect(nextStep(FORM, page('why'), { why: 'lost', how: 'post' }, before)).toBe('check');
    expect(nextStep(FORM, page('why'), { why: 'torn', how: 'post' }, before)).toBe('photo');
    expect(nextStep(FORM, page('photo'), { why: 'torn', how: 'post' }, { pagesBefore: ['why', 'photo', 'how'] })).toBe('check');
  });

  test('a draft is taken up at the first page that is open, an optional one that nobody answered included', () => {
    expect(stepToContinue(FORM, {})).toBe('why');
    expect(stepToContinue(FORM, { why: 'torn', how: 'post' })).toBe('photo');
    expect(stepToContinue(FORM, { why: 'lost', how: 'post' })).toBe('check');
  });

  test.each(['check', 'send', 'continue', 'discard'])('no page of a service is called %s', (reserved) => {
    for (const key of ['reissue-health-card', 'dispute-visit']) {
      const form = formByKey(key);
      expect(form?.pages.length).toBeGreaterThan(0);
      expect(form?.pages.map((one) => one.key)).not.toContain(reserved);
    }
  });
});
