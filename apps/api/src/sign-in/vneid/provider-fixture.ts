import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { generateKeyPair, exportJWK, decodeJwt, type JWTPayload, SignJWT } from 'jose';
import type { Configuration } from 'oidc-provider';
import { Provider } from '@openvssid/server/openid/library';

/** Who signs in at this VNeID next, and what they do there. */
export type Holder = {
  sub: string;
  level: 1 | 2;
  claims: Record<string, string>;
  answers?: 'cancels';
  /** How long ago they signed in there. */
  secondsAgo?: number;
};

export type Signature = { alg?: string; kid?: string; typ?: string; own?: boolean };

/** A provider of OpenID Connect in the place of VNeID, kept in memory: it asks us at `vssid`, and sends browsers to `publicUrl`. For tests. */
export async function startProvider(issuer: string, { vssid, publicUrl }: { vssid: string; publicUrl: string }) {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const foreign = await generateKeyPair('RS256', { extractable: true });
  const keys = { keys: [{ ...(await exportJWK(pair.privateKey)), kid: 'first', alg: 'RS256', use: 'sig' }] };
  const mind: {
    holder: Holder | undefined;
    /** Answers in the provider's stead; false leaves it to the provider. */
    instead: (request: IncomingMessage, response: ServerResponse) => boolean;
    /** Changes what the ID token says before it is signed anew. */
    token: ((claims: JWTPayload) => { claims: JWTPayload; signature?: Signature }) | undefined;
    asked: string[];
  } = { holder: undefined, instead: () => false, token: undefined, asked: [] };

  const sign = async (claims: JWTPayload, { alg = 'RS256', kid = 'first', typ = 'JWT', own = true }: Signature = {}) => {
    const jwt = new SignJWT(claims).setProtectedHeader({ alg, kid, typ });
    if (alg === 'HS256') return jwt.sign(new TextEncoder().encode('x'.repeat(32)));
    return jwt.sign((own ? pair : foreign).privateKey);
  };
  const configuration: Configuration = {
    clients: [
      {
        client_id: 'vssid',
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        jwks_uri: `${vssid}/api/sign-in/vneid/jwks.json`,
        redirect_uris: [`${publicUrl}/api/sign-in/vneid/callback`],
        post_logout_redirect_uris: [`${publicUrl}/sign-in`],
        backchannel_logout_uri: `${vssid}/api/sign-in/vneid/logout`,
        backchannel_logout_session_required: true,
        response_types: ['code'],
        grant_types: ['authorization_code'],
        require_pushed_authorization_requests: true,
      },
    ],
    claims: {
      openid: ['sub'],
      citizen: ['citizen_pid', 'app_version'],
      profile: ['name', 'birthdate', 'gender'],
      phone: ['phone_number'],
      auth_time: null,
      acr: null,
      sid: null,
      iss: null,
    },
    acrValues: ['urn:vneid:level:1', 'urn:vneid:level:2'],
    features: {
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
    jwks: keys,
    // Its own guard keeps a provider from asking this machine, where the client of a test is.
    fetch: (url, options = {}) => {
      const { dispatcher: _guard, ...rest } = options;
      return globalThis.fetch(url, rest);
    },
    cookies: { keys: ['a key for cookies of a test'] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => {
      const claims = mind.holder?.claims ?? {};
      return { accountId: sub, claims: () => ({ sub, ...claims }) };
    },
  };
  const provider = new Provider(issuer, configuration);
  provider.use(async (context, next) => {
    await next();
    const { body } = context as { body: { id_token?: string } | undefined };
    if (!mind.token || context.path !== '/token' || body?.id_token === undefined) return;
    const { claims, signature } = mind.token(decodeJwt(body.id_token));
    body.id_token = await sign(claims, signature);
  });
  const answer = provider.callback();
  const interact = async (request: IncomingMessage, response: ServerResponse) => {
    const { holder } = mind;
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (!holder || holder.answers === 'cancels')
      return provider.interactionFinished(request, response, { error: 'access_denied', error_description: 'cancelled' });
    if (prompt.name === 'login') {
      const ts = Math.floor(Date.now() / 1000) - (holder.secondsAgo ?? 0);
      const login = { accountId: holder.sub, acr: `urn:vneid:level:${holder.level}`, amr: ['pwd'], ts };
      return provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
    }
    const grant = new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params['client_id']) });
    grant.addOIDCScope(String(params['scope']));
    const consent = { grantId: await grant.save() };
    return provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true });
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    mind.asked.push(path);
    if (mind.instead(request, response)) return;
    if (path.startsWith('/interaction/')) void interact(request, response);
    else void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(issuer).port), '127.0.0.1', resolve));
  return {
    mind,
    sign,
    async end() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
