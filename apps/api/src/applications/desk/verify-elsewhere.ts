import { ok, refuse, type Result } from '@openvssid/core';
import { LETTER_NUMBER, dayInLetter, type LetterContent, legalBasisOn } from '@openvssid/procedures';
import type { Transaction } from '@openvssid/server/db/database';
import type { Query } from '@openvssid/server/db/query';
import { personFact } from '../../facts/person.ts';
import type { Printing } from '../../letters/print.ts';
import type { Services } from '../../services.ts';
import { about, announce } from '../announce.ts';
import { LETTER_STALE, saysTheSame, withLetter } from '../decision/with-letter.ts';
import { appendEvents, type ApplicationFile, findAgencyFile } from '../file.ts';
import { civilDay, momentNow } from '@openvssid/server/clock';
import { procedureOf } from '../procedure-of.ts';
import { loadHolidays, verificationDueOn } from '../working-days.ts';
import { type AtDesk, withAgencyFile } from './agency-file.ts';
import { actorOf, mayWork } from './plan.ts';

type Verification = { dueOn: string; content: LetterContent };

/**
 * Moves the due day of a file whose history has to be verified elsewhere, once, to the latest day that the law allows, and gives the
 * person the written notice that goes with it. `text`: what is verified, and where.
 */
export function verifyElsewhere(services: Services, at: AtDesk, number: string, text: string): Promise<Result<undefined>> {
  const prepare = async (): Promise<Result<Printing>> => {
    const query = services.db.read;
    const file = await findAgencyFile(query, at.officer.agencyCode, number);
    if (!file) return refuse('not-found');
    const needed = await verificationOf(query, file, at, text, civilDay(momentNow(services)));
    if (!needed.ok) return needed;
    const now = momentNow(services);
    const { content } = needed.value;
    const office = { agencyCode: file.now.agencyCode, on: civilDay(now), at: now };
    return ok({ of: file, kind: 'verification', outcome: 'none', content, ...office });
  };
  return withLetter(services, prepare, (printed) =>
    withAgencyFile(services, at, number, 'application-work', async (tx, file, now) => {
      const needed = await verificationOf(tx.run, file, at, text, civilDay(now));
      if (!needed.ok) return needed;
      if (!saysTheSame(printed, needed.value.content)) return LETTER_STALE;
      const { dueOn } = needed.value;
      const event = { type: 'verification-needed', data: { text, dueOn, letterId: printed.letterId } } as const;
      await appendEvents(tx, file, [{ event, actor: actorOf(at.officer) }], now);
      await printed.record(tx);
      await tellOf(tx, services, file, dueOn, now);
      return ok(undefined);
    }),
  );
}

async function verificationOf(
  query: Query,
  file: ApplicationFile,
  { officer }: AtDesk,
  text: string,
  on: Temporal.PlainDate,
): Promise<Result<Verification>> {
  const procedure = procedureOf(file);
  const allowed = mayWork(file.now, 'verification-needed', officer, procedure.fourEyes);
  if (!allowed.ok) return allowed;
  if (file.events.some(({ type }) => type === 'verification-needed')) return refuse('verification-told');
  const received = file.events.find(({ type }) => type === 'received');
  if (!received) return refuse('action-not-allowed');
  const dueOn = verificationDueOn(procedure, Temporal.Instant.from(received.at), await loadHolidays(query))?.toString();
  if (dueOn === undefined) return refuse('verification-not-foreseen');
  const person = await personFact(query, file.personId);
  const submittedOn = civilDay(file.submittedAt);
  const content: LetterContent = {
    number: LETTER_NUMBER,
    title: 'THÔNG BÁO',
    about: 'Về việc xác minh quá trình đóng bảo hiểm xã hội',
    addressee: person.fullName,
    legalBasis: legalBasisOn(procedure.legalBasis, submittedOn),
    paragraphs: [
      `Ngày ${dayInLetter(submittedOn)}, ${person.agencyName} nhận được hồ sơ số ${file.number} của ${person.fullName} về «${procedure.name.vi}».`,
      `Qua xem xét, quá trình đóng cần được xác minh ở nơi khác: ${text}`,
      `Thời hạn giải quyết vì vậy được kéo dài, không quá 45 ngày kể từ ngày tiếp nhận. Ngày hẹn trả kết quả mới: ${dayInLetter(Temporal.PlainDate.from(dueOn))}, thay cho ngày ${file.now.dueOn === null ? 'đã hẹn' : dayInLetter(Temporal.PlainDate.from(file.now.dueOn))}.`,
      'Ông/Bà không cần làm gì thêm. Nếu cần bổ sung giấy tờ, cơ quan sẽ thông báo riêng.',
    ],
    table: [
      { label: 'Số hồ sơ', value: file.number },
      { label: 'Ngày thông báo', value: dayInLetter(on) },
    ],
    appeal: 'Nếu cần giải thích thêm, Ông/Bà liên hệ cơ quan ra thông báo này.',
    gloss: `Your history has to be verified elsewhere; the new due date is ${dayInLetter(Temporal.PlainDate.from(dueOn))}.`,
  };
  return ok({ dueOn, content });
}

async function tellOf(
  tx: Transaction,
  services: Services,
  file: ApplicationFile,
  dueOn: string,
  now: Temporal.Instant,
): Promise<void> {
  await announce(tx, services, file, 'received', { kind: 'application-verification', data: { ...about(file), dueOn } }, now);
}
