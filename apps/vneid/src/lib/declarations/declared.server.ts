import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { type Refusal, type Result, writtenIn } from '@openvssid/core';
import type { FormProblem } from '@openvssid/ui/web/problem';
import type { DeclarationKind } from '#server/declarations/stories.ts';
import { throwRefused } from '#lib/refusal.ts';

type Asked = Pick<RequestEvent, 'locals' | 'url'>;

/** The kind of declaration that an address names: `declaration` (health) or `movement`. */
export function kindIn(segment: string): DeclarationKind {
  if (segment === 'declaration') return 'health';
  if (segment === 'movement') return 'movement';
  error(404);
}

export const pathOf = (kind: DeclarationKind): string => (kind === 'health' ? '/health/declaration' : '/health/movement');

/** The value of a page; where the declaration is not in use or its draft has gone, its entry says so. */
export function valueOrEntry<T>(event: Asked, kind: DeclarationKind, result: Result<T>): T {
  if (result.ok) return result.value;
  if (LED_TO_ENTRY.includes(result.refusal.code)) redirect(303, pathOf(kind));
  throwRefused(event, result.refusal);
}

const LED_TO_ENTRY = ['declaration-not-applied', 'declaration-draft-gone'];

/** Several faults at once, each at its field. */
export function problemOf({ locals }: Asked, faults: readonly Refusal[]): FormProblem {
  const described = faults.map((fault) => locals.vneid.describe(fault, writtenIn(locals.language)));
  return {
    code: 'invalid-request',
    message: described[0]?.message ?? '',
    fields: Object.fromEntries(described.map(({ field, message }) => [field ?? '', message])),
  };
}

/** What was posted, each name with its values in their order; files are no answers. */
export function postedIn(form: FormData): Record<string, string[]> {
  const names = [...new Set(form.keys())];
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).filter((value) => typeof value === 'string')]));
}
