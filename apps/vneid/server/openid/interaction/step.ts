import type { Client } from 'oidc-provider';
import type { Language } from '@openvssid/core';
import type { Person } from '../../accounts/session.ts';
import { type Datum, dataAsked, namingOf } from '../claims.ts';
import { covers, findRemembered } from '../consent/remembered.ts';
import { type Asked, readAsked } from './asked.ts';
import { proofOf } from './proof.ts';
import { isFreshEnough } from './freshness.ts';
import { interactionPath, signInPath } from './paths.ts';
import { resultFor } from './finish.ts';
import { endWith, type Interaction, onwardPath, readInteraction, type Under } from './read.ts';

/** A client as people are told of it. */
export type Service = { name: string; purpose: string; host: string };

/** What the page of an interaction does next. */
export type Step =
  | { kind: 'gone' }
  | { kind: 'sign-in'; to: string }
  | { kind: 'go-on'; to: string }
  | { kind: 'level'; service: Service; formsMayEndAt: string }
  | {
      kind: 'consent';
      service: Service;
      data: Datum[];
      lasting: boolean;
      /** Goes with the form that agrees. */
      proof: string;
      /** Where that form is posted. */
      agreeAt: string;
      formsMayEndAt: string;
    };

/** Finds out what is missing before the client may be answered; where nothing is, the sign-in is finished at once. */
export async function nextStep(under: Under, person: Person | undefined, language: Language): Promise<Step> {
  const interaction = await readInteraction(under);
  if (!interaction) return { kind: 'gone' };
  const signIn = (again: boolean): Step => ({ kind: 'sign-in', to: signInPath(interactionPath(under.uid), again) });
  if (!person) return signIn(false);
  if (!isFreshEnough(interaction, person.authenticatedAt, under.services.clock.now())) return signIn(true);
  const asked = readAsked(interaction);
  const client = await under.provider.Client.find(asked.clientId);
  if (!client) return { kind: 'gone' };
  const shown = { service: serviceOf(client, asked, language), formsMayEndAt: originsOf(client, asked) };
  if (asked.level > person.level) return { kind: 'level', ...shown };
  if (await agreed(under, interaction, person, asked))
    return { kind: 'go-on', to: await endWith(interaction, await resultFor(under, interaction, person)) };
  return {
    kind: 'consent',
    ...shown,
    data: dataAsked(namingOf(client['claim_names']), asked.scopes, asked.claims),
    lasting: asked.scopes.includes('offline_access'),
    proof: proofOf(under, person),
    agreeAt: onwardPath(interaction),
  };
}

async function agreed({ services }: Under, { lastSubmission }: Interaction, person: Person, asked: Asked): Promise<boolean> {
  if (asked.asksAgain && lastSubmission?.consent === undefined) return false;
  return covers(await findRemembered(services.db.read, person.accountId, asked.clientId), asked);
}

function originsOf(client: Client, { redirectUri }: Asked): string {
  const further = client['compat_origins'];
  return [new URL(redirectUri).origin, typeof further === 'string' ? further : ''].join(' ').trim();
}

function serviceOf(client: Client, { redirectUri }: Asked, language: Language): Service {
  const inLanguage = (name: string) => {
    const words = client[language === 'en' ? `${name}#en` : name];
    return typeof words === 'string' ? words : '';
  };
  return {
    name: language === 'en' ? inLanguage('client_name') : (client.clientName ?? ''),
    purpose: inLanguage('purpose'),
    host: new URL(redirectUri).host,
  };
}
