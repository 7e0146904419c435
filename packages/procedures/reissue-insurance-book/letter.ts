import { yearsAndMonths } from '@openvssid/core';
import type { BookFact, Facts, PersonFact } from '../facts.ts';
import { legalBasisOn } from '../legal-basis.ts';
import { appealSentence, dayInLetter, type Decision, LETTER_NUMBER, type LetterContent, refusalParagraphs } from '../letter.ts';
import type { FiledApplication } from '../filed-application.ts';
import { deliverySentences } from '../result-delivery/letter.ts';
import { legalBasis } from './law.ts';
import { reasonOf } from './reason.ts';

export function letter(
  application: FiledApplication,
  { person, book }: Pick<Facts, 'person' | 'book'>,
  decision: Decision,
): LetterContent {
  const accepted = decision.outcome === 'accepted';
  return {
    number: LETTER_NUMBER,
    title: 'THÔNG BÁO',
    about: accepted ? 'Về việc cấp lại sổ bảo hiểm xã hội' : 'Về việc không cấp lại sổ bảo hiểm xã hội',
    addressee: person.fullName,
    legalBasis: legalBasisOn(legalBasis, application.submittedOn),
    paragraphs: [
      received(application, person),
      ...(accepted
        ? acceptance(application, book, decision.message)
        : ['Sổ bảo hiểm xã hội không được cấp lại theo hồ sơ này.', ...refusalParagraphs(decision)]),
    ],
    table: [...identityRows(person), ...(accepted ? bookRows(book) : [])],
    appeal: appealSentence(person),
    gloss: accepted
      ? 'Your social insurance book has been reissued; the earlier book is void.'
      : 'Your request for a new social insurance book has been refused for the reason stated above.',
  };
}

const REASONS = { lost: 'mất sổ', damaged: 'sổ bị hỏng' } as const;

function received({ number, submittedOn, answers }: FiledApplication, person: PersonFact): string {
  const reason = reasonOf(answers);
  const why = reason === undefined ? '' : ` do ${REASONS[reason]}`;
  return `Ngày ${dayInLetter(submittedOn)}, ${person.agencyName} nhận được hồ sơ số ${number} đề nghị cấp lại sổ bảo hiểm xã hội của ${person.fullName}${why}.`;
}

function acceptance({ answers }: FiledApplication, book: BookFact, message: string | undefined): string[] {
  const thing = answers['wantsSheets'] === true ? 'Bìa sổ và tờ rời' : 'Bìa sổ';
  return [
    `Sổ bảo hiểm xã hội được cấp lại, lần cấp thứ ${book.issueNumber + 1}. Các sổ cấp trước đó không còn giá trị.`,
    'Quá trình đóng không thay đổi. Sổ điện tử có ký số trong ứng dụng, tại mục Sổ BHXH.',
    ...owedSentences(book),
    ...drawnSentences(book),
    ...deliverySentences(answers, thing),
    ...(message === undefined ? [] : [message]),
  ];
}

function owedSentences({ owedMonths, owedBy }: BookFact): string[] {
  if (owedMonths === 0) return [];
  return [
    `Tờ rời chỉ ghi thời gian đã đóng. Còn ${owedMonths} tháng chậm đóng (${owedBy.join('; ')}), được bổ sung vào sổ khi đơn vị đóng đủ.`,
  ];
}

function drawnSentences({ oneTimePaidOn, keptMonths }: BookFact): string[] {
  if (oneTimePaidOn === undefined) return [];
  const kept =
    keptMonths === 0 ? 'Sổ không còn thời gian đóng để tính hưởng.' : `Thời gian đóng chưa hưởng: ${keptMonths} tháng.`;
  return [`Người tham gia đã hưởng bảo hiểm xã hội một lần theo quyết định ngày ${dayInLetter(oneTimePaidOn)}. ${kept}`];
}

/** Whose book it is, in the letters of both services of the book. */
export function identityRows({ fullName, birthDate, birthYearOnly, socialInsuranceNumber }: PersonFact): LetterContent['table'] {
  return [
    { label: 'Họ và tên', value: fullName },
    { label: 'Ngày sinh', value: birthYearOnly ? String(birthDate.year) : dayInLetter(birthDate) },
    ...(socialInsuranceNumber === undefined ? [] : [{ label: 'Mã số BHXH', value: socialInsuranceNumber }]),
  ];
}

function bookRows({ issueNumber, months }: BookFact): LetterContent['table'] {
  const time = yearsAndMonths(months);
  return [
    { label: 'Lần cấp sổ', value: String(issueNumber + 1) },
    { label: 'Thời gian đã đóng BHXH', value: `${time.years} năm ${time.months} tháng` },
  ];
}
