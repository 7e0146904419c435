import type { IncomingMessage } from 'node:http';
import type { Language } from '../texts/define-texts.ts';
import type { InProcessApi } from './in-process-api.ts';

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
      language: Language;
    }
    interface PageData {
      language: Language;
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

export {};
