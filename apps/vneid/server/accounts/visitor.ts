import type { Language } from '@openvssid/core';

/** Who asks, as far as a request shows it. The tokens are what the cookies `vneid_session` and `vneid_device` hold. */
export type Visitor = {
  address: string;
  userAgent: string;
  language: Language;
  sessionToken?: string;
  deviceToken?: string;
};

declare module 'http' {
  interface IncomingMessage {
    /** Who asks, for the provider. */
    openidVisitor?: Visitor;
  }
}
