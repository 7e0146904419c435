import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import type { Services } from '../services.ts';
import { agree } from './interaction/answer.ts';
import { findAnswer } from './interaction/answers.ts';
import { interactionPath } from './interaction/paths.ts';
import { sendFault } from './pages/send-page.ts';
import { ROUTES } from './provider.ts';
import { visitorOf } from './visitor.ts';

const LONGEST_FORM = 4 * 1024;
const FORM = 'application/x-www-form-urlencoded';

type Asking = FastifyRequest<{ Params: { uid: string }; Body: string | undefined }>;

/**
 * The form of the consent page is posted to the address where the library goes on: that somebody agrees and that the client is answered is one
 * request. `goOn`: the library answers as if the browser had been sent there, and checks all that it checks then; what it does not look at
 * itself (who is signed in, what the page showed) is checked before.
 */
export async function acceptAgreements(
  app: FastifyInstance,
  services: Services,
  provider: Provider,
  goOn: (request: FastifyRequest, reply: FastifyReply) => Promise<void>,
): Promise<void> {
  const { origin } = new URL(services.config.publicUrl);
  const answer = async (request: Asking, reply: FastifyReply) => {
    const { raw, params, body } = request;
    // The form stands on a page of ours; a browser that says where it was filled in says nothing else.
    if ((request.headers.origin ?? origin) !== origin) return sendFault(request, reply, 410, 'gone');
    raw.openidVisitor = visitorOf(request);
    const proof = new URLSearchParams(body).get('proof') ?? '';
    const under = { services, provider, request: raw, uid: params.uid };
    const agreed = await agree(under, proof);
    if (agreed.ok) return goOn(request, reply);
    if (agreed.refusal.code === 'sign-in-changed') return reply.redirect(`${interactionPath(params.uid)}?changed`, 303);
    const answered = await findAnswer(under);
    if (answered !== undefined) return reply.redirect(answered, 303);
    return sendFault(request, reply, 410, 'gone');
  };
  await app.register(async (agreements) => {
    agreements.removeAllContentTypeParsers();
    agreements.addContentTypeParser(FORM, { parseAs: 'string', bodyLimit: LONGEST_FORM }, (_request, body, done) =>
      done(null, body),
    );
    agreements.post(`${ROUTES.authorization}/:uid`, answer);
  });
}
