import { readFileSync } from 'node:fs';
import type { OpenLoad } from './open-load.ts';

const PEAK_SECONDS = 8;
/** Before a rush, and as often after it: a machine that others use too is now faster, now slower. */
const PEAK_ROUNDS = 2;
/** Of Linux, in which it counts the time of a process. */
const TICKS_PER_SECOND = 100;

export type Offer = (perSecond: number, seconds: number) => Promise<OpenLoad>;

/** The rate offered is raised until no more comes back. */
export async function saturatingRate(offer: Offer): Promise<number> {
  for (let rate = 100; ; rate = Math.round(rate * 1.25)) {
    const { served, seconds } = await offer(rate, PEAK_SECONDS);
    if (served.length / seconds < rate * 0.8) return rate;
  }
}

/** What the server serves in a second when it is offered a little more than it can, and what a page costs its processors then. */
export type Peaks = { perSecond: number[]; cpuMs: number };

export async function peaksAt(rate: number, offer: Offer, pid: number): Promise<Peaks> {
  const cpuThen = cpuSeconds(pid);
  const rounds: OpenLoad[] = [];
  while (rounds.length < PEAK_ROUNDS) rounds.push(await offer(rate, PEAK_SECONDS));
  const pages = rounds.reduce((sum, { served }) => sum + served.length, 0);
  return {
    perSecond: rounds.map(({ served, seconds }) => served.length / seconds),
    cpuMs: ((cpuSeconds(pid) - cpuThen) * 1000) / pages,
  };
}

/** All that a process has used of the processors. */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}
