import type { AccessPurpose } from '../access-log/purposes.ts';
import type { OfficerAction } from './roles.ts';

/** What an officer looks a person up for. Words for officers: packages/ui/src/texts/people.ts; for the person: access-log.ts there. */
export const searchPurposes = ['desk', 'case', 'complaint', 'account', 'other'] as const;
export type SearchPurpose = (typeof searchPurposes)[number];

export const recordSections = ['contact', 'card', 'insurance', 'applications', 'account', 'visits'] as const;
export type RecordSection = (typeof recordSections)[number];

/**
 * `province`: anybody whose records lie in the officer's province, for its desks serve the whole of it; `agency`: the own agency and those
 * below it; `case`: the person of the case in hand, wherever they are.
 */
type Reach = 'province' | 'agency' | 'case';

type Purpose = {
  may: OfficerAction;
  reach: Reach;
  detail: 'required' | 'optional';
  /** What the purpose needs, besides name, numbers and place. */
  shows: readonly RecordSection[];
  logged: AccessPurpose;
};

const RECORD = ['contact', 'card', 'insurance', 'applications', 'account'] as const;

export const purposes: Readonly<Record<SearchPurpose, Purpose>> = {
  desk: { may: 'search-people', reach: 'province', detail: 'optional', shows: RECORD, logged: 'person-search-desk' },
  // Visits only where the case is about one (show-visits.ts).
  case: { may: 'search-people', reach: 'case', detail: 'required', shows: [...RECORD, 'visits'], logged: 'person-search-case' },
  complaint: {
    may: 'search-people',
    reach: 'agency',
    detail: 'required',
    shows: RECORD,
    logged: 'person-search-complaint',
  },
  account: {
    may: 'help-accounts',
    reach: 'province',
    detail: 'optional',
    shows: ['contact', 'account'],
    logged: 'person-search-account',
  },
  other: { may: 'search-people', reach: 'agency', detail: 'required', shows: RECORD, logged: 'person-search' },
};
