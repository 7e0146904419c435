import { expect, inject, test } from 'vitest';

const { urls } = inject('product');

test.each([
  ['as long as a form of VNeID can be', 200, 401],
  ['longer than any', 300, 400],
])('a form %s is read, or not', async (_what, kilobytes, status) => {
  const answer = await fetch(`${urls.vneid}/sign-in`, {
    method: 'POST',
    headers: { origin: urls.vneid, 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    body: `citizenNumber=001190999999&password=${'a'.repeat(kilobytes * 1024)}`,
  });
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain('<html');
});
