import { inspect } from 'node:util';
import { CannotStart } from '@openvssid/server/cannot-start';
import { isLostConnection } from '@openvssid/server/db/lost-connection';
import { isDiskFull } from '@openvssid/server/disk-full';
import { type Command, UsageError } from './command.ts';

const USAGE = 2;

/** Finds the command that the words name and runs it. Answers the exit code: 0 done, 1 failed, 2 not understood. */
export async function runCommand(words: readonly string[], commands: readonly Command[]): Promise<number> {
  const command = commands.find((known) => known.words.every((word, index) => words[index] === word));
  if (!command) return notUnderstood(words, commands);
  const args = words.slice(command.words.length);
  if (args.includes('--help')) return show(usageOf(command));
  try {
    const { run } = await command.load();
    return await run(args);
  } catch (error) {
    if (isUsageError(error)) {
      process.stderr.write(`${error.message}\n${usageOf(command)}\n`);
      return USAGE;
    }
    process.stderr.write(`${toldOf(error)}\n`);
    return 1;
  }
}

/** What the operator can mend is one line, a defect shows its stack. Every command may be repeated: what it had begun is whole or undone. */
function toldOf(error: unknown): string {
  if (error instanceof CannotStart) return error.message;
  if (isLostConnection(error)) return 'The connection to the database broke off. See why in its log, then repeat the command.';
  if (isDiskFull(error)) return `A disk is full (${error.message}). Make room, then repeat the command.`;
  return inspect(error);
}

/** Our own, or parseArgs's for an option it does not know. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function notUnderstood(words: readonly string[], commands: readonly Command[]): number {
  const list = commands.map((command) => `  ${usageOf(command)}\n      ${command.summary}`).join('\n');
  if (words.length === 0 || words[0] === 'help' || words[0] === '--help') return show(`Commands:\n${list}`);
  process.stderr.write(`Unknown command: ${words.join(' ')}\nCommands:\n${list}\n`);
  return USAGE;
}

function usageOf({ words, usage }: Command): string {
  return `npm run vssid -- ${[...words, usage].filter(Boolean).join(' ')}`;
}

function show(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
