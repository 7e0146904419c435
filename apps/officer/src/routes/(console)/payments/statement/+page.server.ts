import { redirect } from '@sveltejs/kit';
import { deskPaymentTexts } from '@openvssid/ui/texts/desk-payments';
import { incomplete, refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { found: undefined };
  return { found: dataOrThrow(event, await api(event).GET('/api/bank-statements')) };
};

function fileMissing(language: string) {
  const { chooseFile } = deskPaymentTexts[language === 'vi' ? 'vi' : 'en'].statement;
  return incomplete('preview', [], { file: chooseFile });
}

async function fileIn(data: FormData): Promise<string | undefined> {
  const file = data.get('file');
  if (!(file instanceof File) || file.size === 0) return undefined;
  return Buffer.from(await file.arrayBuffer()).toString('base64');
}

export const actions: Actions = {
  preview: async (event) => {
    const file = await fileIn(await event.request.formData());
    if (file === undefined) return fileMissing(event.locals.language);
    const answer = await api(event).POST('/api/bank-statements/preview', { body: { file } });
    if (!answer.data) return refused(event, 'preview', [], answer);
    return { act: 'preview', typed: [], preview: answer.data };
  },

  // With the digest of what was previewed: without a script the file is chosen a second time, and might be another.
  send: async (event) => {
    const data = await event.request.formData();
    const file = await fileIn(data);
    const digest = data.get('digest');
    if (file === undefined || typeof digest !== 'string') return fileMissing(event.locals.language);
    const answer = await api(event).POST('/api/bank-statements', { body: { file, digest } });
    if (!answer.data) return refused(event, 'preview', [], answer);
    redirect(303, `${event.url.pathname}/${answer.data.uploadId}?done=uploaded`);
  },
};
