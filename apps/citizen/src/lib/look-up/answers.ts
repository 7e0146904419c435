import type { paths } from '#lib/api.generated.ts';

type AnswerOf<Path extends '/api/look-ups/social-insurance-number' | '/api/look-ups/health-card'> =
  paths[Path]['post']['responses'][200]['content']['application/json'];

export type FoundNumber = AnswerOf<'/api/look-ups/social-insurance-number'>;
export type FoundCard = AnswerOf<'/api/look-ups/health-card'>;
export type OwnNumber = paths['/api/own-numbers']['get']['responses'][200]['content']['application/json']['people'][number];
