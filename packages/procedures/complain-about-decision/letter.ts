import type { ContestedFact, Facts, PersonFact } from '../facts.ts';
import { legalBasisOn } from '../legal-basis.ts';
import { dayInLetter, type Decision, DECISION_NUMBER, type LetterContent, refusalParagraphs } from '../letter.ts';
import type { FiledApplication } from '../filed-application.ts';
import { deliverySentences } from '../result-delivery/letter.ts';
import { legalBasis } from './law.ts';

/** The decision on a first complaint (Law on Complaints art. 31). */
export function letter(
  application: FiledApplication,
  { person, contested }: Pick<Facts, 'person' | 'contested'>,
  decision: Decision,
): LetterContent {
  const accepted = decision.outcome === 'accepted';
  return {
    number: DECISION_NUMBER,
    title: 'QUYẾT ĐỊNH',
    about: 'Về việc giải quyết khiếu nại (lần đầu)',
    addressee: person.fullName,
    legalBasis: legalBasisOn(legalBasis, application.submittedOn),
    paragraphs: [
      received(application, person),
      ...(accepted
        ? acceptance(decision)
        : ['Khiếu nại không được chấp nhận; kết quả đã thông báo được giữ nguyên.', ...refusalParagraphs(decision)]),
      ...deliverySentences(application.answers, 'Bản giấy của quyết định này'),
    ],
    table: contested === undefined ? [] : contestedTable(contested),
    appeal: AGAIN,
    gloss: accepted
      ? 'Your complaint has been upheld, wholly or as far as stated above; the application is examined again as a new file.'
      : 'Your complaint has been rejected for the reason stated above.',
  };
}

/** Art. 33: to the next higher office within 30 days, 45 in remote areas; or to the court. */
const AGAIN =
  'Nếu không đồng ý với quyết định này, trong thời hạn 30 ngày kể từ ngày nhận được quyết định (45 ngày đối với vùng sâu, vùng xa, đi lại khó khăn), ' +
  'ông/bà có quyền khiếu nại lần hai đến cơ quan cấp trên trực tiếp theo Điều 33 Luật Khiếu nại, hoặc khởi kiện tại Tòa án theo Luật Tố tụng hành chính.';

function received({ number, submittedOn }: FiledApplication, person: PersonFact): string {
  return `Ngày ${dayInLetter(submittedOn)}, ${person.agencyName} nhận được khiếu nại số ${number} của ${person.fullName} đối với kết quả giải quyết hồ sơ nêu dưới đây. Người giải quyết khiếu nại không tham gia giải quyết hồ sơ đó.`;
}

/** What is upheld stands in the officer's own words: the whole, or a part. */
function acceptance({ message }: Extract<Decision, { outcome: 'accepted' }>): string[] {
  return [
    message === undefined ? 'Khiếu nại được chấp nhận toàn bộ.' : `Khiếu nại được chấp nhận. ${message}`,
    'Hồ sơ được mở lại thành hồ sơ mới và được giải quyết lại; ông/bà không phải nộp lại giấy tờ đã nộp.',
  ];
}

function contestedTable({ number, service, sentOn, decision }: ContestedFact): LetterContent['table'] {
  return [
    { label: 'Hồ sơ số', value: number },
    { label: 'Dịch vụ công', value: service.vi },
    { label: 'Ngày gửi', value: dayInLetter(sentOn) },
    ...(decision === undefined
      ? []
      : [
          { label: 'Kết quả bị khiếu nại', value: decision.outcome === 'accepted' ? 'Chấp nhận' : 'Từ chối' },
          { label: 'Ngày quyết định', value: dayInLetter(decision.on) },
        ]),
    ...(decision?.letterNumber === undefined ? [] : [{ label: 'Văn bản số', value: decision.letterNumber }]),
  ];
}
