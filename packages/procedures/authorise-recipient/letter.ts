import { BENEFIT_NAMES } from '../benefits.ts';
import { personRows } from '../benefit-payment/letter.ts';
import type { Facts } from '../facts.ts';
import { legalBasisOn } from '../legal-basis.ts';
import { appealSentence, dayInLetter, type Decision, LETTER_NUMBER, type LetterContent, refusalParagraphs } from '../letter.ts';
import type { FiledApplication } from '../filed-application.ts';
import { deliverySentences } from '../result-delivery/letter.ts';
import { legalBasis } from './law.ts';
import { authorisedBenefit, type AuthorisedAct, type Terms, termsOf } from './terms.ts';

const ACTS_IN_LETTER: Readonly<Record<AuthorisedAct, string>> = {
  monthly: 'lĩnh hằng tháng',
  oneTime: 'lĩnh một lần',
  unemployment: 'lĩnh trợ cấp thất nghiệp',
  file: 'nộp hồ sơ',
};

type FactsNeeded = Pick<Facts, 'person' | 'benefits'>;

export function letter(application: FiledApplication, facts: FactsNeeded, decision: Decision): LetterContent {
  const { number, submittedOn, answers } = application;
  const { person } = facts;
  const accepted = decision.outcome === 'accepted';
  const terms = termsOf(answers);
  return {
    number: LETTER_NUMBER,
    title: 'THÔNG BÁO',
    about: accepted ? 'Về việc ủy quyền lĩnh thay các chế độ BHXH' : 'Về việc không chấp nhận ủy quyền lĩnh thay các chế độ BHXH',
    addressee: person.fullName,
    legalBasis: legalBasisOn(legalBasis, submittedOn),
    paragraphs: [
      `Ngày ${dayInLetter(submittedOn)}, ${person.agencyName} nhận được hồ sơ số ${number} của ${person.fullName} đề nghị ủy quyền lĩnh thay chế độ BHXH.`,
      ...(accepted && terms
        ? [...acceptance(terms), ...(decision.message === undefined ? [] : [decision.message])]
        : ['Việc ủy quyền lĩnh thay không được chấp nhận theo hồ sơ này.', ...(accepted ? [] : refusalParagraphs(decision))]),
      ...deliverySentences(answers, 'Bản giấy của thông báo này'),
    ],
    table: [...personRows(person), ...(terms === undefined ? [] : termRows(terms, facts))],
    appeal: appealSentence(person),
    gloss: accepted
      ? 'The person named may receive the benefit for the time stated above; you can revoke this at any time.'
      : 'Your request to authorise somebody to receive your benefit has been refused for the reason stated above.',
  };
}

function acceptance({ attorney, from, to, certifiedBy }: Terms): string[] {
  return [
    `${attorney.fullName} được lĩnh thay từ ngày ${dayInLetter(from)} đến hết ngày ${dayInLetter(to)}. Khi lĩnh, người được ủy quyền xuất trình giấy tờ tùy thân có ảnh và ký vào danh sách chi trả.`,
    certifiedBy === 'file'
      ? 'Nếu người được ủy quyền có tài khoản VssID, ủy quyền có hiệu lực sau khi họ nhận lời trong ứng dụng.'
      : 'Ủy quyền có hiệu lực sau khi cả hai bên đăng nhập bằng tài khoản định danh điện tử mức độ 2 và xác nhận trong mục «Ủy quyền».',
    'Ông/bà có thể thu hồi ủy quyền bất cứ lúc nào; việc thu hồi có hiệu lực từ kỳ chi trả kế tiếp. Người được ủy quyền phải báo ngay cho cơ quan BHXH khi người hưởng chết, mất tích hoặc xuất cảnh trái phép.',
  ];
}

function termRows({ attorney, acts, from, to, ...terms }: Terms, { benefits }: FactsNeeded): LetterContent['table'] {
  const benefit = authorisedBenefit(benefits, terms);
  return [
    ...(benefit === undefined ? [] : [{ label: 'Loại chế độ', value: BENEFIT_NAMES[benefit.kind].vi }]),
    { label: 'Người được ủy quyền', value: attorney.fullName },
    { label: 'Số căn cước', value: attorney.citizenNumber },
    { label: 'Nội dung ủy quyền', value: acts.map((act) => ACTS_IN_LETTER[act]).join(', ') },
    { label: 'Thời hạn', value: `từ ngày ${dayInLetter(from)} đến hết ngày ${dayInLetter(to)}` },
  ];
}
