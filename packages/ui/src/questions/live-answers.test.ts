import { formByKey, pageOf } from '@openvssid/procedures/forms';
import { expect, test } from 'vitest';
import { askedOf } from './asked.ts';
import { openedWith, typedInto } from './live-answers.ts';

const form = formByKey('reissue-health-card');
const page = (form && pageOf(form, 'result-delivery')) ?? { key: '', title: { vi: '', en: '' }, questions: [] };
const STORED = { deliveryMethod: 'post', provinceCode: '01', wardCode: '00004', receiverPhone: '+84912900001' };

test('a field opens as people write it', () => {
  expect(openedWith(page, STORED)['receiverPhone']).toBe('0912\u00a0900\u00a0001');
});

test('fields that are hidden keep what was typed before', () => {
  expect(typedInto(page, STORED, { deliveryMethod: 'electronic' })).toEqual({ ...STORED, deliveryMethod: 'electronic' });
});

test('another province empties the ward and asks for it anew', () => {
  const live = typedInto(page, STORED, { ...STORED, provinceCode: '79' });
  expect(live).toMatchObject({ provinceCode: '79', wardCode: '' });
  expect(askedOf(page, STORED)).toContain('wardCode@01');
  expect(askedOf(page, live)).toContain('wardCode@79');
});

test('a tick that is not sent is not set', () => {
  const reason = (form && pageOf(form, 'reason')) ?? page;
  expect(typedInto(reason, { wantsPaper: true }, { reason: 'lost' })).toMatchObject({ wantsPaper: false });
  expect(typedInto(reason, {}, { wantsPaper: 'true' })).toMatchObject({ wantsPaper: true });
});
