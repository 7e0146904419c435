import { z } from 'zod';
import { valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { citizenOf } from '../http/citizen-session.ts';
import type { Services } from '../services.ts';
import { issuedCode, typedCode } from '../sign-in/one-time-codes.ts';
import { typedChange } from './change.ts';
import { confirmChange } from './confirm-change.ts';
import { requestChange, resendChangeCode } from './request-change.ts';
import { profile, profileOf } from './show-profile.ts';

const tags = ['profile'];

/** «Cập nhật thông tin»: phone, e-mail and contact address of one's own. */
export function profileRoutes(api: Api, services: Services): void {
  api.get(
    '/api/profile',
    {
      config: { access: 'citizen' },
      schema: { summary: 'What can be changed, as it is on record', tags, response: { 200: profile } },
    },
    (request) => profileOf(services, citizenOf(request)),
  );

  api.post(
    '/api/profile/changes',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Ask for a change: a code goes to the new contact, for an address to the one on record',
        tags,
        body: typedChange,
        response: { 200: issuedCode },
      },
    },
    async (request) => valueOf(await requestChange(services, citizenOf(request), request.body)),
  );

  api.post(
    '/api/profile/changes/resend',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'Another code for the same change',
        tags,
        body: z.object({ codeId: z.uuid(), channel: z.enum(['sms', 'email']).optional() }),
        response: { 200: issuedCode },
      },
    },
    async (request) => valueOf(await resendChangeCode(services, citizenOf(request), request.body)),
  );

  api.post(
    '/api/profile/changes/confirmation',
    {
      config: { access: 'citizen' },
      schema: {
        summary: 'The code: the change is made, and old and new contact are told',
        tags,
        body: z.object({ codeId: z.uuid(), code: typedCode }),
        response: { 200: z.object({ field: z.enum(['phone', 'email', 'address']) }) },
      },
    },
    async (request) => {
      const { field } = valueOf(await confirmChange(services, citizenOf(request), request.body));
      return { field };
    },
  );
}
