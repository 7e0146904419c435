import type { FastifyInstance } from 'fastify';
import { ROUTES } from './provider.ts';

const LONGEST_REQUEST = 16 * 1024;
const FORM = 'application/x-www-form-urlencoded';

/**
 * Requests that a browser posts instead of opening an address (OpenID Connect Core § 3.1.2.1): it is sent on to the address that says the
 * same. Our cookies stay with requests that begin here (SameSite=Lax), which a form from elsewhere does not.
 */
export async function acceptPostedRequests(app: FastifyInstance): Promise<void> {
  await app.register(async (posted) => {
    posted.removeAllContentTypeParsers();
    posted.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: LONGEST_REQUEST }, (_request, body, done) =>
      done(null, body),
    );
    for (const path of [ROUTES.authorization, ROUTES.end_session])
      posted.post<{ Body: string | undefined }>(path, async ({ body }, reply) =>
        reply.redirect(`${path}?${new URLSearchParams(body).toString()}`, 303),
      );
  });
}
