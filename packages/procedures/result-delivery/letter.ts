import { type Answers, textAnswer } from '../answers.ts';

/** Where the paper goes, for a letter; nothing when the result is electronic alone. */
export function deliverySentences(answers: Answers, thing: string): string[] {
  switch (textAnswer(answers, 'deliveryMethod')) {
    case 'office':
      return [
        `${thing} được trả tại bộ phận một cửa của cơ quan BHXH đã chọn trong hồ sơ. Khi đến nhận, vui lòng mang theo giấy tờ tùy thân.`,
      ];
    case 'post':
      return [`${thing} được gửi qua bưu điện đến người nhận và địa chỉ đã kê khai trong hồ sơ; người nhận trả cước bưu điện.`];
    default:
      return [];
  }
}
