import { z } from 'zod';
import { RefusedError, valueOf } from '../http/answer.ts';
import type { Api } from '../http/api.ts';
import { countHit } from '../http/tries.ts';
import type { Services } from '../services.ts';
import { networkOf } from '../sign-in/caller.ts';
import { verifiedDocument, verifyDocument } from './verify.ts';

/** Open to whoever holds a document: whether the office issued it, whether it is still so, and no more than its reader knows already. */
export function documentRoutes(api: Api, services: Services): void {
  api.get(
    '/api/documents/:code',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Check a letter, an insurance book or a statement by its verification code',
        tags: ['documents'],
        params: z.object({ code: z.string().max(60) }),
        response: { 200: verifiedDocument },
      },
    },
    async (request) => {
      valueOf(await countHit(services, 'document-check-by-address', networkOf(request.ip)));
      const found = await verifyDocument(services, request.params.code);
      if (!found) throw new RefusedError({ code: 'not-found' });
      return found;
    },
  );
}
