import { expect, inject, test } from 'vitest';

const { urls } = inject('product');

test.each([
  ['text/plain', 'x'],
  ['multipart/form-data; boundary=X', '--X\r\n'],
  ['multipart/form-data', 'no boundary'],
  ['application/json', '{"number":"0190000001"}'],
])('a form sent as %s is the sender’s fault, with a page that says so', async (type, body) => {
  for (const origin of [urls.citizen, urls.officer]) {
    const answer = await fetch(`${origin}/sign-in`, {
      method: 'POST',
      headers: { origin, 'content-type': type, accept: 'text/html' },
      body,
    });
    expect([400, 415]).toContain(answer.status);
    expect(await answer.text()).toContain('<html');
  }
});

test('a form sent to an action that there cannot be is the sender’s fault too', async () => {
  for (const origin of [urls.citizen, urls.officer]) {
    const answer = await fetch(`${origin}/sign-in?/default`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'number=0190000001',
    });
    expect(answer.status).toBe(400);
  }
});
