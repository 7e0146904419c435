import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

/** What can be asked for: so many deliveries that fail, and how long each takes. Forms send it as text. */
export const faultChange = z.object({
  failNext: z.coerce.number().int().min(0).max(1_000),
  delayMs: z.coerce.number().int().min(0).max(30_000),
});
export type FaultSettings = z.infer<typeof faultChange>;

export type Faults = {
  settings(): FaultSettings;
  change(settings: Partial<FaultSettings>): void;
  /** Waits as long as was set; answers whether this delivery is to be refused for now. */
  strike(): Promise<boolean>;
};

/** What a person sets to see how the product bears it: deliveries that fail or are slow. */
export function createFaults(): Faults {
  const settings: FaultSettings = { failNext: 0, delayMs: 0 };
  return {
    settings: () => ({ ...settings }),
    change: (wanted) => void Object.assign(settings, wanted),
    async strike() {
      const fails = settings.failNext > 0;
      if (fails) settings.failNext -= 1;
      if (settings.delayMs > 0) await wait(settings.delayMs);
      return fails;
    },
  };
}
