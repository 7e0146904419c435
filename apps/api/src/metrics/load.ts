import { Counter, Gauge, type Registry } from 'prom-client';
import type { Database } from '@openvssid/server/db/database';
import type { AdmissionLimit } from '../http/admission/limit.ts';

/** What the process has in hand, and what it turned away. */
export function measureLoad(registry: Registry, db: Database, admission: AdmissionLimit): void {
  const registers = [registry];
  new Gauge({
    name: 'vssid_database_queries',
    help: 'Reads without an answer yet, transactions under way, transactions that wait for a connection',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(db.load())) this.set({ state }, count);
    },
  });
  new Gauge({
    name: 'vssid_requests_in_hand',
    help: 'Requests that the process has let in and not answered',
    registers,
    collect() {
      this.set(admission.state.inHand);
    },
  });
  new Gauge({
    name: 'vssid_requests_limit',
    help: 'Requests that the process lets in at once, as it has found by measuring',
    registers,
    collect() {
      this.set(admission.state.limit);
    },
  });
  new Counter({
    name: 'vssid_requests_turned_away_total',
    help: 'Requests answered with 503 at the door',
    registers,
    collect() {
      this.reset();
      this.inc(admission.state.refused);
    },
  });
}
