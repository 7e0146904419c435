import { accountStories } from './accounts/stories.ts';
import { declarationStories } from './declarations/stories.ts';
import { healthBookStories } from './health-book/stories.ts';
import type { Provider } from 'oidc-provider';
import { openIdStories } from './openid/stories.ts';
import type { Services } from './services.ts';
import { vaccinationStories } from './vaccinations/stories.ts';
import { describe } from './problems.ts';

/** Everything that pages may ask of the server: the table of contents of VNeID. */
export function storiesOf(services: Services, provider: Provider) {
  return {
    describe,
    accounts: accountStories(services),
    declarations: declarationStories(services),
    healthBook: healthBookStories(services),
    vaccinations: vaccinationStories(services),
    openid: openIdStories(services, provider),
  };
}

export type Stories = ReturnType<typeof storiesOf>;
