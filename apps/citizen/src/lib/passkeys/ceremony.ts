import {
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';

/** `cancelled`: by the person, or because the phone has no key of ours; `refused`: by the server, in its words. */
export type Outcome =
  { done: true } | { done: false; why: 'cancelled' | 'known' | 'unreachable' } | { done: false; why: 'refused'; message: string };

type Answer = AuthenticationResponseJSON | RegistrationResponseJSON;

/** Asks the server what is to be signed at `path`/question, lets the phone sign it, and sends the answer to `path`. */
async function run(path: string, sign: (question: unknown) => Promise<Answer>): Promise<Outcome> {
  try {
    const asked = await post(`${path}/question`);
    if (!asked.ok) return await refusal(asked);
    const answered = await post(path, await sign(await asked.json()));
    return answered.ok ? { done: true } : await refusal(answered);
  } catch (error) {
    return { done: false, why: whyNot(error) };
  }
}

export function addPasskey(): Promise<Outcome> {
  return run('/api/passkeys', async (question) => {
    if (!isForNew(question)) throw new Error('not what a new passkey needs');
    return startRegistration({ optionsJSON: question });
  });
}

export function proveWithPasskey(): Promise<Outcome> {
  return run('/api/reauthentication/passkey', (question) => sign(question, false));
}

/** `beside`: offered by the browser where the number is typed, until somebody chooses it. */
export function signInWithPasskey({ beside = false } = {}): Promise<Outcome> {
  return run('/api/sign-in/passkey', (question) => sign(question, beside));
}

async function sign(question: unknown, useBrowserAutofill: boolean): Promise<AuthenticationResponseJSON> {
  if (!isForKnown(question)) throw new Error('not what a passkey signs');
  return startAuthentication({ optionsJSON: question, useBrowserAutofill });
}

function isForKnown(question: unknown): question is PublicKeyCredentialRequestOptionsJSON {
  return typeof question === 'object' && question !== null && 'challenge' in question;
}

function isForNew(question: unknown): question is PublicKeyCredentialCreationOptionsJSON {
  return isForKnown(question) && 'user' in question;
}

function post(path: string, answer?: Answer): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    ...(answer && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) }),
  });
}

/** The title of the server's problem details is a sentence for people, in their language. */
async function refusal(response: Response): Promise<Outcome> {
  const problem: unknown = await response.json();
  const message =
    typeof problem === 'object' && problem !== null && 'title' in problem ? String(problem.title) : response.statusText;
  return { done: false, why: 'refused', message };
}

function whyNot(error: unknown): 'cancelled' | 'known' | 'unreachable' {
  if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return 'known';
  // What fetch throws where there is no network.
  return error instanceof TypeError ? 'unreachable' : 'cancelled';
}
