import { z } from 'zod';

/** What VNPAY has on file about the one merchant, and how it notifies: tests set it while they run. */
export const merchantChange = z
  .object({
    tmnCode: z.string().min(1).max(20),
    secret: z.string().min(1).max(200),
    /** Where notifications go; empty: nowhere. */
    ipnUrl: z.union([z.url({ protocol: /^https?$/ }), z.literal('')]),
    retrySeconds: z.coerce.number().min(0.05).max(3_600),
    attempts: z.coerce.number().int().min(1).max(20),
  })
  .exactPartial();
export type Merchant = Required<z.infer<typeof merchantChange>>;
