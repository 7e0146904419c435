import type { paths } from '#lib/api.generated.ts';

type Json<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type Book = Json<'/api/insurance-book'>;
export type Statement = Json<'/api/contribution-statements/{year}'>;
export type Run = Statement['runs'][number];
