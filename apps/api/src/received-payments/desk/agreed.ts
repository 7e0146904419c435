import type { Decision } from './exception.ts';
import type { LockedException } from './lock-exception.ts';

/** A proposal that a second officer agrees with. */
export type Agreed = LockedException & { proposal: Decision; proposedBy: string; decidedBy: string };
