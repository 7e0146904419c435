import { setTimeout as wait } from 'node:timers/promises';

export type FaultSettings = { failNext: number; delayMs: number };

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
