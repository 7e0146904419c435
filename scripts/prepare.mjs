// Runs on whatever Node.js the machine has (20 or newer), before anything is installed: no dependency, no TypeScript.
import { installDependencies } from './prepare/install.mjs';
import { buildWebApps } from './prepare/build.mjs';

/** Brings a checkout to where it can start: packages as in the lock file, web apps as in the sources. */
export async function prepare() {
  installDependencies();
  await buildWebApps();
}

if (import.meta.filename === process.argv[1]) {
  try {
    await prepare();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
