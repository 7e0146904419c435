import type { interactionPolicy, KoaContextWithOIDC } from 'oidc-provider';
import { interactionPolicy as policies } from '@openvssid/server/openid/library';
import type { Services } from '../services.ts';
import { levelAsked } from './levels.ts';
import { signedInPerson } from './signed-in-person.ts';

const { base, Check } = policies;

/**
 * When a person has to be asked something. What the library asks for, and: whoever signed out of VNeID, or in as somebody else, is not
 * signed in to others by what the provider remembers; and the level of the account, where a higher one serves as well.
 */
export function signInPolicy(services: Services): interactionPolicy.Prompt[] {
  const policy = base();
  const [login, consent] = [policy.get('login'), policy.get('consent')];
  if (!login || !consent) throw new Error('the library no longer asks as it did');
  login.checks.remove('essential_acrs');
  login.checks.remove('essential_acr');
  login.checks.add(
    new Check('other_session', 'the End-User is not signed in to VNeID', 'login_required', (ctx) =>
      isSomebodyElse(services, ctx),
    ),
  );
  login.checks.add(
    new Check('level', 'the account is not proved to the level asked for', 'unmet_authentication_requirements', isBelowLevel),
  );
  return policy;
}

async function isSomebodyElse(services: Services, { oidc, req }: KoaContextWithOIDC): Promise<boolean> {
  // Also of a sign-in just finished here: it may have ended between the form and this answer.
  const accountId = oidc.session?.accountId;
  if (accountId === undefined) return Check.NO_NEED_TO_PROMPT;
  const person = await signedInPerson(services, req);
  return String(person?.accountId) === accountId ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
}

function isBelowLevel({ oidc }: KoaContextWithOIDC): boolean {
  if (oidc.session?.accountId === undefined) return Check.NO_NEED_TO_PROMPT;
  const asked = levelAsked({ acr_values: oidc.params?.['acr_values'], acr: oidc.claims.id_token?.['acr'] });
  return asked > levelOf(oidc.session.acr) ? Check.REQUEST_PROMPT : Check.NO_NEED_TO_PROMPT;
}

function levelOf(acr: string | undefined): number {
  return Number(acr?.slice(-1) ?? 0);
}
