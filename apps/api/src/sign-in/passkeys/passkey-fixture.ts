import { createApplication } from '../../application.ts';
import { notMeRoutes } from '../../security-cases/not-me-routes.ts';
import { type Authenticator, type Ceremony, createAuthenticator } from '../../testing/software-authenticator.ts';
import { createTestBrowser, type TestBrowser } from '../../testing/test-browser.ts';
import { addTestPerson } from '../../testing/test-person.ts';
import { createTestServices } from '../../testing/test-services.ts';
import { signInRoutes } from '../routes.ts';
import { newPasskeyQuestion, passkeyList, passkeyQuestion } from './schemas.ts';

export const PASSWORD = 'mưa rơi trên mái tôn';

/** People with accounts, browsers and phones around one database. */
export async function openPasskeyPlace(env: NodeJS.ProcessEnv = {}) {
  const place = await createTestServices({ PASSWORD_HASHES_AT_ONCE: '4', ...env });
  const app = await createApplication('citizen', place.services, [signInRoutes, notMeRoutes]);
  let people = 0;

  const newBrowser = () => createTestBrowser(app);
  const post = (browser: TestBrowser, url: string, body?: object) => browser.call(url, { method: 'POST', ...(body && { body }) });

  /** Somebody who has just signed in with the password. */
  async function signedIn() {
    people += 1;
    const number = `01908${String(people).padStart(5, '0')}`;
    const personId = await addTestPerson(place.services, { socialInsuranceNumber: number, password: PASSWORD });
    const browser = newBrowser();
    await post(browser, '/api/sign-in', { number, password: PASSWORD });
    return { number, personId, browser };
  }

  const askToAdd = async (browser: TestBrowser) => newPasskeyQuestion.parse((await post(browser, '/api/passkeys/question')).body);
  const askToProve = async (browser: TestBrowser) =>
    passkeyQuestion.parse((await post(browser, '/api/reauthentication/passkey/question')).body);

  /** Adds the phone's passkey to the account that is signed in. */
  async function add(browser: TestBrowser, phone: Authenticator, ceremony?: Ceremony) {
    return post(browser, '/api/passkeys', phone.make(await askToAdd(browser), ceremony));
  }

  const ask = async (browser: TestBrowser) => passkeyQuestion.parse((await post(browser, '/api/sign-in/passkey/question')).body);

  /** Signs in with the phone alone. */
  const signIn = async (browser: TestBrowser, phone: Authenticator, ceremony?: Ceremony) =>
    post(browser, '/api/sign-in/passkey', phone.sign(await ask(browser), ceremony));

  /** Somebody with a passkey on their phone. */
  async function owner(options?: Parameters<typeof createAuthenticator>[0]) {
    const person = await signedIn();
    const phone = createAuthenticator(options);
    const { passkeyId } = (await add(person.browser, phone)).body;
    return { ...person, phone, passkeyId: String(passkeyId) };
  }

  const isSignedIn = async (browser: TestBrowser) => (await browser.call('/api/session')).body['signedIn'];
  const passkeysOf = async (browser: TestBrowser) => passkeyList.parse((await browser.call('/api/passkeys')).body).passkeys;

  return {
    ...place,
    app,
    newBrowser,
    post,
    signedIn,
    add,
    askToAdd,
    askToProve,
    ask,
    signIn,
    owner,
    isSignedIn,
    passkeysOf,
    async end() {
      await app.close();
      await place.end();
    },
  };
}
