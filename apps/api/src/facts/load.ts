import { type Answers, type FactName, type Facts, UNDECLARED_FACTS } from '@openvssid/procedures';
import type { Query } from '@openvssid/server/db/query';
import { bookFact } from './book.ts';
import { correctionFacts } from './corrections.ts';
import { mergingFacts } from './merging.ts';
import { benefitFacts } from './benefits.ts';
import { cardFacts } from './cards.ts';
import { childFacts } from './children.ts';
import { claimedChildFact } from './claimed-child.ts';
import { chosenFact } from './chosen.ts';
import { contestedFact } from './contested.ts';
import { contactFact } from './contact.ts';
import { destinationFact } from './destination.ts';
import { identityCheckFact } from './identity-check.ts';
import { openApplicationFacts } from './open-applications.ts';
import { personFact } from './person.ts';
import { visitFact } from './visit.ts';

/** Whose facts as of which day, and what the application is about; `inHand` is its number once it has one, `answers` what it says once it is sent. */
export type FactsAbout = { personId: number; on: Temporal.PlainDate; subjectKey: string; inHand?: string; answers?: Answers };

/** Exactly the facts that a service declares, and who the person is: nothing else is asked of the database. */
export async function loadFacts(
  query: Query,
  declared: readonly FactName[],
  { personId, on, subjectKey, inHand, answers }: FactsAbout,
): Promise<Facts> {
  const facts: { -readonly [Name in FactName]: Facts[Name] } = { ...UNDECLARED_FACTS, person: await personFact(query, personId) };
  for (const name of declared) {
    switch (name) {
      case 'person':
        break;
      case 'contact':
        facts.contact = await contactFact(query, personId);
        break;
      case 'cards':
        facts.cards = await cardFacts(query, personId);
        break;
      case 'visit':
        facts.visit = await visitFact(query, personId, subjectKey);
        break;
      case 'identityCheck':
        facts.identityCheck = await identityCheckFact(query, personId);
        break;
      case 'children':
        facts.children = await childFacts(query, personId);
        break;
      case 'claimedChild':
        facts.claimedChild = await claimedChildFact(query, personId, answers);
        break;
      case 'benefits':
        facts.benefits = await benefitFacts(query, personId, on);
        break;
      case 'destination':
        facts.destination = await destinationFact(query, answers);
        break;
      case 'chosen':
        facts.chosen = await chosenFact(query, answers);
        break;
      case 'book':
        facts.book = await bookFact(query, personId);
        break;
      case 'corrections':
        facts.corrections = await correctionFacts(query, personId, answers);
        break;
      case 'merging':
        facts.merging = await mergingFacts(query, personId, on, answers);
        break;
      case 'contested':
        facts.contested = await contestedFact(query, personId, subjectKey);
        break;
      case 'openApplications':
        facts.openApplications = await openApplicationFacts(query, personId, inHand);
        break;
    }
  }
  return facts;
}
