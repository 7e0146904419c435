import { loadavg } from 'node:os';
import { type Figure, median, rounded } from './figure.ts';
import { type Opened, openBrowser, type SignInBrowser } from './vneid-sign-in/browser.ts';
import { startBareProvider } from './vneid-sign-in/bare-provider.ts';
import { PASSWORD } from './vneid-sign-in/people.ts';
import { CHALLENGE, CLIENT_ID, exchange, push, REDIRECT_URI } from './vneid-sign-in/client.ts';
import { startVneid } from './vneid-sign-in/server.ts';

const GOAL = 0.4;
const ROUNDS = 5;
const SECONDS = 4;
const WARM_UP_SECONDS = 2;
/** Enough to keep both busy: VNeID waits for its database in between, the library for nothing. */
const AT_ONCE = 24;

/** One of the two that are measured: where it is, and how somebody who stands before it signs in and agrees. */
type Measured = { port: number; signIn(turn: number): Promise<void>; stop(): Promise<void> };

/**
 * Complete sign-ins a second over HTTP: pushed request, sign-in, consent, code, tokens, every page fetched as a browser does. As a fraction of
 * what a bare oidc-provider does that keeps everything in memory and asks nobody for a password.
 */
export async function vneidSignIn(): Promise<Figure> {
  const [vneid, bare] = [await measuredVneid(), await measuredBare()];
  try {
    await Promise.all([run(vneid, WARM_UP_SECONDS), run(bare, WARM_UP_SECONDS)]);
    // By turns, so that what else the machine does falls on both; the middle one of several, because it does not always.
    const rounds: { vneid: number; bare: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push({ vneid: await run(vneid, SECONDS), bare: await run(bare, SECONDS) });
    const value = rounded(median(rounds.map((rates) => rates.vneid / rates.bare)), 2);
    return {
      figure: 'vneid_signin',
      value,
      unit: 'sign-ins a second, as a fraction of a bare oidc-provider in memory',
      goal: `>= ${GOAL}`,
      good: value >= GOAL,
      detail: {
        vneidPerSecond: rounded(median(rounds.map(({ vneid: rate }) => rate)), 1),
        barePerSecond: rounded(median(rounds.map(({ bare: rate }) => rate)), 1),
        atOnce: AT_ONCE,
        loadAverage: rounded(loadavg()[0] ?? Number.NaN, 1),
      },
    };
  } finally {
    await Promise.all([vneid.stop(), bare.stop()]);
  }
}

let turn = 0;

/** Answers how many a second. */
async function run({ signIn }: Measured, seconds: number): Promise<number> {
  const began = performance.now();
  const end = began + seconds * 1000;
  let done = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (performance.now() < end) {
        await signIn((turn += 1));
        done += 1;
      }
    }),
  );
  return (done * 1000) / (performance.now() - began);
}

async function measuredVneid(): Promise<Measured> {
  const { port, people, stop } = await startVneid();
  return {
    port,
    stop,
    async signIn(at) {
      const person = people[at % people.length];
      if (!person) throw new Error('nobody to sign in');
      const browser = openBrowser(port, { vneid_device: person.deviceToken });
      const form = await begin(port, browser);
      const citizenNumber = person.citizenNumber;
      const asked = await follow(browser, await browser.post(form.path, { citizenNumber, password: PASSWORD }));
      const { action, ...agreement } = formOf(asked.body);
      await finish(port, await followOut(browser, await browser.post(action, agreement)));
    },
  };
}

async function measuredBare(): Promise<Measured> {
  const { port, stop } = await startBareProvider();
  return {
    port,
    stop,
    async signIn(at) {
      const browser = openBrowser(port, {});
      const login = await begin(port, browser);
      const signedIn = await browser.post(login.path, { prompt: 'login', login: `person-${at}`, password: PASSWORD });
      const consent = await follow(browser, signedIn);
      await finish(port, await followOut(browser, await browser.post(consent.path, { prompt: 'consent' })));
    },
  };
}

async function begin(port: number, browser: SignInBrowser): Promise<Opened> {
  const request = new URLSearchParams({ client_id: CLIENT_ID, request_uri: await push(port, CHALLENGE) });
  return follow(browser, await browser.get(`/authorize?${request.toString()}`));
}

/** To the page that asks somebody something. */
async function follow(browser: SignInBrowser, from: Opened): Promise<Opened> {
  let at = from;
  while (at.location !== undefined) at = await browser.get(at.location);
  if (at.status !== 200) throw new Error(`${at.path.slice(0, 30)} answered ${at.status}`);
  return at;
}

async function followOut(browser: SignInBrowser, from: Opened): Promise<string> {
  let at = from;
  while (at.location !== undefined && !at.location.startsWith(REDIRECT_URI)) at = await browser.get(at.location);
  return new URL(at.location ?? '').searchParams.get('code') ?? '';
}

async function finish(port: number, code: string): Promise<void> {
  if (!(await exchange(port, code))) throw new Error('no tokens for a code');
}

/** Of the page that asks for consent: where its form goes, and the proof that goes with it. */
function formOf(html: string): { action: string; proof: string } {
  const [, action = ''] = /<form method="post" action="([^"]+)"/.exec(html) ?? [];
  const [, proof = ''] = /name="proof" value="([^"]+)"/.exec(html) ?? [];
  return { action, proof };
}
