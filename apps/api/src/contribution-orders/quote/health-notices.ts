import { type HouseholdPlace, priceChangeWithin } from '@openvssid/rules/paid-cover';
import type { Services } from '../../services.ts';
import type { Covered } from './covered.ts';
import { openOrderNotice } from './open-order-notice.ts';
import type { Notice } from './quote.ts';

/** As the first reminder before a card's end. */
const SOON_DAYS = 30;

/** What is told of household cover before it is paid: when it begins, what becomes of the five years, why it costs what it costs. */
export function healthNotices(
  { config, tables }: Pick<Services, 'config' | 'tables'>,
  covered: readonly Covered[],
  places: readonly HouseholdPlace[],
  members: readonly { readonly percent: number }[],
  today: Temporal.PlainDate,
): Notice[] {
  const change = priceChangeWithin(SOON_DAYS, today, tables);
  return [
    ...covered.flatMap((one, participant) => [
      ...openOrderNotice(one.person, participant),
      ...beginningNotices(one, participant, config.HEALTH_WAITING_DAYS, today),
      ...fiveYearsNotices(one, participant),
      orderNotice(one, participant, places[participant], members[participant]?.percent ?? 100),
    ]),
    ...(change
      ? [
          {
            participant: null,
            code: 'price-changes' as const,
            data: { on: change.on.toString(), monthly: change.monthly, then: change.then },
          },
        ]
      : []),
  ];
}

function beginningNotices({ person, cover }: Covered, participant: number, days: number, today: Temporal.PlainDate): Notice[] {
  const from = cover.from.toString();
  const { after, gap, fiveYears } = cover;
  const relative = person.relation === 'relative';
  const gapNotice: Notice[] =
    gap && !relative ? [{ participant, code: 'cover-gap', data: { from: gap.from.toString(), to: gap.to.toString() } }] : [];
  if (fiveYears !== 'kept') return [...gapNotice, { participant, code: 'cover-waits', data: { from, days } }];
  const validTo = after?.to?.toString();
  if (gap || validTo === undefined || validTo < today.toString()) return gapNotice;
  return [{ participant, code: after?.household || relative ? 'cover-follows' : 'cover-follows-other-card', data: { validTo } }];
}

function fiveYearsNotices({ person, cover }: Covered, participant: number): Notice[] {
  // How long somebody has been insured without a gap is theirs to tell.
  if (person.relation === 'relative') return [];
  const on = cover.fiveYearsOn.toString();
  if (cover.fiveYears === 'kept') return [{ participant, code: 'five-years-kept', data: { on } }];
  const was = (cover.after?.fiveYearsOn ?? cover.after?.from.add({ years: 5 }))?.toString();
  return was === undefined
    ? [{ participant, code: 'five-years-begin', data: { on } }]
    : [{ participant, code: 'five-years-broken', data: { was, on } }];
}

function orderNotice({ person }: Covered, participant: number, at: HouseholdPlace | undefined, percent: number): Notice {
  if (person.household === null) return { participant, code: 'no-household', data: {} };
  return { participant, code: 'household-order', data: { place: at?.place ?? 1, percent, before: at?.before ?? 0 } };
}
