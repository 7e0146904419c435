import { z } from 'zod';

// Shapes of WebAuthn level 3 (https://www.w3.org/TR/webauthn-3/), as JSON in base64url: what is asked and answered here, no more.

const bytes = (longest: number) =>
  z
    .string()
    .max(Math.ceil((longest * 4) / 3))
    .regex(/^[\w-]+$/);
/** At most 1023 bytes, says the standard. */
const credentialId = bytes(1023);
const clientData = bytes(4096);
const attachment = z.enum(['platform', 'cross-platform']);
const answer = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  authenticatorAttachment: attachment.optional(),
};

export const newPasskeyAnswer = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: clientData,
    attestationObject: bytes(16_384),
    transports: z
      .array(
        z
          .string()
          .max(20)
          .regex(/^[a-z-]+$/),
      )
      .max(10)
      .default([]),
  }),
});
export type NewPasskeyAnswer = z.infer<typeof newPasskeyAnswer>;

export const passkeyAnswer = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: clientData,
    authenticatorData: bytes(4096),
    signature: bytes(4096),
    userHandle: bytes(64).optional(),
  }),
});
export type PasskeyAnswer = z.infer<typeof passkeyAnswer>;

const credential = z.object({ id: z.string(), type: z.literal('public-key'), transports: z.array(z.string()).optional() });

export const newPasskeyQuestion = z.object({
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.number().int() })),
  timeout: z.number(),
  attestation: z.literal('none'),
  excludeCredentials: z.array(credential),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.literal(true),
    userVerification: z.literal('required'),
  }),
});
export type NewPasskeyQuestion = z.infer<typeof newPasskeyQuestion>;

export const passkeyQuestion = z.object({
  rpId: z.string(),
  challenge: z.string(),
  timeout: z.number(),
  userVerification: z.literal('required'),
  allowCredentials: z.array(credential),
});
export type PasskeyQuestion = z.infer<typeof passkeyQuestion>;

export const passkeyList = z.object({
  passkeys: z.array(
    z.object({
      passkeyId: z.uuid(),
      name: z.string(),
      createdAt: z.string(),
      lastUsedAt: z.string().nullable(),
      backedUp: z.boolean().describe("kept by a password manager, on all its owner's devices"),
      copied: z.boolean().describe('its counter went back: it opens nothing any more'),
    }),
  ),
  proved: z.boolean().describe('identity was proved within the last minutes: passkeys can be added and removed'),
});
export type PasskeyList = z.infer<typeof passkeyList>;

export const passkeyName = z.string().trim().min(1).max(60);
