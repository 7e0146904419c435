import { deserialize } from '$app/forms';
import { actionPath } from './action-path.ts';

export type SaveFailure = 'network' | 'session' | 'server';

/** What the action `save` of a question page answers. */
export type SavedState = { version: number; seen: string; savedAt: string };

export type Autosave = {
  readonly state: 'nothing' | 'saving' | 'saved' | 'failed' | 'changed';
  readonly failure: SaveFailure | undefined;
  readonly saved: SavedState;
  /** Something was typed: saved a moment later. */
  touch(): void;
  now(): Promise<void>;
  /** The page is left: what was just typed is sent at once. */
  flush(): void;
  /** The draft was saved by other means from this page. */
  accept(state: SavedState | undefined): void;
  /** Waits for what is on its way; what is not yet is left to the caller. */
  settled(): Promise<void>;
};

const PAUSE_MS = 1_200;
const PATIENCE_MS = 20_000;
/** Without a network, the wait grows up to a minute; a device that knows it is online again need not wait. */
const FIRST_RETRY_MS = 3_000;
const LONGEST_RETRY_MS = 60_000;

/** Saves a form by itself, one request at a time, by the same action as without JavaScript. Nothing typed is ever taken back. */
export function createAutosave(form: () => HTMLFormElement | undefined, start: SavedState, onsaved: () => void): Autosave {
  let state = $state<Autosave['state']>('nothing');
  let failure = $state<SaveFailure>();
  let saved = $state.raw(start);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let wait = FIRST_RETRY_MS;
  /** What was sent without an answer: nobody knows whether it has arrived. */
  let unanswered: FormData | undefined;

  async function run(): Promise<void> {
    again = false;
    state = await send();
    while (again && state === 'saved') {
      again = false;
      state = 'saving';
      state = await send();
    }
    if (state === 'failed' && failure === 'network') retryLater();
    else wait = FIRST_RETRY_MS;
  }

  function retryLater(): void {
    timer ??= setTimeout(retry, wait);
    wait = Math.min(wait * 2, LONGEST_RETRY_MS);
  }

  async function send(): Promise<Autosave['state']> {
    const element = form();
    // First as it was: the server knows it again, and what was typed since is not taken for another window's.
    const before = unanswered;
    const content = element && (before ?? contentOf(element));
    const answer = content && (await post(content));
    failure = answer && 'failure' in answer ? answer.failure : undefined;
    unanswered = failure === 'network' ? content : undefined;
    if (!answer) return 'nothing';
    if ('failure' in answer) return 'failed';
    if ('changed' in answer) return 'changed';
    saved = answer.saved;
    if (before) again = true;
    onsaved();
    return 'saved';
  }

  function now(): Promise<void> {
    state = 'saving';
    return retry();
  }

  /** What is said of a failure stands meanwhile: nothing blinks, and nobody is told it time after time. */
  function retry(): Promise<void> {
    stop();
    if (running) again = true;
    running ??= run().finally(() => (running = undefined));
    return running;
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  return {
    get state() {
      return state;
    },
    get failure() {
      return failure;
    },
    get saved() {
      return saved;
    },
    touch() {
      stop();
      timer = setTimeout(now, PAUSE_MS);
    },
    now,
    flush() {
      if (timer !== undefined) void now();
    },
    accept(other) {
      if (other && other.version >= saved.version) saved = other;
      if (state === 'changed' || state === 'failed') state = 'nothing';
      unanswered = undefined;
    },
    async settled() {
      stop();
      again = false;
      await running;
      if (unanswered) await retry();
      // What failed is the caller's now.
      stop();
    },
  };
}

type Posted = { saved: SavedState } | { changed: true } | { failure: SaveFailure };

/** Files go up apart. */
function contentOf(form: HTMLFormElement): FormData {
  const body = new FormData(form);
  for (const [name, value] of [...body]) if (value instanceof File) body.delete(name);
  return body;
}

async function post(body: FormData): Promise<Posted> {
  try {
    const response = await fetch(actionPath('save', new URL(location.href)), {
      method: 'POST',
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      body,
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return readAnswer(await response.text(), response.status);
  } catch (error) {
    return { failure: error instanceof SyntaxError ? 'server' : 'network' };
  }
}

function readAnswer(text: string, status: number): Posted {
  const result = deserialize<{ saved: SavedState }, { changed?: unknown }>(text);
  if (result.type === 'success' && result.data) return { saved: result.data.saved };
  if (result.type === 'failure' && result.data?.changed) return { changed: true };
  return { failure: status === 401 || result.type === 'redirect' ? 'session' : 'server' };
}
