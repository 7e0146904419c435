import type { Kind } from '../kind.ts';
import { agencies } from './agencies.ts';
import { benefits } from './benefits.ts';
import { cards } from './cards.ts';
import { collectingOrganisations } from './collecting-organisations.ts';
import { contributionSupport } from './contribution-support.ts';
import { contributions } from './contributions.ts';
import { employers } from './employers.ts';
import { facilities } from './facilities.ts';
import { households } from './households.ts';
import { people } from './people.ts';
import { vaccinations } from './vaccinations.ts';
import { visits } from './visits.ts';

/** Everything that can be imported, in the order in which an empty database wants it. */
export const KINDS: readonly Kind[] = [
  agencies,
  facilities,
  employers,
  collectingOrganisations,
  people,
  households,
  cards,
  contributions,
  contributionSupport,
  benefits,
  visits,
  vaccinations,
];
