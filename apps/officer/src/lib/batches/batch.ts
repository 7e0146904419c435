import type { paths } from '#lib/api.generated.ts';

export type Batch = paths['/api/batches/{batchId}']['get']['responses'][200]['content']['application/json'];
export type BatchFile = Batch['files'][number];
