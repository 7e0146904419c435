import { z } from 'zod';

const clientData = z.object({ challenge: z.string().max(200) });

/** The challenge that a browser says it was given, in base64url; empty where it says nothing that can be read. */
export function signedChallenge(clientDataJSON: string): string {
  try {
    return clientData.parse(JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString())).challenge;
  } catch {
    return '';
  }
}
