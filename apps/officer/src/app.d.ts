import '@openvssid/ui/web/app-types';
import type { Language } from '@openvssid/core';
import type { ShellSession } from '#lib/session.ts';

declare global {
  namespace App {
    interface Locals {
      /** The session ended while something was typed: the page is shown once more with it, without its data. */
      keepTyped?: boolean;
    }
    interface PageData {
      language: Language;
      session: ShellSession;
      /** What the officer has read today; not known on pages outside the console's own. */
      reading?: { used: number; quota: number; near: boolean } | undefined;
      /** Of the forms of a page whose acts would stand twice if they were sent twice. */
      clientKey?: string;
    }
  }
}
