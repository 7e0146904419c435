import { ok, refuse, type Result } from '@openvssid/core';
import type { ActingFor } from '../../access/act-for.ts';
import { personFact } from '../../facts/person.ts';
import { applicationFiles } from '../../files/draft-files.ts';
import type { OpenedFile } from '../../files/stored-file.ts';
import { officeOf } from '../../letters/print.ts';
import { receiptPdf } from '../../letters/receipt-pdf.ts';
import type { Services } from '../../services.ts';
import { signDocument } from '../../signing/sign-document.ts';
import { linkTo } from '../announce.ts';
import type { ApplicationFile } from '../file.ts';
import { procedureOf } from '../procedure-of.ts';
import { showFiledAnswers } from '../show-answers.ts';
import { expectedOn, loadHolidays } from '../working-days.ts';
import { civilDay } from '@openvssid/server/clock';
import { findFileFor } from './own-file.ts';

/** The slip that the one-stop desk would hand over: what was received, and when the result is due. */
export async function receiptSlip(services: Services, acting: ActingFor, number: string): Promise<Result<OpenedFile>> {
  const file = await findFileFor(services.db.read, acting, number);
  return file ? receiptSlipOf(services, file) : refuse('not-found');
}

/** Of a file that the caller may see. */
export async function receiptSlipOf(services: Services, file: ApplicationFile): Promise<Result<OpenedFile>> {
  const query = services.db.read;
  const { personId } = file;
  const procedure = procedureOf(file);
  const office = await officeOf(query, file.now.agencyCode);
  const shown = (await showFiledAnswers(query, file)).flatMap(({ answers }) => answers);
  const pdf = await receiptPdf({
    number: file.number,
    url: services.config.publicUrls.citizen + linkTo(file),
    presentedBy: presenterOf(file),
    serviceName: procedure.appCode === undefined ? procedure.name.vi : `[${procedure.appCode}] ${procedure.name.vi}`,
    personName: (await personFact(query, personId)).fullName,
    agencyName: office.name,
    place: office.place,
    submittedAt: file.submittedAt,
    on: civilDay(file.submittedAt),
    dueOn: lastPromise(file) ?? expectedOn(procedure, file.submittedAt, await loadHolidays(query)).toString(),
    documents: [
      ...(file.officialForm === null ? [] : [file.officialForm.formNumber]),
      ...(await applicationFiles(query, personId, file.applicationId)).map(({ name }) => name),
    ],
    delivery: shown.find(({ key }) => key === 'deliveryMethod')?.text.vi ?? 'Bản điện tử',
  });
  const bytes = await signDocument(services, pdf, 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả');
  return ok({ name: `giay-tiep-nhan-${file.number}.pdf`, mediaType: 'application/pdf', bytes });
}

/** The day promised last, whatever came after. */
function lastPromise({ events }: { events: readonly { type: string; data: object }[] }): string | undefined {
  const promise = events.findLast((event) => 'dueOn' in event.data);
  return promise && 'dueOn' in promise.data && typeof promise.data.dueOn === 'string' ? promise.data.dueOn : undefined;
}

/** Who stood at the desk, where that was not the person. */
function presenterOf({ events }: ApplicationFile): string | undefined {
  const sent = events[0];
  return sent?.type === 'submitted' ? sent.data.atDesk?.name : undefined;
}
