import type { Services } from '../../services.ts';
import type { About } from './about.ts';
import { vaccinationsAnswer, visitAnswer, visitsAnswer } from './answers.ts';
import { askVssid } from './call.ts';

/** Everything that VssID may show of somebody's visits. */
export const askVisits = (services: Services, about: About) => askVssid(services, '/api/health-book/visits', about, visitsAnswer);

/** One whole visit; of a protected one, where the person has just proved who they are. */
export const askVisit = (services: Services, about: About, visitId: string, authenticatedAt: Temporal.Instant) =>
  askVssid(
    services,
    `/api/health-book/visits/${visitId}`,
    { ...about, authenticatedAt: authenticatedAt.toString() },
    visitAnswer,
  );

export const askVaccinations = (services: Services, about: About) =>
  askVssid(services, '/api/vaccinations', about, vaccinationsAnswer);
