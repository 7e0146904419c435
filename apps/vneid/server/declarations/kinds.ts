import { type Result, ok, refuse } from '@openvssid/core';
import type { Config } from '../config.ts';
import { healthForm } from './forms/health.ts';
import { movementForm } from './forms/movement.ts';
import type { Form } from './questions.ts';

export const KINDS = ['health', 'movement'] as const;
export type Kind = (typeof KINDS)[number];

type KindOfDeclaration = { form: Form; numberCode: string; setting: 'DECLARATION_HEALTH' | 'DECLARATION_MOVEMENT' };

/** What the two declarations differ in. */
export const kinds: Readonly<Record<Kind, KindOfDeclaration>> = {
  health: { form: healthForm, numberCode: 'KBYT', setting: 'DECLARATION_HEALTH' },
  movement: { form: movementForm, numberCode: 'KBDC', setting: 'DECLARATION_MOVEMENT' },
};

/** Both belonged to an epidemic: outside one an operator may switch either off. What was declared stays to be read and withdrawn. */
export function applies(config: Config, kind: Kind): Result<undefined> {
  return config[kinds[kind].setting] ? ok(undefined) : refuse('declaration-not-applied');
}
