import { z } from 'zod';
import { actingFor } from '../../access/act-for.ts';
import { sendFile } from '../../files/send-file.ts';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import type { Services } from '../../services.ts';
import { numberParams, whose } from '../schemas.ts';
import { officialForm } from './official-form.ts';
import { openLetter } from './open-letter.ts';
import { openVerificationNotice } from './open-notice.ts';
import { receiptSlip } from './receipt-slip.ts';

/** What there is on paper of an application, by its place in the address. */
const papers = {
  letter: { summary: 'The decision letter (PDF)', open: openLetter },
  'verification-notice': {
    summary: 'The written notice that the history has to be verified elsewhere (PDF)',
    open: openVerificationNotice,
  },
  form: { summary: 'The official form of the service, filled in with what was sent (PDF)', open: officialForm },
  receipt: { summary: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả (PDF)', open: receiptSlip },
};

export function applicationPaperRoutes(api: Api, services: Services): void {
  for (const [name, { summary, open }] of Object.entries(papers))
    api.get(
      `/api/applications/:number/${name}`,
      {
        config: { access: 'citizen' },
        schema: { summary, tags: ['applications'], params: numberParams, querystring: whose, response: { 200: z.file() } },
      },
      async (request, reply) => {
        const acting = valueOf(await actingFor(request, services, request.query.for));
        return sendFile(reply, valueOf(await open(services, acting, request.params.number)));
      },
    );
}
