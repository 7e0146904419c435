import { z } from 'zod';
import type { Shared } from '../consent/remembered.ts';
import { SCOPES } from '../clients/metadata.ts';
import { levelAsked } from '../levels.ts';
import type { Interaction } from './read.ts';

/** What a client wants of a sign-in, read from its request, which the provider has checked. */
export type Asked = Shared & {
  clientId: string;
  redirectUri: string;
  /** 0: any. */
  level: number;
  /** The client wants the person to be asked, whatever they agreed to earlier. */
  asksAgain: boolean;
};

const member = z.looseObject({ essential: z.unknown(), value: z.unknown(), values: z.unknown() }).partial().nullable();
const claimsParameter = z.object({
  userinfo: z.record(z.string(), member).optional(),
  id_token: z.record(z.string(), member).optional(),
});
const params = z.object({
  client_id: z.string(),
  redirect_uri: z.string(),
  scope: z.string().default(''),
  prompt: z.string().default(''),
  acr_values: z.string().optional(),
  claims: z.string().default('{}'),
});

/** Claims about the sign-in itself, which every client gets. */
const ABOUT_SIGN_IN = ['sub', 'sid', 'auth_time', 'acr', 'amr', 'iss', 'app_version'];

export function readAsked({ params: sent }: Pick<Interaction, 'params'>): Asked {
  const request = params.parse(sent);
  const { userinfo = {}, id_token: idToken = {} } = claimsParameter.parse(JSON.parse(request.claims));
  const claims = [...new Set([...Object.keys(userinfo), ...Object.keys(idToken)])];
  return {
    clientId: request.client_id,
    redirectUri: request.redirect_uri,
    scopes: request.scope.split(' ').filter((scope) => SCOPES.includes(scope)),
    claims: claims.filter((claim) => !ABOUT_SIGN_IN.includes(claim)),
    level: levelAsked({ acr_values: request.acr_values, acr: idToken['acr'] }),
    asksAgain: request.prompt.split(' ').includes('consent'),
  };
}
