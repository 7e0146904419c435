// Runs on whatever Node.js the machine has (20 or newer), before anything is installed: no dependency, no TypeScript.
import { installDependencies } from './prepare/install.mjs';
import { buildWebApps } from './prepare/build.mjs';

/**
 * Brings a checkout to where it can start: packages as in the lock file, web apps as in the sources. Started as `prepare.mjs packages` it
 * leaves the web apps alone: the command line shows none. All it says goes to stderr, because what runs next may answer on stdout.
 */
export async function prepare() {
  installDependencies();
  await buildWebApps();
}

if (import.meta.filename === process.argv[1]) {
  try {
    if (process.argv[2] === 'packages') installDependencies();
    else await prepare();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
