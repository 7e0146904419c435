import { Counter, Histogram, type Registry } from 'prom-client';
import type { AnsweredRequest } from '../services.ts';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Requests by the template of their route: no label holds anything that a person typed, has or is. */
export function measureRequests(registry: Registry): (request: AnsweredRequest) => void {
  const duration = new Histogram({
    name: 'vssid_http_request_duration_seconds',
    help: 'Time from request to answer, by route template',
    labelNames: ['system', 'method', 'route', 'status'],
    buckets: SECONDS,
    registers: [registry],
  });
  const signIns = new Counter({
    name: 'vssid_sign_ins_total',
    help: 'Tries to sign in, by how they ended',
    labelNames: ['system', 'outcome'],
    registers: [registry],
  });
  return ({ system, method, route, status, ms }) => {
    duration.observe({ system, method, route, status: String(status) }, ms / 1000);
    // What a passkey is to sign is asked before anybody tries.
    if (method === 'POST' && route.startsWith('/api/sign-in') && !route.endsWith('/question'))
      signIns.inc({ system, outcome: outcomeOf(status) });
  };
}

function outcomeOf(status: number): string {
  if (status < 400) return 'accepted';
  if (status === 429) return 'slowed';
  return status < 500 ? 'refused' : 'turned-away';
}
