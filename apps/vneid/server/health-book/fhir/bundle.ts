import type { Bundle } from '@medplum/fhirtypes';
import type { BookPerson, OpenVisit, Vaccination } from '../partner/answers.ts';
import { immunizationEntries, paperEntries } from './about-papers.ts';
import { coverageEntries, insurerEntry, patientEntry } from './about-person.ts';
import { conditionEntries, encounterEntry, facilityEntries, medicationEntries, observationEntries } from './about-visit.ts';
import { compositionEntry } from './composition.ts';
import { addressOf } from './names.ts';

/** What may leave as a file: of protected visits there is nothing among them. `checkedAt`: when VssID read its records. */
export type BookToExport = {
  person: BookPerson;
  visits: readonly OpenVisit[];
  vaccinations: readonly Vaccination[];
  checkedAt: string;
};

/** The book as a FHIR R4 document (HL7 FHIR 4.0.1, Bundle of type `document`). The same book gives the same bundle. */
export function bundleOf({ person, visits, vaccinations, checkedAt }: BookToExport): Bundle {
  const patient = patientEntry(person);
  const at = patient.fullUrl;
  const coverage = coverageEntries(person, at);
  const ofVisits = visits.flatMap((visit) => [
    encounterEntry(visit, at),
    ...conditionEntries(visit, at),
    ...medicationEntries(visit, at),
    ...observationEntries(visit, at),
    ...paperEntries(visit, at),
  ]);
  const ofVaccinations = immunizationEntries(vaccinations, at);
  const parts = { person, visits, vaccinations, ofPerson: coverage, ofVisits, ofVaccinations };
  return {
    resourceType: 'Bundle',
    identifier: { system: 'urn:ietf:rfc:3986', value: addressOf('bundle', `${person.citizenNumber} ${checkedAt}`) },
    type: 'document',
    timestamp: checkedAt,
    entry: [
      compositionEntry(parts, at, checkedAt),
      patient,
      insurerEntry(),
      ...facilityEntries(visits),
      ...coverage,
      ...ofVisits,
      ...ofVaccinations,
    ],
  };
}
