import { parentPort, workerData } from 'node:worker_threads';
import { cleanPdf } from './clean-pdf.ts';

/** The other side of clean-pdf-apart.ts. */
parentPort?.postMessage(await cleanPdf(Buffer.from(workerData as Uint8Array)));
