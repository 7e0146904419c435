import { type Desk, openDesk, type SignedInCitizen } from '../../applications/application-fixture.ts';

export type Payer = SignedInCitizen & { number: string; fullName: string };
export type CardTold = { to: string | null; from?: string; objectCode?: string; state?: string; fiveYearFrom?: string | null };

/** People with exactly the records a test gives them, on 22 November 2026. */
export type QuoteDesk = Desk & {
  person(fullName?: string, details?: { birthDate?: string; cards?: readonly CardTold[] }): Promise<Payer>;
  /** Months of a fund, `YYYY-MM` to `YYYY-MM`. */
  months(who: Payer, scheme: 'compulsory' | 'voluntary' | 'household', from: string, to: string): Promise<void>;
  household(members: readonly Payer[], number: string): Promise<void>;
  guardian(parent: Payer, child: Payer): Promise<void>;
  rows(text: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  quote(who: Payer, body: object): ReturnType<Payer['browser']['call']>;
};

export async function openQuoteDesk(env: NodeJS.ProcessEnv = {}): Promise<QuoteDesk> {
  const desk = await openDesk(env);
  let people = 0;
  const rows: QuoteDesk['rows'] = (text, values = []) =>
    desk.asOwner(async (client) => (await client.query<Record<string, unknown>>(text, values)).rows);

  const addCard = (personId: number, card: CardTold, serial: number) =>
    rows(
      `insert into card (person_id, serial, card_number, object_code, benefit_code, first_facility_code, valid_from, valid_to, five_year_from, issued_on, state)
       values ($1, $2::int, 'C' || $1::bigint || '-' || $2::int, $3, 4, '01999', $4, $5, $6, $4, $7)`,
      [
        personId,
        serial,
        card.objectCode ?? 'GD',
        card.from ?? '2025-12-16',
        card.to,
        card.fiveYearFrom ?? null,
        card.state ?? 'in-force',
      ],
    );

  return {
    ...desk,
    rows,
    async person(fullName = 'Nguyễn Thị Mẫu', { birthDate = '1990-03-08', cards = [] } = {}) {
      people += 1;
      const number = `017${String(10_000_000 + people).slice(1)}`;
      const citizen = await desk.citizen({ fullName, birthDate, socialInsuranceNumber: number });
      await rows('delete from card where person_id = $1', [citizen.personId]);
      await rows('delete from contribution_period where person_id = $1', [citizen.personId]);
      for (const [i, card] of cards.entries()) await addCard(citizen.personId, card, i + 1);
      return { ...citizen, number, fullName };
    },
    async months({ personId }, scheme, from, to) {
      await rows(
        `insert into contribution_period (person_id, fund, from_month, seq, to_month, scheme, employer_name, insurable_earnings)
         values ($1, $2, $3, 1, $4, $5, 'Mẫu', 3000000)`,
        [personId, scheme === 'household' ? 'health' : 'social-insurance', `${from}-01`, `${to}-01`, scheme],
      );
    },
    async household(members, number) {
      await rows(`insert into household (household_number, province_code) values ($1, '01')`, [number]);
      for (const { personId } of members)
        await rows(
          `insert into household_member (person_id, household_number, relationship, valid_from) values ($1, $2, 'other', '2020-01-01')`,
          [personId, number],
        );
    },
    async guardian(parent, child) {
      for (const [one, role, other] of [
        [parent, 'guardian', child],
        [child, 'ward', parent],
      ] as const)
        await rows(
          `insert into guardianship (person_id, role, other_person_id, other_name, relationship, valid_from) values ($1, $2, $3, $4, 'mother', '2020-01-01')`,
          [one.personId, role, other.personId, other.fullName],
        );
    },
    quote: (who, body) => who.browser.call('/api/payments/quotes', { method: 'POST', body }),
  };
}
