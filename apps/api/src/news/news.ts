import { cleanWrittenText } from '@openvssid/core';
import { z } from 'zod';

export const newsCategory = z.enum(['policy', 'guide', 'system', 'warning']);
export const newsState = z.enum(['draft', 'published', 'withdrawn']);

const words = (longest: number) => z.string().max(longest).transform(cleanWrittenText);
const needed = (longest: number) => words(longest).pipe(z.string().min(1));

/** What an editor writes. English may follow later; without it the article cannot be published. */
export const newsDraft = z.object({
  slug: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  category: newsCategory,
  titleVi: needed(200),
  titleEn: words(200),
  bodyVi: needed(20_000),
  bodyEn: words(20_000),
});
export type NewsDraft = z.infer<typeof newsDraft>;
