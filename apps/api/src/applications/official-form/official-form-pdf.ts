import { formatDay, ok, refuse, type Result } from '@openvssid/core';
import type { FormPaper } from '@openvssid/procedures';
import type { Query } from '@openvssid/server/db/query';
import { loadFacts } from '../../facts/load.ts';
import { applicationFiles } from '../../files/draft-files.ts';
import type { OpenedFile } from '../../files/stored-file.ts';
import { formPdf } from '../../forms/form-pdf.ts';
import { officeOf } from '../../letters/print.ts';
import type { Services } from '../../services.ts';
import { signDocument } from '../../signing/sign-document.ts';
import { linkTo } from '../announce.ts';
import type { ApplicationFile } from '../file.ts';
import { procedureOf } from '../procedure-of.ts';
import { civilDay } from '@openvssid/server/clock';
import { fillForm } from './fill-form.ts';

/** «Tờ khai» of a file that the caller may see, as a PDF. `not-found` where no form is prescribed for the service. */
export async function officialFormPdf(services: Services, file: ApplicationFile): Promise<Result<OpenedFile>> {
  const query = services.db.read;
  const on = civilDay(file.submittedAt);
  const content = file.officialForm ?? (await filledToday(query, file, on));
  if (content === null) return refuse('not-found');
  const pdf = await formPdf({
    content,
    number: file.number,
    url: services.config.publicUrls.citizen + linkTo(file),
    place: (await officeOf(query, agencyAtFirst(file))).place,
    on,
    at: file.submittedAt,
    confirmedBy: confirmationOf(file, formatDay(on.toString())),
  });
  const bytes = await signDocument(services, pdf, `${content.formNumber} – ${content.title}`);
  return ok({ name: `to-khai-${file.number}.pdf`, mediaType: 'application/pdf', bytes });
}

export function hasOfficialForm(file: Pick<ApplicationFile, 'procedure'>): boolean {
  return procedureOf(file).officialForm !== 'none';
}

/** Of an application older than the keeping of forms: the answers are those sent, names are those of today. */
async function filledToday(query: Query, file: ApplicationFile, on: Temporal.PlainDate): Promise<FormPaper | null> {
  const [first] = file.events;
  return fillForm(query, {
    filed: file,
    facts: await loadFacts(query, procedureOf(file).facts, { ...file, on, inHand: file.number }),
    files: await applicationFiles(query, file.personId, file.applicationId),
    actor: first?.actor ?? { kind: 'citizen', id: String(file.personId) },
    atDesk: deskOf(file),
    agencyCode: agencyAtFirst(file),
  });
}

function agencyAtFirst({ events, now }: ApplicationFile): string {
  const [first] = events;
  return first?.type === 'submitted' ? first.data.agencyCode : now.agencyCode;
}

function deskOf({ events }: ApplicationFile) {
  const [first] = events;
  return first?.type === 'submitted' ? first.data.atDesk : undefined;
}

/** What stands in the place of a signature. */
function confirmationOf(file: ApplicationFile, day: string): string[] {
  return deskOf(file) === undefined
    ? [`Nộp qua ứng dụng, xác nhận bằng mã OTP ngày ${day}`]
    : [`Nộp tại bộ phận một cửa ngày ${day}`, 'Cán bộ đã đối chiếu giấy tờ tùy thân'];
}
