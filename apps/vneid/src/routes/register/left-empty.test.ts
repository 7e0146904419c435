import { expect, test } from 'vitest';
import { actions } from './+page.server.ts';

/** The form as it was filled in; what is not left empty goes no further here. */
function send(filledIn: Record<string, string>): unknown {
  const request = new Request('https://vneid.example/register', { method: 'POST', body: new URLSearchParams(filledIn) });
  return Reflect.apply(actions.default as () => unknown, undefined, [{ request, locals: { visitor: { language: 'vi' } } }]);
}

test('all that is left empty is named at once, and what was typed stays', async () => {
  expect(await send({ fullName: 'Trần Văn Mới', email: '' })).toMatchObject({
    status: 422,
    data: {
      problem: {
        fields: {
          citizenNumber: 'Nhập số định danh cá nhân.',
          birthDate: 'Nhập ngày sinh.',
          sex: 'Chọn giới tính.',
          phone: 'Nhập số điện thoại.',
        },
      },
      values: { fullName: 'Trần Văn Mới' },
    },
  });
});
