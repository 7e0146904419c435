import { textAnswer } from '../answers.ts';
import type { Facts, PersonFact } from '../facts.ts';
import { legalBasisOn } from '../legal-basis.ts';
import { appealSentence, dayInLetter, type Decision, LETTER_NUMBER, type LetterContent, refusalParagraphs } from '../letter.ts';
import type { FiledApplication } from '../filed-application.ts';
import { deliverySentences } from '../result-delivery/letter.ts';
import { legalBasis } from './law.ts';

export function letter(application: FiledApplication, { person }: Pick<Facts, 'person'>, decision: Decision): LetterContent {
  const accepted = decision.outcome === 'accepted';
  return {
    number: LETTER_NUMBER,
    title: 'THÔNG BÁO',
    about: 'Về việc «Tên dịch vụ mới»',
    addressee: person.fullName,
    legalBasis: legalBasisOn(legalBasis, application.submittedOn),
    paragraphs: [
      received(application, person),
      ...(accepted ? acceptance(decision) : ['Đề nghị không được chấp nhận.', ...refusalParagraphs(decision)]),
      ...deliverySentences(application.answers, 'Bản giấy của thông báo này'),
    ],
    table: [{ label: 'Nội dung đề nghị', value: textAnswer(application.answers, 'request') ?? '' }],
    appeal: appealSentence(person),
    gloss: accepted ? 'Your request has been accepted.' : 'Your request has been refused for the reason stated above.',
  };
}

function received({ number, submittedOn }: FiledApplication, { agencyName, fullName }: PersonFact): string {
  return `Ngày ${dayInLetter(submittedOn)}, ${agencyName} nhận được hồ sơ số ${number} của ${fullName}.`;
}

function acceptance({ message }: Extract<Decision, { outcome: 'accepted' }>): string[] {
  return ['Đề nghị được chấp nhận.', ...(message === undefined ? [] : [message])];
}
