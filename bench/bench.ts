import { printFigure, printSkipped } from './figure.ts';
import { historyRead, historyReadLarge } from './history-read.ts';
import { findPgbench } from './pgbench.ts';

const pgbench = findPgbench();
if (pgbench === undefined) printSkipped('history_read', "pgbench is not installed (Debian's postgresql-15)");
else printFigure(await historyRead(pgbench));
if (process.argv.includes('--large')) printFigure(await historyReadLarge());
