import type { paths } from '#lib/api.generated.ts';

type Lists = paths['/api/opinions']['get']['responses'][200]['content']['application/json'];
export type OpinionRow = Lists['ofMe'][number];
