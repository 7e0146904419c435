import { findChromium } from '../scripts/chromium.mjs';
import { calculateCases, calculations } from './calculations.ts';
import { printFigure, printSkipped } from './figure.ts';
import { healthBook } from './health-book.ts';
import { historyRead, historyReadLarge } from './history-read.ts';
import { lookUp } from './look-up.ts';
import { overload } from './overload.ts';
import { pageLoad, PAGE_LOAD_FIGURES } from './page-load.ts';
import { findPgbench } from './pgbench.ts';
import { vneidSignIn } from './vneid-sign-in.ts';

printFigure(calculations());
printFigure(calculateCases());

const pgbench = findPgbench();
if (pgbench === undefined) printSkipped('history_read', "pgbench is not installed (Debian's postgresql-15)");
else printFigure(await historyRead(pgbench));

const chromium = await findChromium();
if (chromium === undefined) for (const figure of PAGE_LOAD_FIGURES) printSkipped(figure, 'Chromium is not installed');
else for (const figure of await pageLoad(chromium)) printFigure(figure);

printFigure(await vneidSignIn());

printFigure(await healthBook());

for (const figure of await overload()) printFigure(figure);

if (process.argv.includes('--large')) {
  for (const figure of await lookUp()) printFigure(figure);
  printFigure(await historyReadLarge());
}
