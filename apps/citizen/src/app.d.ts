import '@openvssid/ui/web/app-types';
import type { ShellSession } from '#lib/session.ts';

declare global {
  namespace App {
    interface PageData {
      session: ShellSession;
    }
  }
}
