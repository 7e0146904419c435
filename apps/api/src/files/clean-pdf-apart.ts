import { Worker } from 'node:worker_threads';
import { refuse, type Result } from '@openvssid/core';

const WORKER = new URL('./clean-pdf-worker.ts', import.meta.url);
const WITHIN_MS = 15_000;
const MEMORY = { maxOldGenerationSizeMb: 768 };

/**
 * Cleans a PDF in a thread of its own, which is ended when it takes too long or too much: a few megabytes of text can keep any parser
 * of this format busy for hours, and with it everybody whom this process serves.
 */
export async function cleanPdfApart(bytes: Buffer, withinMs = WITHIN_MS): Promise<Result<Buffer>> {
  const worker = new Worker(WORKER, { workerData: bytes, resourceLimits: MEMORY });
  const impatience = setTimeout(() => void worker.terminate(), withinMs);
  try {
    return await answerOf(worker);
  } finally {
    clearTimeout(impatience);
    await worker.terminate();
  }
}

/** A thread that ends without an answer was ended, or ran out of memory. */
function answerOf(worker: Worker): Promise<Result<Buffer>> {
  return new Promise((resolve) => {
    const unreadable = () => resolve(refuse('file-unreadable'));
    worker.once('error', unreadable).once('exit', unreadable);
    worker.once('message', (answer: Result<Uint8Array>) =>
      resolve(answer.ok ? { ...answer, value: Buffer.from(answer.value) } : answer),
    );
  });
}
