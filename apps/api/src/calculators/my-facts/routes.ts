import { refuse } from '@openvssid/core';
import { valueOf } from '../../http/answer.ts';
import type { Api } from '../../http/api.ts';
import { whileSignedIn } from '../../http/citizen-session.ts';
import type { Services } from '../../services.ts';
import { myFacts, myFactsOf } from './my-facts.ts';

/** «Từ quá trình tham gia của tôi»: for the person signed in alone, never on behalf of somebody. */
export function myFactsRoutes(api: Api, services: Services): void {
  api.get(
    '/api/calculators/my-facts',
    {
      config: { access: 'own-read' },
      schema: {
        summary: 'What one’s own records give the calculators to start from',
        tags: ['calculators'],
        response: { 200: myFacts },
      },
    },
    async (request) => {
      const found = valueOf(
        await whileSignedIn(request, services, (personId) => myFactsOf(services.db, services.clock, personId)),
      );
      return found ?? valueOf(refuse('session-expired'));
    },
  );
}
