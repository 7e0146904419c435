import { z } from 'zod';
import type { Merchant } from './vnpay/merchant.ts';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65_535).default(fallback);

const environment = z.object({
  PORT_SANDBOX: port(3020),
  PORT_SANDBOX_SMTP: port(3025),
  /** What the product must show when it hands over an SMS. */
  SMS_TOKEN: z.string().default('sandbox'),
  /** JSON list of demonstration officers: name, email, secret (base32) of their second factor. */
  SANDBOX_OFFICERS_FILE: z.string().optional(),
  /** What the product must show when it asks the population register. */
  POPULATION_REGISTER_TOKEN: z.string().default('sandbox'),
  /** JSON list of the people whom the stand-in of the population register knows. */
  SANDBOX_REGISTER_FILE: z.string().optional(),
  /** The product's terminal at the stand-in of VNPAY, and what both sign with. */
  VNPAY_TMN_CODE: z.string().min(1).default('DEMOTMN1'),
  VNPAY_SECRET: z.string().min(8).default('sandbox-secret'),
  /** Where the stand-in notifies the product of payments; without it nobody is told. */
  SANDBOX_VNPAY_IPN_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** A notification that is not acknowledged is sent again after so long, so many times in all. */
  SANDBOX_VNPAY_RETRY_SECONDS: z.coerce.number().min(0.05).max(3_600).default(15),
  SANDBOX_VNPAY_ATTEMPTS: z.coerce.number().int().min(1).max(20).default(10),
});

export type Settings = {
  httpPort: number;
  smtpPort: number;
  smsToken: string;
  officersFile?: string;
  registerToken: string;
  registerFile?: string;
  merchant: Merchant;
};

/** Reads every setting once. Throws an Error with one clear line where one is wrong. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`Setting ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}.`);
  }
  const read = parsed.data;
  return {
    httpPort: read.PORT_SANDBOX,
    smtpPort: read.PORT_SANDBOX_SMTP,
    smsToken: read.SMS_TOKEN,
    ...(read.SANDBOX_OFFICERS_FILE !== undefined && { officersFile: read.SANDBOX_OFFICERS_FILE }),
    registerToken: read.POPULATION_REGISTER_TOKEN,
    ...(read.SANDBOX_REGISTER_FILE !== undefined && { registerFile: read.SANDBOX_REGISTER_FILE }),
    merchant: {
      tmnCode: read.VNPAY_TMN_CODE,
      secret: read.VNPAY_SECRET,
      ipnUrl: read.SANDBOX_VNPAY_IPN_URL ?? '',
      retrySeconds: read.SANDBOX_VNPAY_RETRY_SECONDS,
      attempts: read.SANDBOX_VNPAY_ATTEMPTS,
    },
  };
}
