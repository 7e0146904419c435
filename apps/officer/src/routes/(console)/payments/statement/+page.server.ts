import { deskPaymentTexts } from '@openvssid/ui/texts/desk-payments';
import { incomplete, refused } from '#lib/acts/not-done.server.ts';
import { api } from '#lib/api.ts';
import { dataOrThrow } from '#lib/problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (event.locals.keepTyped) return { found: undefined };
  return { found: dataOrThrow(event, await api(event).GET('/api/bank-statements')) };
};

async function fileIn(data: FormData): Promise<string | undefined> {
  const file = data.get('file');
  if (!(file instanceof File) || file.size === 0) return undefined;
  return Buffer.from(await file.arrayBuffer()).toString('base64');
}

export const actions: Actions = {
  preview: async (event) => {
    const file = await fileIn(await event.request.formData());
    const { chooseFile } = deskPaymentTexts[event.locals.language === 'vi' ? 'vi' : 'en'].statement;
    if (file === undefined) return incomplete('preview', [], { file: chooseFile });
    const answer = await api(event).POST('/api/bank-statements/preview', { body: { file } });
    if (!answer.data) return refused(event, 'preview', [], answer);
    return { act: 'preview', typed: [], preview: answer.data };
  },

  take: async (event) => {
    const file = await fileIn(await event.request.formData());
    const { chooseFile } = deskPaymentTexts[event.locals.language === 'vi' ? 'vi' : 'en'].statement;
    if (file === undefined) return incomplete('preview', [], { file: chooseFile });
    const answer = await api(event).POST('/api/bank-statements', { body: { file } });
    if (!answer.data) return refused(event, 'preview', [], answer);
    return { act: 'take', typed: [], taken: answer.data };
  },
};
