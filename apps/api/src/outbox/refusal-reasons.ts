import type { Language, ReaderLanguage } from '@openvssid/core';
import { translated } from '../translations/translate.ts';

type Words = { reason: string; remedy: string };

/** Why an officer refuses, and what the applicant can do about it; read in the letter, at the receipt and in the console. */
const words = {
  'number-unknown': {
    vi: {
      reason: 'Không tìm thấy mã số BHXH đã khai.',
      remedy: 'Hãy tra cứu lại mã số hoặc liên hệ cơ quan BHXH, rồi gửi tờ khai mới.',
    },
    en: {
      reason: 'The social insurance number you declared was not found.',
      remedy: 'Look your number up or contact the social security office, then send a new declaration.',
    },
  },
  'already-registered': {
    vi: {
      reason: 'Mã số BHXH này đã được đăng ký tài khoản.',
      remedy: 'Nếu bạn quên mật khẩu, hãy chọn «Quên mật khẩu». Nếu bạn chưa từng đăng ký, hãy báo ngay cho cơ quan BHXH.',
    },
    en: {
      reason: 'This social insurance number already has an account.',
      remedy:
        'If you forgot the password, choose “Forgotten password”. If you never registered, tell the social security office at once.',
    },
  },
  'data-differ': {
    vi: {
      reason: 'Họ tên hoặc ngày sinh không khớp với dữ liệu đang quản lý.',
      remedy: 'Hãy kiểm tra lại theo giấy tờ tùy thân. Nếu dữ liệu BHXH sai, hãy mang giấy tờ đến cơ quan BHXH để điều chỉnh.',
    },
    en: {
      reason: 'Name or date of birth do not match the records.',
      remedy:
        'Check them against your identity paper. If the insurance record is wrong, take your papers to the social security office.',
    },
  },
  'phone-in-use': {
    vi: {
      reason: 'Số điện thoại đã được dùng cho một mã số BHXH khác.',
      remedy: 'Hãy đăng ký bằng số điện thoại của riêng bạn hoặc bằng email.',
    },
    en: {
      reason: 'The phone number is already used for another social insurance number.',
      remedy: 'Register with a phone number of your own, or by e-mail.',
    },
  },
  'pictures-unreadable': {
    vi: {
      reason: 'Ảnh giấy tờ hoặc ảnh chân dung không đọc được, bị mờ hoặc thiếu góc.',
      remedy: 'Hãy chụp lại ở nơi đủ sáng, thấy rõ cả bốn góc giấy tờ, rồi gửi tờ khai mới.',
    },
    en: {
      reason: 'The pictures of the paper or of your face cannot be read, are blurred or cut off.',
      remedy: 'Take them again in good light with all four corners of the paper in view, then send a new declaration.',
    },
  },
  'person-differs': {
    vi: {
      reason: 'Ảnh chân dung không phải của người trên giấy tờ.',
      remedy: 'Hãy tự chụp ảnh chân dung của bạn, hoặc mang giấy tờ đến cơ quan BHXH.',
    },
    en: {
      reason: 'The portrait does not show the person on the paper.',
      remedy: 'Take a picture of yourself, or come to the social security office with your paper.',
    },
  },
  'paper-expired': {
    vi: {
      reason: 'Giấy tờ tùy thân đã hết hạn hoặc không còn giá trị.',
      remedy: 'Hãy gửi tờ khai mới với giấy tờ còn giá trị.',
    },
    en: { reason: 'The identity paper has expired or is no longer valid.', remedy: 'Send a new declaration with a valid paper.' },
  },
  'in-person': {
    vi: {
      reason: 'Chưa xác minh được danh tính qua mạng.',
      remedy: 'Hãy mang giấy tờ tùy thân bản gốc đến cơ quan BHXH đã chọn để được đăng ký tại chỗ.',
    },
    en: {
      reason: 'Your identity could not be verified online.',
      remedy: 'Bring your original identity paper to the office you chose; you can register there.',
    },
  },
} as const satisfies Record<string, Record<Language, Words>>;

export type RefusalReason = keyof typeof words;
export const REFUSAL_REASONS = Object.keys(words) as [RefusalReason, ...RefusalReason[]];

export function reasonWords(reason: RefusalReason, language: ReaderLanguage): Words {
  const { vi, en } = words[reason];
  return {
    reason: translated({ vi: vi.reason, en: en.reason }, language),
    remedy: translated({ vi: vi.remedy, en: en.remedy }, language),
  };
}
