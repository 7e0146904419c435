import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export type Opened = { path: string; status: number; location: string | undefined; body: string };
export type SignInBrowser = {
  get(path: string): Promise<Opened>;
  post(path: string, form: Record<string, string>): Promise<Opened>;
};

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Plain requests over kept connections: generator and server share the machine. */
export function ask(
  port: number,
  path: string,
  { form, headers = {} }: { form?: Record<string, string>; headers?: Record<string, string> } = {},
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  const body = form && new URLSearchParams(form).toString();
  const content = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  return new Promise((resolve, reject) => {
    const options = { agent, port, host: '127.0.0.1', path, method: body === undefined ? 'GET' : 'POST' };
    const asked = request({ ...options, headers: { host: `localhost:${port}`, ...content, ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('end', () => {
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() });
      });
    });
    asked.once('error', reject);
    asked.end(body);
  });
}

/** Cookies by name and path, as far as a sign-in needs them. */
export function openBrowser(port: number, begins: Record<string, string>): SignInBrowser {
  const cookies = new Map(Object.entries(begins).map(([name, value]) => [name, { value, path: '/' }]));
  const open = async (path: string, form?: Record<string, string>): Promise<Opened> => {
    const sent = [...cookies].filter(([, cookie]) => path.startsWith(cookie.path)).map(([name, { value }]) => `${name}=${value}`);
    const headers = { accept: 'text/html', origin: `http://localhost:${port}`, cookie: sent.join('; ') };
    const { status, headers: got, body } = await ask(port, path, { ...(form && { form }), headers });
    for (const line of got['set-cookie'] ?? []) keep(cookies, line);
    const { location } = got;
    return {
      path,
      status,
      body,
      location: location?.startsWith(`http://localhost:${port}`) ? location.slice(`http://localhost:${port}`.length) : location,
    };
  };
  return { get: (path) => open(path), post: open };
}

function keep(cookies: Map<string, { value: string; path: string }>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  if (value === '') cookies.delete(name);
  else cookies.set(name, { value, path: /path=([^;]+)/i.exec(line)?.[1] ?? '/' });
}
