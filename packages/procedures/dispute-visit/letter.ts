import type { Facts, PersonFact, VisitFact } from '../facts.ts';
import { legalBasisOn } from '../legal-basis.ts';
import { appealSentence, dayInLetter, type Decision, LETTER_NUMBER, type LetterContent, refusalParagraphs } from '../letter.ts';
import type { FiledApplication } from '../filed-application.ts';
import { deliverySentences } from '../result-delivery/letter.ts';
import { type DisputeKind, kindOf } from './kind.ts';
import { legalBasis } from './law.ts';

/** Names facility and days only, never an illness: letters are opened by others too. */
export function letter(
  application: FiledApplication,
  { person, visit }: Pick<Facts, 'person' | 'visit'>,
  decision: Decision,
): LetterContent {
  return {
    number: LETTER_NUMBER,
    title: 'THÔNG BÁO',
    about: 'Về việc giải quyết báo sai thông tin khám chữa bệnh',
    addressee: person.fullName,
    legalBasis: legalBasisOn(legalBasis, application.submittedOn),
    paragraphs: [
      received(application, person),
      ...(decision.outcome === 'accepted' ? acceptance(decision) : refusal(decision)),
      ...deliverySentences(application.answers, 'Bản giấy của thông báo này'),
    ],
    table: visit === undefined ? [] : visitTable(visit),
    appeal: appealSentence(person),
    gloss:
      decision.outcome === 'accepted'
        ? 'Your report about this visit has been confirmed; a note stands beside the visit.'
        : 'Your report about this visit could not be confirmed for the reason stated above.',
  };
}

const KINDS: Readonly<Record<DisputeKind, string>> = {
  'wrong-diagnosis': 'chẩn đoán sai',
  'wrong-drug-or-service': 'thuốc hoặc dịch vụ sai',
  'wrong-money': 'số tiền sai',
  'not-me': 'không phải người có thẻ đi khám',
  other: 'thông tin sai',
};

function received({ number, submittedOn, answers }: FiledApplication, person: PersonFact): string {
  const kind = kindOf(answers) ?? 'other';
  return `Ngày ${dayInLetter(submittedOn)}, ${person.agencyName} nhận được hồ sơ số ${number} của ${person.fullName} báo sai một lượt khám chữa bệnh: ${KINDS[kind]}.`;
}

function acceptance({ message }: Extract<Decision, { outcome: 'accepted' }>): string[] {
  return [
    'Nội dung báo sai được xác nhận. Một ghi chú được đặt bên cạnh lượt khám trong Sổ khám chữa bệnh; dữ liệu do cơ sở khám chữa bệnh gửi được giữ nguyên để đối chiếu.',
    ...(message === undefined ? [] : [message]),
  ];
}

function refusal(decision: Extract<Decision, { outcome: 'refused' }>): string[] {
  return ['Nội dung báo sai không được xác nhận.', ...refusalParagraphs(decision)];
}

function visitTable({ facilityName, admittedOn, dischargedOn }: VisitFact): LetterContent['table'] {
  return [
    { label: 'Cơ sở KCB', value: facilityName },
    { label: 'Ngày vào', value: dayInLetter(admittedOn) },
    ...(dischargedOn === undefined ? [] : [{ label: 'Ngày ra', value: dayInLetter(dischargedOn) }]),
  ];
}
