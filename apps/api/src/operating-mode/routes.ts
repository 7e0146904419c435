import { z } from 'zod';
import type { Api } from '../http/api.ts';
import type { OperatingMode } from './mode.ts';

const operatingMode = z.object({
  readingOnly: z.boolean().describe('Nothing can be filed or changed for the moment'),
  until: z.string().nullable().describe('ISO 8601; null where nobody knows yet'),
});

/** Asked by every page, so that people are told before they begin to type. */
export function operatingModeRoute(api: Api, mode: () => Promise<OperatingMode>): void {
  api.get(
    '/api/operating-mode',
    {
      config: { access: 'open' },
      schema: { summary: 'Whether the product is for reading only', tags: ['operation'], response: { 200: operatingMode } },
    },
    async () => {
      const { readingOnly, until } = await mode();
      return { readingOnly, until: until?.toString() ?? null };
    },
  );
}
