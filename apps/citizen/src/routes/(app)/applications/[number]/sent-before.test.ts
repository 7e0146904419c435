import { expect, test } from 'vitest';
import { actions } from './+page.server.ts';

const CLIENT_KEY = '0f0f2c4e-6a2f-4b1e-9d7c-2f8f3c1a5b60';

/** The form for a message, where the API answers with this problem. */
function send(code: string, status: number): unknown {
  const url = new URL('https://vssid.example/applications/612A-261122-7F3K9Q');
  const form = new URLSearchParams({ message: 'Lời khác.', clientKey: CLIENT_KEY });
  const event = {
    url,
    params: { number: '612A-261122-7F3K9Q' },
    request: new Request(url, { method: 'POST', body: form }),
    fetch: async () => Response.json({ type: 'about:blank', status, code, title: 'Không gửi được.' }, { status }),
    locals: { language: 'vi' },
  };
  return Reflect.apply(actions['message'] as () => unknown, undefined, [event]);
}

test('other words with the key of a message that was sent: they stay, may be sent as a message of their own, and it says so', async () => {
  const answer = await send('client-key-reused', 409);
  expect(answer).toMatchObject({
    status: 409,
    data: { problem: { message: expect.stringContaining('hãy gửi lại') as string }, values: { message: 'Lời khác.' } },
  });
  expect(answer).not.toMatchObject({ data: { values: { clientKey: CLIENT_KEY } } });
});

test('where nobody knows whether it was sent, the same words go with the same key', async () => {
  expect(await send('unexpected', 500)).toMatchObject({ data: { values: { message: 'Lời khác.', clientKey: CLIENT_KEY } } });
});
