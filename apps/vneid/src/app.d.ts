import '@openvssid/ui/web/app-types';
import type { Language } from '@openvssid/core';
import type { Person } from '#server/accounts/session.ts';
import type { Visitor } from '#server/accounts/visitor.ts';
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
      visitor: Visitor;
      /** Who is signed in, if anybody: on this device, with an account that is not locked. */
      person: Person | undefined;
      /** The origin of a registered client, where the forms of this page may end (form-action.ts). */
      formsMayEndAt?: string;
    }
    interface PageData {
      language: Language;
    }
  }
}
