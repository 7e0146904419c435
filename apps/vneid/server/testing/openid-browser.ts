/** A browser as far as the protocol needs one: cookies by path, redirects followed one by one. */
export type TestBrowser = {
  cookies: Map<string, { value: string; path: string }>;
  setCookie(name: string, value: string): void;
  open(url: string, init?: { method?: string; json?: unknown; form?: Record<string, string> }): Promise<Response>;
  /** Follows redirects on the issuer's origin; answers the last answer and the address outside it, if one was reached. */
  follow(
    url: string,
    init?: { json?: unknown; form?: Record<string, string> },
  ): Promise<{ url: string; response: Response | undefined }>;
};

export function createBrowser(origin: string): TestBrowser {
  const cookies: TestBrowser['cookies'] = new Map();
  const open: TestBrowser['open'] = async (url, { method, json, form } = {}) => {
    const { pathname } = new URL(url);
    const cookie = [...cookies]
      .filter(([, { path }]) => pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`);
    const body = json !== undefined ? JSON.stringify(json) : form && new URLSearchParams(form);
    const response = await fetch(url, {
      redirect: 'manual',
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        accept: 'text/html,*/*',
        ...(cookie.length > 0 && { cookie: cookie.join('; ') }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body }),
    });
    for (const line of response.headers.getSetCookie()) keep(cookies, line);
    return response;
  };
  return {
    cookies,
    setCookie: (name, value) => void cookies.set(name, { value, path: '/' }),
    open,
    async follow(url, init) {
      let response = await open(url, init);
      let at = url;
      for (;;) {
        const location = response.headers.get('location');
        if (location === null) return { url: at, response };
        at = new URL(location, at).href;
        if (new URL(at).origin !== origin) return { url: at, response: undefined };
        response = await open(at);
      }
    },
  };
}

function keep(cookies: TestBrowser['cookies'], line: string): void {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
  const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
  const path = attributes.find((attribute) => attribute.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
  if (value === '') cookies.delete(name);
  else cookies.set(name, { value, path });
}
