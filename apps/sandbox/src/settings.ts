import { z } from 'zod';

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
});

export type Settings = {
  httpPort: number;
  smtpPort: number;
  smsToken: string;
  officersFile?: string;
  registerToken: string;
  registerFile?: string;
};

/** Reads every setting once. Throws an Error with one clear line where one is wrong. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`Setting ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}.`);
  }
  const { PORT_SANDBOX, PORT_SANDBOX_SMTP, SMS_TOKEN, SANDBOX_OFFICERS_FILE, POPULATION_REGISTER_TOKEN, SANDBOX_REGISTER_FILE } =
    parsed.data;
  return {
    httpPort: PORT_SANDBOX,
    smtpPort: PORT_SANDBOX_SMTP,
    smsToken: SMS_TOKEN,
    ...(SANDBOX_OFFICERS_FILE !== undefined && { officersFile: SANDBOX_OFFICERS_FILE }),
    registerToken: POPULATION_REGISTER_TOKEN,
    ...(SANDBOX_REGISTER_FILE !== undefined && { registerFile: SANDBOX_REGISTER_FILE }),
  };
}
