import { collectDefaultMetrics, Registry } from 'prom-client';
import type { AdmissionLimit } from '../http/admission/limit.ts';
import { readWorkHealth } from '../queues/work-health.ts';
import type { AnsweredRequest, Services } from '../services.ts';
import { readPaymentHealth } from '../vnpay/health.ts';
import { measureLoad } from './load.ts';
import { measurePayments } from './payments.ts';
import { measureRequests } from './requests.ts';
import { measureWork } from './work.ts';

export type Metrics = {
  observe(request: AnsweredRequest): void;
  contentType: string;
  /** Everything as Prometheus reads it. Where the database does not answer, what it would have told stays as it was. */
  text(): Promise<string>;
};

/** All that is measured: requests, load, jobs, letters and payments; and of the process its memory, time and event loop. */
export function createMetrics({ db, clock }: Pick<Services, 'db' | 'clock'>, admission: AdmissionLimit): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const observe = measureRequests(registry);
  const noteWork = measureWork(registry);
  const notePayments = measurePayments(registry);
  measureLoad(registry, db, admission);
  return {
    observe,
    contentType: registry.contentType,
    async text() {
      const now = clock.now();
      await Promise.allSettled([
        readWorkHealth(db, now).then((health) => noteWork(health, now)),
        readPaymentHealth(db, now).then((health) => notePayments(health, now)),
      ]);
      return registry.metrics();
    },
  };
}
