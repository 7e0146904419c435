import type { paths } from '#lib/api.generated.ts';

type Answer = paths['/api/life-events']['get']['responses'][200]['content']['application/json'];

/** A guide as a list shows it. */
export type LifeEventEntry = Answer['guides'][number];
