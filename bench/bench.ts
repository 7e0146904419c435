import { findChromium } from '../scripts/chromium.mjs';
import { calculateCases, calculations } from './calculations.ts';
import { type Figure, printFigure, printSkipped } from './figure.ts';
import { healthBook } from './health-book.ts';
import { historyRead, historyReadLarge } from './history-read.ts';
import { lookUps } from './look-up.ts';
import { overload } from './overload.ts';
import { pageLoad, PAGE_LOAD_FIGURES } from './page-load.ts';
import { orderToRecorded } from './order-to-recorded.ts';
import { findPgbench } from './pgbench.ts';
import { vneidSignIn } from './vneid-sign-in.ts';

const readHistory = () => besidePgbench('history_read', historyRead);
const recordOrders = () => besidePgbench('order_to_recorded', orderToRecorded);

/** By the names that are asked for (`npm run bench -- vneid_signin`); some give several figures. */
const measurements: readonly (readonly [name: string, measure: () => Promise<void> | void])[] = [
  ['calculations', () => printFigure(calculations())],
  ['calculate_cases', () => printFigure(calculateCases())],
  ['history_read', readHistory],
  ['order_to_recorded', recordOrders],
  ['page_load', loadPages],
  ['vneid_signin', async () => printFigure(await vneidSignIn())],
  ['health_book', async () => printFigure(await healthBook())],
  ['overload', async () => (await overload()).forEach(printFigure)],
];

/** Among a million people: only where they are asked for, by name or with `--large`. */
const large: typeof measurements = [
  ['look_ups', async () => (await lookUps()).forEach(printFigure)],
  ['history_read_large', async () => printFigure(await historyReadLarge())],
];

async function besidePgbench(figure: string, measure: (pgbench: string) => Promise<Figure>): Promise<void> {
  const pgbench = findPgbench();
  if (pgbench === undefined) printSkipped(figure, "pgbench is not installed (Debian's postgresql-15)");
  else printFigure(await measure(pgbench));
}

async function loadPages(): Promise<void> {
  const chromium = await findChromium();
  if (chromium === undefined) for (const figure of PAGE_LOAD_FIGURES) printSkipped(figure, 'Chromium is not installed');
  else (await pageLoad(chromium)).forEach(printFigure);
}

const asked = process.argv.slice(2).filter((word) => word !== '--large');
const all = [...measurements, ...large];
const meant = process.argv.includes('--large') ? all : measurements;
for (const [name, measure] of asked.length === 0 ? meant : all) if (asked.length === 0 || asked.includes(name)) await measure();
const unknown = asked.filter((word) => !all.some(([name]) => name === word));
if (unknown.length > 0)
  throw new Error(`No measurement is called ${unknown.join(', ')}: ${all.map(([name]) => name).join(', ')}.`);
