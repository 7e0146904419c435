import '@openvssid/ui/web/app-types';
import type { ShellSession } from '#lib/session.ts';

declare global {
  namespace App {
    interface PageData {
      session: ShellSession;
    }
    interface Locals {
      /** The session ended while a form was sent: the page is shown once more with what was typed, instead of the sign-in. */
      keepTyped?: boolean;
    }
  }
}
