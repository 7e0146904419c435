import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkOf } from '@openvssid/server/http/visitor';
import { limits } from '../limits.ts';
import { describe } from '../problems.ts';
import type { Services } from '../services.ts';
import { sendPage } from './pages/send-page.ts';
import { pageTexts } from './pages/texts.ts';
import { visitorOf } from './visitor.ts';

/** More networks than that in a window are no longer told apart: what counts them must not fill our memory. */
const NETWORKS = 100_000;
/** A proxy on this machine that TRUST_PROXY does not name would make one visitor of everybody. */
const THIS_MACHINE = /^(::1|127\.|::ffff:127\.)/;

type Begun = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;

/**
 * Holds who begins sign-ins by the thousand without being known to anybody: each would leave a record in the database. Counted in memory, since
 * counting there would cost a sign-in as much as it saves.
 */
export function limitBegun({ clock }: Pick<Services, 'clock'>): Begun {
  const { hits, windowMinutes } = limits['sign-ins-begun-by-address'];
  let endsAt = 0;
  const counts = new Map<string, number>();
  return async (request, reply) => {
    if (THIS_MACHINE.test(request.ip)) return undefined;
    const now = clock.now().epochMilliseconds;
    if (now >= endsAt) {
      endsAt = now + windowMinutes * 60_000;
      counts.clear();
    }
    const network = networkOf(request.ip);
    const begun = (counts.get(network) ?? 0) + 1;
    if (counts.size < NETWORKS || counts.has(network)) counts.set(network, begun);
    return begun > hits ? tellToWait(request, reply, Math.ceil((endsAt - now) / 1000)) : undefined;
  };
}

function tellToWait(request: FastifyRequest, reply: FastifyReply, seconds: number): FastifyReply {
  const { language } = visitorOf(request);
  const params = { seconds, minutes: Math.ceil(seconds / 60) };
  const { message, status } = describe({ code: limits['sign-ins-begun-by-address'].refusal, params }, language);
  const t = pageTexts[language];
  const page = { title: t.tooMany, lines: [message], ways: `<a class="main" href="/">${t.home}</a>` };
  return sendPage(request, reply.header('retry-after', seconds), status, page);
}
