import type { Facts, PersonFact } from '../facts.ts';
import { legalBasisOn } from '../legal-basis.ts';
import { appealSentence, dayInLetter, type Decision, LETTER_NUMBER, type LetterContent, refusalParagraphs } from '../letter.ts';
import type { FiledApplication } from '../filed-application.ts';
import { identityRows } from '../reissue-insurance-book/letter.ts';
import { deliverySentences } from '../result-delivery/letter.ts';
import { correctionsOf, inWords, numbersToMerge, onRecord } from './corrections.ts';
import { ITEM_NAMES } from './items.ts';
import { legalBasis } from './law.ts';

type FactsNeeded = Pick<Facts, 'person' | 'corrections' | 'book'>;

export function letter(application: FiledApplication, facts: FactsNeeded, decision: Decision): LetterContent {
  const { person } = facts;
  const accepted = decision.outcome === 'accepted';
  return {
    number: LETTER_NUMBER,
    title: 'THÔNG BÁO',
    about: accepted
      ? 'Về việc cấp lại sổ bảo hiểm xã hội do thay đổi thông tin'
      : 'Về việc không cấp lại sổ bảo hiểm xã hội do thay đổi thông tin',
    addressee: person.fullName,
    legalBasis: legalBasisOn(legalBasis, application.submittedOn),
    paragraphs: [
      received(application, person),
      ...(accepted
        ? acceptance(application, facts, decision)
        : ['Thông tin trên sổ bảo hiểm xã hội chưa thay đổi theo hồ sơ này.', ...refusalParagraphs(decision)]),
    ],
    table: [...identityRows(person), ...changeRows(application, facts)],
    appeal: appealSentence(person),
    gloss: accepted
      ? 'The details listed above have been corrected and a new social insurance book has been issued; the earlier book is void.'
      : 'Your request to correct your social insurance book has been refused for the reason stated above.',
  };
}

function received({ number, submittedOn }: FiledApplication, person: PersonFact): string {
  return `Ngày ${dayInLetter(submittedOn)}, ${person.agencyName} nhận được hồ sơ số ${number} của ${person.fullName} đề nghị cấp lại sổ bảo hiểm xã hội do thay đổi thông tin.`;
}

function acceptance(
  { answers }: FiledApplication,
  { book }: FactsNeeded,
  decision: Extract<Decision, { outcome: 'accepted' }>,
): string[] {
  const merged = numbersToMerge(answers);
  return [
    `Thông tin mới có hiệu lực từ ngày ${dayInLetter(decision.on)}. Thông tin cũ được lưu trong lịch sử hồ sơ.`,
    `Sổ bảo hiểm xã hội được cấp lại, lần cấp thứ ${book.issueNumber + 1}. Các sổ cấp trước đó không còn giá trị.`,
    ...(merged.length === 0
      ? []
      : [
          'Các mã số được gộp cùng dẫn đến mã số giữ lại. Thời gian đóng trùng (nếu có) được xem xét hoàn trả; thẻ bảo hiểm y tế của mã số được gộp không còn giá trị.',
        ]),
    ...deliverySentences(answers, 'Sổ và tờ rời'),
    ...(decision.message === undefined ? [] : [decision.message]),
  ];
}

/** One row a detail: what it was, what it is, and by what it was shown. */
function changeRows({ answers }: FiledApplication, { person, corrections }: FactsNeeded): LetterContent['table'] {
  const rows = correctionsOf(answers).map(({ item, to, documents }) => {
    const agrees = corrections.some((one) => one.item === item && one.to === to && one.register === 'agrees');
    const shownBy = agrees ? 'Cơ sở dữ liệu quốc gia về dân cư' : `${documents} tệp giấy tờ gửi kèm`;
    const lines = [
      `Thông tin cũ: ${inWords(item, onRecord(item, person))}`,
      `Thông tin mới: ${inWords(item, to)}`,
      `Căn cứ: ${shownBy}`,
    ];
    return { label: ITEM_NAMES[item].vi, value: lines.join('\n') };
  });
  const merged = numbersToMerge(answers).map((number) => ({
    label: ITEM_NAMES.mergeBooks.vi,
    value: `Mã số được gộp: ${number}\nMã số giữ lại: ${person.socialInsuranceNumber ?? ''}`,
  }));
  return [...rows, ...merged];
}
