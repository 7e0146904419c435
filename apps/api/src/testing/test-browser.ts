import type { FastifyInstance, InjectOptions } from 'fastify';

type Call = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: object;
  address?: string;
  headers?: Record<string, string>;
};
export type Answer = { status: number; body: Record<string, unknown>; headers: Record<string, unknown>; setCookies: string[] };

/** A browser without pages: keeps the cookies it is given and sends them back. */
export type TestBrowser = { call(url: string, call?: Call): Promise<Answer>; cookies: Map<string, string> };

/** `address` is where its requests come from; each browser has one of its own. */
export function createTestBrowser(
  app: FastifyInstance,
  { address = nextAddress(), cookies = new Map<string, string>() } = {},
): TestBrowser {
  return {
    cookies,
    async call(url, { method = 'GET', body, address: from = address, headers = {} } = {}) {
      const options: InjectOptions = {
        method,
        url,
        remoteAddress: from,
        headers: {
          'user-agent': 'Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile',
          ...headers,
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
        ...(body && { payload: body }),
      };
      const answer = await app.inject(options);
      for (const { name, value } of answer.cookies) {
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      return {
        status: answer.statusCode,
        body: readBody(answer.body),
        headers: answer.headers,
        setCookies: answer.cookies.map(({ name }) => name),
      };
    },
  };
}

function readBody(text: string): Record<string, unknown> {
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
}

let browsers = 0;
export function nextAddress(): string {
  browsers += 1;
  return `10.${(browsers >> 16) & 255}.${(browsers >> 8) & 255}.${browsers & 255}`;
}
