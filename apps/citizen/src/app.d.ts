import '@openvssid/ui/web/app-types';
import type { ReaderLanguage, TranslatedLanguage } from '@openvssid/core';
import type { ShellSession } from '#lib/session.ts';

declare global {
  /** Address of the file with a language's texts (see vite.config.ts). */
  const LANGUAGE_FILES: Readonly<Record<TranslatedLanguage, string>>;

  /** Address of the sign-in page's script for fingerprint and face (see vite.config.ts). */
  const PASSKEY_DOOR: string;

  namespace App {
    interface PageData {
      language: ReaderLanguage;
      session: ShellSession;
    }
    interface Locals {
      /** The session ended while a form was sent: the page is shown once more with what was typed, instead of the sign-in. */
      keepTyped?: boolean;
    }
  }
}
