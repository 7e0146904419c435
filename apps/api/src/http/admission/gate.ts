import type { RequestListener, ServerResponse } from 'node:http';
import type { System } from '../../config.ts';
import type { Asked } from './asked.ts';
import type { AdmissionLimit, Leave } from './limit.ts';
import { turnAway } from './turn-away.ts';

/**
 * Health, what a payment provider tells of money that has moved, and what the page that says "busy" is made of; scripts and pictures of pages
 * already given out cost next to nothing.
 */
const ALWAYS_SERVED = /^\/(healthz\/|api\/payments\/vnpay\/ipn\?|_app\/immutable\/|plain\.css|icon\.svg)/;
/** Longer bodies take as long as the sender's network does: they say nothing about us and keep no place from others. */
const LONG_BODY = 64 * 1024;

/**
 * What cannot be served fast is turned away at once, before anything is done for it. Officers come first, then whoever is signed in
 * already: a storm before the sign-in page leaves room for those who are in the middle of something.
 */
export function admit(system: System, limit: AdmissionLimit, serve: RequestListener): RequestListener {
  return (request, response) => {
    if (takesNoPlace(request)) return serve(request, response);
    const leave = limit.enter(shareOf(system, request));
    if (!leave) return turnAway(system, request, response);
    leaveWhenDone(response, leave);
    serve(request, response);
  };
}

/** Says so before Node has read the request; counts as a refusal. */
export function isTurnedAway(system: System, limit: AdmissionLimit, asked: Asked): boolean {
  return !takesNoPlace(asked) && limit.isFull(shareOf(system, asked));
}

function takesNoPlace(asked: Asked): boolean {
  return ALWAYS_SERVED.test(asked.url ?? '') || hasLongBody(asked);
}

function hasLongBody({ headers }: Asked): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > LONG_BODY;
}

function shareOf(system: System, { headers }: Asked): number {
  if (system === 'officer') return 1;
  return headers.cookie?.includes('openvssid_citizen=') || headers.authorization !== undefined ? 0.95 : 0.75;
}

function leaveWhenDone(response: ServerResponse, leave: Leave): void {
  response.once('finish', leave);
  response.once('close', leave);
}
