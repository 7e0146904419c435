import type { FastifyInstance } from 'fastify';

const PREFIX = '__Host-';
/** Set by the pages too; worth nothing to a thief. */
const WITHOUT_PREFIX = ['openvssid_language'];

/**
 * At an https address our cookies carry `__Host-` before the name that the code knows: browsers then take them from this very
 * host alone, encrypted and for all paths (RFC 6265bis; ASVS 5.0 3.3.1). What comes without it was put there by somebody else.
 */
export function keepCookiesToHost(app: FastifyInstance, publicUrl: string): void {
  if (!publicUrl.startsWith('https://')) return;
  app.addHook('onRequest', async (request) => {
    request.cookies = Object.fromEntries(Object.entries(request.cookies).flatMap(([name, value]) => asWeKnowIt(name, value)));
  });
  app.addHook('onSend', async (_request, reply, payload) => {
    const lines = [reply.getHeader('set-cookie') ?? []].flat().map(String);
    if (lines.length > 0) reply.removeHeader('set-cookie').header('set-cookie', lines.map(asBrowsersKnowIt));
    return payload;
  });
}

function asWeKnowIt(name: string, value: string | undefined): [string, string | undefined][] {
  if (name.startsWith(PREFIX)) return [[name.slice(PREFIX.length), value]];
  return WITHOUT_PREFIX.includes(name) ? [[name, value]] : [];
}

/** A line that takes a cookie back must say Secure too, or the browser keeps it. */
function asBrowsersKnowIt(line: string): string {
  if (!/;\s*path=\/(;|$)/i.test(line)) throw new Error('a cookie of ours is for all paths: browsers refuse __Host- on any other');
  return `${PREFIX}${line}${/;\s*secure(;|$)/i.test(line) ? '' : '; Secure'}`;
}
