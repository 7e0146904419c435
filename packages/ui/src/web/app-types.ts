import type { IncomingMessage } from 'node:http';
import type { ReaderLanguage } from '@openvssid/core';

/** What the server hangs on the raw request before it hands it to SvelteKit. */
export type InProcessApi = {
  readonly requestId: string;
  /** Who asks, as the server sees it behind its proxies. */
  readonly address: string;
  inject(call: InProcessCall): Promise<InProcessAnswer>;
};

export type InProcessCall = {
  readonly method: InProcessMethod;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: Buffer;
  readonly remoteAddress: string;
};

export type InProcessMethod = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

export type InProcessAnswer = {
  readonly statusCode: number;
  readonly headers: Record<string, number | string | string[] | undefined>;
  readonly rawPayload: Buffer;
};

declare module 'http' {
  interface IncomingMessage {
    openvssid?: InProcessApi;
  }
}

declare global {
  namespace App {
    interface Platform {
      req: IncomingMessage;
    }
    interface Locals {
      language: ReaderLanguage;
    }
    interface Error {
      /** Code of the refusal, stable. */
      code?: string;
      /** To be quoted to the hotline. */
      requestId?: string;
      retryAfterSeconds?: number;
    }
  }
}
