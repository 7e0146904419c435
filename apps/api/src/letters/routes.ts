import { z } from 'zod';
import { RefusedError, valueOf } from '../http/answer.ts';
import type { Api } from '../http/application.ts';
import { countHit } from '../http/limits.ts';
import { networkOf } from '../sign-in/caller.ts';
import type { Services } from '../services.ts';
import { findByVerificationCode } from './find.ts';
import { maskedName } from './masked-name.ts';

const verifiedDocument = z.object({
  valid: z.literal(true),
  kind: z.literal('decision-letter'),
  number: z.string(),
  issuedOn: z.string().describe('YYYY-MM-DD'),
  outcome: z.enum(['accepted', 'refused']),
  about: z.string().describe('What the letter is about, in Vietnamese'),
  agencyName: z.string(),
  name: z.string().describe('Masked: family name and initials'),
});

/** Open to whoever holds a letter: whether the office wrote it, and no more than its reader knows already. */
export function letterRoutes(api: Api, services: Services): void {
  api.get(
    '/api/documents/:code',
    {
      config: { access: 'open' },
      schema: {
        summary: 'Check a letter by its verification code',
        tags: ['letters'],
        params: z.object({ code: z.string().max(40) }),
        response: { 200: verifiedDocument },
      },
    },
    async (request) => {
      valueOf(await countHit(services, 'document-check-by-address', networkOf(request.ip)));
      const code = request.params.code.replace(/[\s-]/g, '').toUpperCase();
      const found = await findByVerificationCode(services.db.read, code);
      if (!found) throw new RefusedError({ code: 'not-found' });
      const { fullName, ...letter } = found;
      return { valid: true as const, kind: 'decision-letter' as const, ...letter, name: maskedName(fullName) };
    },
  );
}
