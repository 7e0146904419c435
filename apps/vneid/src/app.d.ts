import '@openvssid/ui/web/app-types';
import type { Language } from '@openvssid/core';
import type { Stories } from '#server/stories.ts';

declare module 'http' {
  interface IncomingMessage {
    vneid?: Stories;
  }
}

declare global {
  namespace App {
    interface Locals {
      /** What pages ask of the server, in this process. */
      vneid: Stories;
    }
    interface PageData {
      language: Language;
    }
  }
}
