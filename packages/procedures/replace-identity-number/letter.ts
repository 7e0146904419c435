import type { Facts, PersonFact } from '../facts.ts';
import { legalBasisOn } from '../legal-basis.ts';
import { appealSentence, dayInLetter, type Decision, LETTER_NUMBER, type LetterContent, refusalParagraphs } from '../letter.ts';
import type { FiledApplication } from '../filed-application.ts';
import { deliverySentences } from '../result-delivery/letter.ts';
import { legalBasis } from './law.ts';
import { newNumberOf } from './new-number.ts';

export function letter(application: FiledApplication, { person }: Pick<Facts, 'person'>, decision: Decision): LetterContent {
  const { number, submittedOn, answers } = application;
  const accepted = decision.outcome === 'accepted';
  return {
    number: LETTER_NUMBER,
    title: 'THÔNG BÁO',
    about: accepted ? 'Về việc cập nhật số định danh cá nhân' : 'Về việc không cập nhật số định danh cá nhân',
    addressee: person.fullName,
    legalBasis: legalBasisOn(legalBasis, submittedOn),
    paragraphs: [
      `Ngày ${dayInLetter(submittedOn)}, ${person.agencyName} nhận được hồ sơ số ${number} của ${person.fullName} đề nghị cập nhật số định danh cá nhân 12 chữ số.`,
      ...(accepted
        ? [ACCEPTED, ...(decision.message === undefined ? [] : [decision.message])]
        : ['Số định danh cá nhân chưa được cập nhật theo hồ sơ này.', ...refusalParagraphs(decision)]),
      ...deliverySentences(answers, 'Bản giấy của thông báo này'),
    ],
    table: tableOf(person, newNumberOf(answers)),
    appeal: appealSentence(person),
    gloss: accepted
      ? 'Your citizen number of 12 digits is now on record; the old number goes on leading to your records.'
      : 'Your request to record the citizen number of 12 digits has been refused for the reason stated above.',
  };
}

const ACCEPTED =
  'Số định danh cá nhân được cập nhật. Số giấy tờ cũ vẫn được lưu để tra cứu hồ sơ đã có; mã số BHXH và quá trình tham gia không thay đổi.';

/** The number as it was asked for; what stood on record before is in the history, and does not change what the letter says. */
function tableOf({ fullName, birthDate, birthYearOnly }: PersonFact, citizenNumber: string | undefined): LetterContent['table'] {
  return [
    { label: 'Họ và tên', value: fullName },
    { label: 'Ngày sinh', value: birthYearOnly ? String(birthDate.year) : dayInLetter(birthDate) },
    ...(citizenNumber === undefined ? [] : [{ label: 'Số ĐDCN/CCCD', value: citizenNumber }]),
  ];
}
