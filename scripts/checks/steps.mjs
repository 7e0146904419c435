import { join } from 'node:path';
import { ROOT } from '../root.mjs';

/** @typedef {{ name: string, kind: 'types' | 'lint', bin: string, args: string[], cwd?: string }} Step */

const WEB_APPS = ['citizen', 'officer', 'vneid'];

/**
 * What is checked without running the product, the longest first: begun last, it would run on alone. `bin` is a command of node_modules/.bin.
 * @type {Step[]}
 */
export const STEPS = [
  { name: 'lint', kind: 'lint', bin: 'eslint', args: ['--max-warnings=0', '.'] },
  { name: 'format', kind: 'lint', bin: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  { name: 'types', kind: 'types', bin: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'types of the browser tests', kind: 'types', bin: 'tsc', args: ['-p', 'e2e/tsconfig.json'] },
  { name: 'types of the measurements', kind: 'types', bin: 'tsc', args: ['-p', 'bench/tsconfig.json'] },
  {
    name: 'types of the components',
    kind: 'types',
    bin: 'svelte-check',
    args: ['--tsconfig', './tsconfig.json'],
    cwd: join(ROOT, 'packages/ui'),
  },
  ...WEB_APPS.map(typesOfWebApp),
  { name: "types of the web apps' client", kind: 'types', bin: 'node', args: ['apps/api/src/generate-clients.ts', '--check'] },
  {
    name: 'import direction',
    kind: 'lint',
    bin: 'depcruise',
    args: [
      '--config',
      '.dependency-cruiser.cjs',
      'packages',
      'apps/api/src',
      'apps/citizen/src',
      'apps/officer/src',
      'apps/sandbox/src',
      'apps/vneid/server',
      'apps/vneid/src',
    ],
  },
  { name: 'dead code', kind: 'lint', bin: 'knip', args: ['--no-progress'] },
];

/** @returns {Step} */
function typesOfWebApp(/** @type {string} */ name) {
  return {
    name: `types of the ${name} app`,
    kind: 'types',
    bin: 'svelte-check',
    args: ['--tsconfig', './tsconfig.json'],
    cwd: join(ROOT, 'apps', name),
  };
}
