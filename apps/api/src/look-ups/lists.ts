import { placeList, type PlaceRow } from './place-list.ts';

type AgencyPlace = PlaceRow & { phone: string | null };
type FacilityPlace = PlaceRow & { phone: string | null; level: 'initial' | 'basic' | 'specialised' };
type EmployerPlace = PlaceRow & { state: 'active' | 'suspended' | 'closed' };
type CollectorPlace = PlaceRow & { phone: string | null; staff: string[] };

const facilities = (name: string, where: string) =>
  placeList<FacilityPlace>({ name, table: 'facility', code: 'facility_code', columns: ['t.phone', 't.level'], where });

/** The five look-ups of places, as the app has them («Tra cứu»). */
export const lists = {
  agencies: placeList<AgencyPlace>({
    name: 'agencies',
    table: 'agency',
    code: 'agency_code',
    columns: ['t.phone'],
    inWard: '(t.ward_code = $2 or $2 = any(t.served_ward_codes))',
    where: "t.kind <> 'central'",
  }),
  'sick-leave-facilities': facilities('sick-leave-facilities', 't.issues_sick_leave'),
  'contracted-facilities': facilities('contracted-facilities', 't.health_contract'),
  employers: placeList<EmployerPlace>({
    name: 'employers',
    table: 'employer',
    code: 'employer_code',
    columns: ['t.state'],
    ofAgency: 't.agency_code = $3',
  }),
  'collecting-organisations': placeList<CollectorPlace>({
    name: 'collecting-organisations',
    table: 'collecting_organisation',
    code: 'organisation_code',
    columns: ['t.phone', 't.staff'],
  }),
};
