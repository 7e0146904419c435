import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CannotStart } from '../cannot-start.ts';

const run = promisify(execFile);

/** Runs one of our commands to its end. What it complained of is thrown as the reason not to start. */
export async function runToEnd(file: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await run(process.execPath, [file, ...words], { env });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new CannotStart(said === '' ? `${file} ${words.join(' ')} ended without a word.` : said);
  }
}
