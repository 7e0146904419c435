import { fail, redirect } from '@sveltejs/kit';
import { verifyTexts } from '@openvssid/ui/texts/verify';
import { textOf } from '@openvssid/ui/web/form-input';
import { api } from '#lib/api.ts';
import { failWith } from '#lib/problem.ts';
import { documentPathOf } from './document-path.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  /** Without JavaScript the server says what the page else says by itself. */
  default: async (event) => {
    const code = textOf(await event.request.formData(), 'code');
    if (code.trim() === '') return fail(422, { code, error: verifyTexts[event.locals.language].empty });
    const document = documentPathOf(code);
    if (document) redirect(303, document);
    const answer = await api(event).POST('/api/card-verifications', { body: { code: code.slice(0, 4096) } });
    if (!answer.data) return failWith(answer, { code });
    return { code, check: answer.data };
  },
};
