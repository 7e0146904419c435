export type UploadFailure = 'network' | 'session' | 'server' | 'tooLarge' | 'wrongType';

export type Upload = {
  readonly id: number;
  readonly file: File;
  state: 'waiting' | 'sending' | 'checking' | 'failed';
  percent: number;
  failure: UploadFailure | undefined;
  /** In the server's words, where it has some. */
  message: string | undefined;
};

export type UploadRules = { readonly path: string; readonly mediaTypes: readonly string[]; readonly maxBytes: number };

export type Uploads = {
  readonly list: readonly Upload[];
  readonly busy: boolean;
  readonly failed: boolean;
  add(files: readonly File[]): void;
  retry(id: number): void;
  giveUp(id: number): void;
  /** When nothing is on its way any more. */
  settled(): Promise<void>;
};

const PATIENCE_MS = 120_000;

/** Sends files up one after the other, each by itself, with its progress; what fails can be tried again. */
export function createUploads(rules: () => UploadRules, onuploaded: (name: string) => Promise<void>): Uploads {
  const list = $state<Upload[]>([]);
  let counted = 0;
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    for (let next = waiting(); next; next = waiting()) {
      await send(next, rules().path);
      if (next.state === 'failed') continue;
      await onuploaded(next.file.name);
      drop(next.id);
    }
  }

  const waiting = () => list.find(({ state }) => state === 'waiting');

  function drop(id: number): void {
    const index = list.findIndex((upload) => upload.id === id);
    if (index >= 0) list.splice(index, 1);
  }

  function start(): void {
    running ??= run().finally(() => (running = undefined));
  }

  return {
    get list() {
      return list;
    },
    get busy() {
      return list.some(({ state }) => state !== 'failed');
    },
    get failed() {
      return list.some(({ state }) => state === 'failed');
    },
    add(files) {
      for (const file of files) {
        const failure = faultOf(file, rules());
        list.push({ id: counted++, file, state: failure ? 'failed' : 'waiting', percent: 0, failure, message: undefined });
      }
      start();
    },
    retry(id) {
      const upload = list.find((one) => one.id === id);
      if (upload) Object.assign(upload, { state: 'waiting', percent: 0, failure: undefined, message: undefined });
      start();
    },
    giveUp: drop,
    async settled() {
      await running;
    },
  };
}

/** Told before anything travels; the server judges by content once more. */
function faultOf({ size, type }: File, { maxBytes, mediaTypes }: UploadRules): UploadFailure | undefined {
  if (size > maxBytes) return 'tooLarge';
  // Some phones name no type at all, or one of their own that they convert on the way.
  const known = type === '' || type.startsWith('image/') || mediaTypes.includes(type);
  return known ? undefined : 'wrongType';
}

/** XMLHttpRequest, for `fetch` does not tell how much has left. */
function send(upload: Upload, path: string): Promise<void> {
  const body = new FormData();
  body.append('file', upload.file);
  const request = new XMLHttpRequest();
  request.open('POST', path);
  request.timeout = PATIENCE_MS;
  request.upload.onprogress = ({ loaded, total }) => (upload.percent = total > 0 ? Math.round((100 * loaded) / total) : 0);
  request.upload.onload = () => (upload.state = 'checking');
  upload.state = 'sending';
  return new Promise((resolve) => {
    request.onloadend = () => {
      if (request.status !== 201) Object.assign(upload, { state: 'failed', ...refusalOf(request) });
      resolve();
    };
    request.send(body);
  });
}

function refusalOf({ status, responseText }: XMLHttpRequest): Pick<Upload, 'failure' | 'message'> {
  if (status === 0) return { failure: 'network', message: undefined };
  if (status === 401) return { failure: 'session', message: undefined };
  return { failure: 'server', message: status < 500 ? titleIn(responseText) : undefined };
}

function titleIn(text: string): string | undefined {
  try {
    const problem: unknown = JSON.parse(text);
    return typeof problem === 'object' && problem !== null && 'title' in problem && typeof problem.title === 'string'
      ? problem.title
      : undefined;
  } catch {
    return undefined;
  }
}
