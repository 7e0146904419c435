// The script of the sign-in page for fingerprint and face. That page comes without the framework (static/door.js), so this is a file of its
// own (passkey-door.ts). The texts stand at the button, as the server has written them.
import { browserSupportsWebAuthnAutofill } from '@simplewebauthn/browser';
import { canUsePasskeys } from './can-use.ts';
import { type Outcome, signInWithPasskey } from './ceremony.ts';

/** Sooner than the question ends (five minutes). */
const ASK_ANEW_MS = 4 * 60_000;

const part = document.querySelector<HTMLElement>('[data-passkey-next]');
const button = part?.querySelector('button');
const status = part?.querySelector<HTMLElement>('[role="status"]');
if (part && button && status && canUsePasskeys()) open(part, button, status);

function open(part: HTMLElement, button: HTMLButtonElement, status: HTMLElement): void {
  const { passkeyNext = '/', passkeyCancelled = '', passkeyUnreachable = '' } = part.dataset;
  part.hidden = false;
  button.addEventListener('click', () => void choose());
  void offerBeside();

  async function choose(): Promise<void> {
    if (button.ariaDisabled === 'true') return;
    button.ariaDisabled = 'true';
    status.textContent = '';
    const outcome = await signInWithPasskey();
    button.ariaDisabled = 'false';
    if (goOn(outcome)) return;
    status.textContent = wordsFor(outcome);
    void offerBeside();
  }

  /** The browser's own offer beside the number: asked anew before its question ends, and quiet until somebody takes it. */
  async function offerBeside(): Promise<void> {
    if (!(await browserSupportsWebAuthnAutofill())) return;
    const anew = setTimeout(() => void offerBeside(), ASK_ANEW_MS);
    const outcome = await signInWithPasskey({ beside: true });
    if (goOn(outcome) || (!outcome.done && outcome.why === 'cancelled')) return;
    clearTimeout(anew);
    if (!outcome.done && outcome.why === 'refused') status.textContent = outcome.message;
  }

  function goOn(outcome: Outcome): boolean {
    if (outcome.done) location.assign(passkeyNext);
    return outcome.done;
  }

  function wordsFor(outcome: Outcome): string {
    if (outcome.done) return '';
    if (outcome.why === 'refused') return outcome.message;
    return outcome.why === 'unreachable' ? passkeyUnreachable : passkeyCancelled;
  }
}
