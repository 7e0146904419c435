import type { Answers } from '../answers.ts';
import type { CardFact, Facts, PersonFact } from '../facts.ts';
import { appealSentence, dayInLetter, type Decision, LETTER_NUMBER, type LetterContent, refusalParagraphs } from '../letter.ts';
import type { FiledApplication } from '../filed-application.ts';
import { legalBasisOn } from '../legal-basis.ts';
import { deliverySentences } from '../result-delivery/letter.ts';
import { cardToReissue } from './card-to-reissue.ts';
import { legalBasis } from './law.ts';
import { reasonOf } from './reason.ts';

export function letter(
  application: FiledApplication,
  { person, cards }: Pick<Facts, 'person' | 'cards'>,
  decision: Decision,
): LetterContent {
  const card = cardToReissue(cards, application.submittedOn);
  const accepted = decision.outcome === 'accepted';
  return {
    number: LETTER_NUMBER,
    title: 'THÔNG BÁO',
    about: accepted ? 'Về việc cấp lại thẻ bảo hiểm y tế' : 'Về việc không cấp lại thẻ bảo hiểm y tế',
    addressee: person.fullName,
    legalBasis: legalBasisOn(legalBasis, application.submittedOn),
    paragraphs: [
      received(application, person),
      ...(accepted ? acceptance(application.answers, decision.message) : refusal(decision)),
    ],
    table: card === undefined ? [] : cardTable(person, card),
    appeal: appealSentence(person),
    gloss: accepted
      ? 'Your health insurance card has been reissued; the old card is void.'
      : 'Your request for a new health insurance card has been refused for the reason stated above.',
  };
}

const REASONS = { lost: 'mất thẻ', damaged: 'thẻ bị hỏng', torn: 'thẻ bị rách' } as const;

function received({ number, submittedOn, answers }: FiledApplication, person: PersonFact): string {
  const reason = reasonOf(answers);
  const why = reason === undefined ? '' : ` do ${REASONS[reason]}`;
  return `Ngày ${dayInLetter(submittedOn)}, ${person.agencyName} nhận được hồ sơ số ${number} đề nghị cấp lại thẻ bảo hiểm y tế của ${person.fullName}${why}.`;
}

function acceptance(answers: Answers, message: string | undefined): string[] {
  const form =
    answers['wantsPaper'] === true
      ? deliverySentences(answers, 'Thẻ giấy')
      : [
          'Thẻ mới là thẻ điện tử, có ngay trong ứng dụng tại mục Thẻ BHYT và có giá trị như thẻ giấy.',
          ...deliverySentences(answers, 'Bản giấy của thông báo này'),
        ];
  return [
    'Thẻ được cấp lại. Thẻ mới giữ nguyên thời hạn có giá trị, nơi đăng ký khám chữa bệnh ban đầu và thời điểm đủ 5 năm liên tục của thẻ cũ.',
    'Thẻ cũ và mã xác thực của thẻ cũ không còn giá trị kể từ khi thẻ mới được cấp.',
    ...form,
    ...(message === undefined ? [] : [message]),
  ];
}

function refusal(decision: Extract<Decision, { outcome: 'refused' }>): string[] {
  return ['Thẻ không được cấp lại theo hồ sơ này.', ...refusalParagraphs(decision)];
}

function cardTable({ fullName, birthDate, birthYearOnly }: PersonFact, card: CardFact): LetterContent['table'] {
  return [
    { label: 'Họ và tên', value: fullName },
    { label: 'Ngày sinh', value: birthYearOnly ? String(birthDate.year) : dayInLetter(birthDate) },
    { label: 'Số thẻ BHYT', value: card.cardNumber },
    { label: 'Thời hạn có giá trị', value: validity(card) },
    { label: 'Nơi ĐKKCB BĐ', value: `${card.firstFacilityName} (mã: ${card.firstFacilityCode})` },
    ...(card.fiveYearFrom === undefined ? [] : [{ label: 'Thời điểm 5 năm liên tục', value: dayInLetter(card.fiveYearFrom) }]),
  ];
}

function validity({ validFrom, validTo }: CardFact): string {
  return validTo === undefined ? `từ ${dayInLetter(validFrom)}` : `từ ${dayInLetter(validFrom)} đến ${dayInLetter(validTo)}`;
}
