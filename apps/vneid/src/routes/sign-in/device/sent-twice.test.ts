import { refuse } from '@openvssid/core';
import { expect, test } from 'vitest';
import { actions } from './+page.server.ts';

/** The form with the code, where the request of this browser is over; `person`: whom the browser's cookies name. */
function send(action: 'code' | 'confirmed', person: object | undefined): unknown {
  const url = new URL('https://vneid.example/sign-in/device?next=/identity');
  const over = async () => refuse('device-request-over');
  const describe = () => ({ code: 'device-request-over', status: 410, message: 'over' });
  const vneid = { describe, accounts: { activateByCode: over, activateConfirmed: over } };
  const event = {
    url,
    request: new Request(url, { method: 'POST', body: new URLSearchParams({ code: '123456' }) }),
    cookies: { get: () => 'a-token' },
    locals: { person, vneid, language: 'vi', visitor: { language: 'vi' } },
  };
  return Reflect.apply(actions[action] as () => unknown, undefined, [event]);
}

test.each(['code', 'confirmed'] as const)('«%s» sent twice leads on, once the first has let the browser in', async (action) => {
  await expect(send(action, { accountId: 1 })).rejects.toMatchObject({ status: 303, location: '/identity' });
  expect(await send(action, undefined)).toMatchObject({ status: 410, data: { problem: { code: 'device-request-over' } } });
});
