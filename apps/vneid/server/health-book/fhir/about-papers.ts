import type { DocumentReference, Immunization } from '@medplum/fhirtypes';
import type { OpenVisit, Vaccination, VisitPaper } from '../partner/answers.ts';
import { PAPER_KINDS } from '../paper/words.ts';
import { encounterAddress } from './about-visit.ts';
import { type Entry, entry } from './entry.ts';
import { addressOf, SYSTEMS } from './names.ts';

const STATES = { valid: 'current', replaced: 'superseded', withdrawn: 'entered-in-error' } as const;

/** Papers of a visit, each with its words as the document. */
export function paperEntries({ visitId, papers }: OpenVisit, patient: string): Entry<DocumentReference>[] {
  return papers.map((paper) => {
    const { serialNumber, kind, state, issuedOn } = paper;
    return entry(addressOf('paper', `${visitId} ${serialNumber}`), {
      resourceType: 'DocumentReference',
      identifier: [{ system: SYSTEMS.paper, value: serialNumber }],
      status: STATES[state],
      docStatus: 'final',
      type: { text: PAPER_KINDS.vi[kind] ?? kind },
      subject: { reference: patient },
      // An instant is asked for, and the paper knows its day: midnight in Viet Nam.
      date: `${issuedOn}T00:00:00+07:00`,
      content: [
        {
          attachment: {
            contentType: 'text/plain;charset=utf-8',
            language: 'vi',
            data: Buffer.from(wordsOf(paper)).toString('base64'),
            title: `${PAPER_KINDS.vi[kind] ?? kind} ${serialNumber}`,
            creation: issuedOn,
          },
        },
      ],
      context: { encounter: [{ reference: encounterAddress(visitId) }] },
    });
  });
}

/** A paper without content still says what it is: FHIR lets no document be empty. */
function wordsOf({ kind, serialNumber, content }: VisitPaper): string {
  const head = `${PAPER_KINDS.vi[kind] ?? kind}, số seri ${serialNumber}`;
  return [head, ...content.map(({ label, value }) => `${label.vi}: ${value}`)].join('\n');
}

export function immunizationEntries(vaccinations: readonly Vaccination[], patient: string): Entry<Immunization>[] {
  return vaccinations.map(({ vaccinationId, vaccine, disease, dose, givenOn, facilityName, lotNumber }) =>
    entry(addressOf('immunization', vaccinationId), {
      resourceType: 'Immunization',
      identifier: [{ system: SYSTEMS.vaccination, value: vaccinationId }],
      status: 'completed',
      vaccineCode: { text: vaccine },
      patient: { reference: patient },
      occurrenceDateTime: givenOn,
      location: { display: facilityName },
      ...(lotNumber !== undefined && { lotNumber }),
      protocolApplied: [{ doseNumberPositiveInt: dose, ...(disease !== undefined && { targetDisease: [{ text: disease }] }) }],
    }),
  );
}
