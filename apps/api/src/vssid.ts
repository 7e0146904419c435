import { COMMANDS } from './commands.ts';
import { runCommand } from './command-line/run.ts';

/** The command line: `npm run vssid -- <command>`. */
process.exitCode = await runCommand(process.argv.slice(2), COMMANDS);
