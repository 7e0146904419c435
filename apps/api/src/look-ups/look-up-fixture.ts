import { createApplication } from '../application.ts';
import { placeRoutes } from '../places/routes.ts';
import { createTestBrowser } from '../testing/test-browser.ts';
import { addTestPerson, type TestPerson } from '../testing/test-person.ts';
import { createTestServices, type TestServices } from '../testing/test-services.ts';
import { lookUpRoutes } from './routes.ts';

export type LookUps = TestServices & {
  visitor(address?: string): ReturnType<typeof createTestBrowser>;
  addPerson(person: TestPerson & { ward?: string; yearOnly?: boolean; deceased?: boolean }): Promise<number>;
  asOwner<Row extends object>(text: string, values?: unknown[]): Promise<Row[]>;
};

/** The look-ups as the citizen listener serves them, on a database of their own. */
export async function openLookUps(): Promise<LookUps> {
  const place = await createTestServices();
  const app = await createApplication('citizen', place.services, [lookUpRoutes, placeRoutes]);
  const asOwner = <Row extends object>(text: string, values?: unknown[]) =>
    place.database.asOwner(async (client) => (await client.query<Row>(text, values)).rows);
  return {
    ...place,
    asOwner,
    visitor: (address) => createTestBrowser(app, address === undefined ? {} : { address }),
    async addPerson({ ward, yearOnly = false, deceased = false, ...person }) {
      const personId = await addTestPerson(place.services, person);
      await asOwner(
        `update person set province_code = '01', ward_code = $2, birth_year_only = $3, deceased_on = case when $4 then date '2026-01-01' end where person_id = $1`,
        [personId, ward ?? null, yearOnly, deceased],
      );
      return personId;
    },
    async end() {
      await app.close();
      await place.end();
    },
  };
}

/** Adds the two numbers of the question that came with a refusal. */
export function solved(problem: Record<string, unknown>): { token: string; answer: string } {
  const { challenge, first, second } = problem['params'] as { challenge: string; first: number; second: number };
  return { token: challenge, answer: String(first + second) };
}
