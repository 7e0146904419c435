import type { Facts, PersonFact } from '../facts.ts';
import { appealSentence, dayInLetter, type Decision, LETTER_NUMBER, type LetterContent, refusalParagraphs } from '../letter.ts';
import { legalBasisOn } from '../legal-basis.ts';
import type { FiledApplication } from '../filed-application.ts';
import { deliverySentences } from '../result-delivery/letter.ts';
import { type Claim, claimOf, type GuardianRelationship } from './claim.ts';
import { legalBasis } from './law.ts';

/** Speaks of the child as the declaration does: a refusal gives nothing away of whoever has the number. */
export function letter(application: FiledApplication, { person }: Pick<Facts, 'person'>, decision: Decision): LetterContent {
  const { number, submittedOn, answers } = application;
  const claim = claimOf(answers);
  const accepted = decision.outcome === 'accepted';
  return {
    number: LETTER_NUMBER,
    title: 'THÔNG BÁO',
    about: accepted ? 'Về việc đăng ký tài khoản cho con' : 'Về việc không đăng ký được tài khoản cho con',
    addressee: person.fullName,
    legalBasis: legalBasisOn(legalBasis, submittedOn),
    paragraphs: [
      `Ngày ${dayInLetter(submittedOn)}, cơ quan BHXH nhận được hồ sơ số ${number} của ${person.fullName} đề nghị đăng ký tài khoản cho con${nameOf(claim)}.`,
      ...(accepted
        ? [...ACCEPTED, ...(decision.message === undefined ? [] : [decision.message])]
        : ['Tài khoản chưa được đăng ký theo hồ sơ này.', ...refusalParagraphs(decision)]),
      ...deliverySentences(answers, 'Bản giấy của thông báo này'),
    ],
    table: tableOf(person, claim),
    appeal: appealSentence(person),
    gloss: accepted
      ? 'You may now open the child’s records in the app by “Chuyển hồ sơ”; the right ends by itself on the eighteenth birthday.'
      : 'Your request to register an account for the child has been refused for the reason stated above.',
  };
}

const ACCEPTED = [
  'Hồ sơ của con được liên kết với tài khoản của ông/bà. Trong ứng dụng, chọn «Chuyển hồ sơ» để xem thẻ BHYT, quá trình tham gia, thông tin hưởng, sổ khám chữa bệnh của con và gửi hồ sơ thay con.',
  'Mỗi lần xem hoặc gửi thay đều được ghi lại và hiện trong mục «Ai đã xem thông tin của tôi» của con. Quyền này tự chấm dứt khi con đủ 18 tuổi.',
];

const RELATIONSHIPS: Readonly<Record<GuardianRelationship, string>> = {
  father: 'Cha',
  mother: 'Mẹ',
  guardian: 'Người giám hộ',
};

function nameOf(claim: Claim | undefined): string {
  return claim === undefined ? '' : ` ${claim.fullName}`;
}

function tableOf(person: PersonFact, claim: Claim | undefined): LetterContent['table'] {
  if (claim === undefined) return [];
  return [
    { label: 'Họ và tên con', value: claim.fullName },
    { label: 'Mã số BHXH của con', value: claim.number },
    { label: 'Người đăng ký', value: person.fullName },
    { label: 'Quan hệ', value: RELATIONSHIPS[claim.relationship] },
  ];
}
