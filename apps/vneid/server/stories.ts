import type { Services } from './services.ts';
import { describe } from './problems.ts';

/** Everything that pages may ask of the server: the table of contents of VNeID. */
export function storiesOf(_services: Services) {
  return { describe };
}

export type Stories = ReturnType<typeof storiesOf>;
