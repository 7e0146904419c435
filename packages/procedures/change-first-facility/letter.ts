import { textAnswer } from '../answers.ts';
import { cardInForce } from '../card-in-force.ts';
import type { Facts, PersonFact } from '../facts.ts';
import { legalBasisOn } from '../legal-basis.ts';
import { appealSentence, dayInLetter, type Decision, LETTER_NUMBER, type LetterContent, refusalParagraphs } from '../letter.ts';
import type { FiledApplication } from '../filed-application.ts';
import { deliverySentences } from '../result-delivery/letter.ts';
import { legalBasis } from './law.ts';

export function letter(
  application: FiledApplication,
  { person, cards, chosen }: Pick<Facts, 'person' | 'cards' | 'chosen'>,
  decision: Decision,
): LetterContent {
  const card = cardInForce(cards, application.submittedOn);
  const accepted = decision.outcome === 'accepted';
  return {
    number: LETTER_NUMBER,
    title: 'THÔNG BÁO',
    about: accepted
      ? 'Về việc thay đổi nơi đăng ký khám bệnh, chữa bệnh ban đầu'
      : 'Về việc không thay đổi nơi đăng ký khám bệnh, chữa bệnh ban đầu',
    addressee: person.fullName,
    legalBasis: legalBasisOn(legalBasis, application.submittedOn),
    paragraphs: [
      received(application, person),
      ...(accepted ? acceptance(decision) : ['Nơi đăng ký không thay đổi theo hồ sơ này.', ...refusalParagraphs(decision)]),
      ...deliverySentences(application.answers, 'Bản giấy của thông báo này'),
    ],
    table: [
      ...(card === undefined ? [] : [{ label: 'Số thẻ BHYT', value: card.cardNumber }]),
      {
        label: accepted ? 'Nơi đăng ký trước đây' : 'Nơi đang đăng ký',
        value: textAnswer(application.answers, 'presentFacility') ?? '',
      },
      {
        label: accepted ? 'Nơi đăng ký mới' : 'Nơi đề nghị',
        value: chosen.facility === undefined ? '' : `${chosen.facility.name} (mã: ${chosen.facility.code})`,
      },
    ],
    appeal: appealSentence(person),
    gloss: accepted
      ? 'The facility for first care has been changed; your card in the app names the new one.'
      : 'Your request to change the facility for first care has been refused for the reason stated above.',
  };
}

function received({ number, submittedOn }: FiledApplication, { agencyName, fullName }: PersonFact): string {
  return `Ngày ${dayInLetter(submittedOn)}, ${agencyName} nhận được hồ sơ số ${number} của ${fullName} đề nghị thay đổi nơi đăng ký khám bệnh, chữa bệnh ban đầu.`;
}

function acceptance({ message, on }: Extract<Decision, { outcome: 'accepted' }>): string[] {
  return [
    `Nơi đăng ký khám bệnh, chữa bệnh ban đầu được thay đổi từ ngày ${dayInLetter(on)}. Thời hạn của thẻ và thời điểm đủ 5 năm liên tục không thay đổi.`,
    'Thẻ mới là thẻ điện tử, có ngay trong ứng dụng tại mục Thẻ BHYT và có giá trị như thẻ giấy. Thẻ cũ không còn giá trị. Nếu không dùng ứng dụng, khi đi khám bạn xuất trình căn cước gắn chip.',
    ...(message === undefined ? [] : [message]),
  ];
}
