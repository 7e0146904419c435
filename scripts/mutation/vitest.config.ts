import { defineConfig } from 'vitest/config';

/** The tests of the rules alone, for `npm run mutate`. */
export default defineConfig({ test: { include: ['packages/rules/**/*.test.ts'] } });
