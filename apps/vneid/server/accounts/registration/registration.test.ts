import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestServices, type TestServices } from '../../testing/test-services.ts';
import { createAccount, lastCode, personOf, stranger } from '../account-fixture.ts';
import { beginRegistration } from './begin.ts';
import type { TypedDetails } from './details.ts';
import { finishRegistration } from './finish.ts';

let place: TestServices;
beforeAll(async () => {
  place = await createTestServices();
});
afterAll(() => place.end());

const TYPED: TypedDetails = {
  citizenNumber: '001 085 123456',
  fullName: ' Trần  Văn Mới ',
  birthDate: '5/6/1985',
  sex: 'male',
  address: '',
  phone: '0977 000 111',
  email: '',
};
const PASSWORD = 'Mua-he-o-que-ngoai';
const SEEN = { accountId: 0, citizenNumber: '', phone: '+84977000111', email: '' };

async function begun(typed: TypedDetails): Promise<string> {
  place.clock.forward({ minutes: 2 });
  const answer = await beginRegistration(place.services, stranger(), typed);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

it('makes an account of level 1, of nothing but what was declared and a proved telephone', async () => {
  const token = await begun(TYPED);
  const code = await lastCode(place, SEEN);
  const wrong = { token, code: code === '111111' ? '111112' : '111111', password: PASSWORD };
  expect(await finishRegistration(place.services, stranger(), wrong)).toMatchObject({ refusal: { code: 'code-wrong' } });
  const opened = await finishRegistration(place.services, stranger(), { token, code, password: PASSWORD });
  if (!opened.ok) throw new Error(opened.refusal.code);
  expect(await personOf(place, { ...stranger(), ...opened.value })).toMatchObject({
    citizenNumber: '001085123456',
    fullName: 'Trần Văn Mới',
    birthDate: '1985-06-05',
    level: 1,
    phone: '+84977000111',
  });
  expect(await finishRegistration(place.services, stranger(), { token, code, password: PASSWORD })).toMatchObject({
    refusal: { code: 'registration-over' },
  });
});

it('does not say that a number has an account before the telephone is proved, and takes nothing over', async () => {
  const { citizenNumber } = await createAccount(place);
  const typed = { ...TYPED, citizenNumber, birthDate: '17/3/1990', sex: 'female', phone: '0977000222' };
  const token = await begun(typed);
  const code = await lastCode(place, { ...SEEN, phone: '+84977000222' });
  expect(await finishRegistration(place.services, stranger(), { token, code, password: PASSWORD })).toMatchObject({
    refusal: { code: 'number-has-account' },
  });
});

it.each([
  ['citizenNumber', { citizenNumber: '12345' }, 'citizen-number-malformed'],
  ['citizenNumber', { sex: 'female' }, 'number-disagrees'],
  ['fullName', { fullName: 'Mới' }, 'name-malformed'],
  ['fullName', { fullName: '<b>Trần Mới</b>' }, 'name-malformed'],
  ['birthDate', { birthDate: '31/2/1985' }, 'birth-date-malformed'],
  ['birthDate', { birthDate: '5/6/2085' }, 'birth-date-malformed'],
  ['birthDate', { birthDate: '5/6/2015', citizenNumber: '001215123456' }, 'too-young'],
  ['phone', { phone: '0241234' }, 'phone-malformed'],
  ['email', { email: 'khong phai' }, 'email-malformed'],
])('refuses %s %j', async (field, changed, code) => {
  expect(await beginRegistration(place.services, stranger(), { ...TYPED, ...changed })).toMatchObject({
    refusal: { code, field },
  });
});
