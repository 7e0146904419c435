import { refuse, ok, type Result } from '@openvssid/core';
import { type Bilingual, fill } from './bilingual.ts';

/** Why a file goes back or is refused, and what the person can do next. `needs` names what an officer must fill in. */
export type RefusalReason = {
  readonly text: Bilingual;
  readonly next: Bilingual;
  readonly needs?: 'document' | 'text';
  /** The service that helps instead. */
  readonly nextProcedure?: string;
};

export type RefusalCode = keyof typeof REASONS;
export type ReasonParams = Readonly<Record<string, string>>;

/** Shorter words than this explain nothing. */
export const FREE_TEXT_MIN = 20;

const REASONS = {
  R01: {
    text: {
      vi: 'Thông tin kê khai chưa khớp với Cơ sở dữ liệu quốc gia về dân cư.',
      en: 'The details do not match the National Population Database.',
    },
    next: {
      vi: 'Hãy đối chiếu thông tin đã khai với thẻ căn cước. Nếu dữ liệu dân cư sai, hãy liên hệ Công an cấp xã. Nếu dữ liệu BHXH sai, hãy điều chỉnh bằng dịch vụ 608A. Sau đó gửi lại hồ sơ.',
      en: 'Compare what you entered with your identity card. If the population data are wrong, contact the commune police. If your insurance record is wrong, correct it with service 608A. Then apply again.',
    },
    nextProcedure: 'correct-insurance-book',
  },
  R02: {
    text: { vi: 'Thiếu giấy tờ: {document}.', en: 'A document is missing: {document}.' },
    next: { vi: 'Hãy chụp ảnh hoặc tải giấy tờ còn thiếu lên.', en: 'Take a picture of the missing document or upload it.' },
    needs: 'document',
  },
  R03: {
    text: { vi: 'Ảnh {document} không đọc được.', en: 'The picture cannot be read: {document}.' },
    next: {
      vi: 'Hãy chụp lại ở nơi đủ sáng, thấy đủ bốn góc và đọc được chữ.',
      en: 'Take it again in good light, with all four corners and legible writing.',
    },
    needs: 'document',
  },
  R04: {
    text: { vi: 'Không tìm thấy mã số BHXH.', en: 'No social insurance number was found.' },
    next: {
      vi: 'Hãy tra cứu lại mã số hoặc liên hệ cơ quan BHXH.',
      en: 'Look the number up again or contact the social security office.',
    },
  },
  R05: {
    text: {
      vi: 'Bạn có nhiều mã số BHXH, cần gộp trước (dịch vụ 608A).',
      en: 'You have several social insurance numbers. They must be merged first (service 608A).',
    },
    next: { vi: 'Hãy gửi hồ sơ gộp mã số (dịch vụ 608A).', en: 'Apply to merge the numbers (service 608A).' },
    nextProcedure: 'correct-insurance-book',
  },
  R06: {
    text: { vi: 'Thẻ BHYT đã hết hạn hoặc đã ngừng.', en: 'The health insurance card has expired or was stopped.' },
    next: {
      vi: 'Hãy gia hạn thẻ. Nếu thẻ do nơi làm việc hoặc Nhà nước đóng, hãy liên hệ nơi đó hoặc cơ quan BHXH.',
      en: 'Renew the card. If your employer or the State pays for it, contact them or the social security office.',
    },
    nextProcedure: 'pay-contributions',
  },
  R07: {
    text: {
      vi: 'Chủ tài khoản ngân hàng không phải người hưởng.',
      en: 'The bank account does not belong to the beneficiary.',
    },
    next: { vi: 'Hãy dùng tài khoản đứng tên người hưởng.', en: 'Use an account in the beneficiary’s own name.' },
  },
  R08: {
    text: {
      vi: 'Giấy ủy quyền quá 12 tháng hoặc chưa chứng thực.',
      en: 'The authorisation is older than 12 months or not certified.',
    },
    next: {
      vi: 'Hãy lập giấy ủy quyền mới có chứng thực của UBND cấp xã hoặc công chứng.',
      en: 'Make a new authorisation, certified by the commune or a notary.',
    },
  },
  R09: {
    text: { vi: 'Chế độ đang tạm dừng hoặc đã chấm dứt.', en: 'The entitlement is suspended or has ended.' },
    next: {
      vi: 'Hãy liên hệ cơ quan BHXH nếu thông tin này không đúng.',
      en: 'Contact the social security office if this is not right.',
    },
  },
  R10: {
    text: {
      vi: 'Hồ sơ không thuộc thẩm quyền của cơ quan tiếp nhận.',
      en: 'The file does not belong to this office.',
    },
    next: {
      vi: 'Thẻ của quân đội, công an, cơ yếu do BHXH Bộ Quốc phòng hoặc BHXH Công an nhân dân cấp: hãy gửi qua đơn vị của bạn. Trường hợp khác, hãy hỏi tổng đài nơi cần gửi.',
      en: 'Cards of the army, police and cipher service are issued by the insurance of those ministries: apply through your unit. Otherwise ask the hotline where to apply.',
    },
  },
  R11: {
    text: { vi: 'Cần bản chính {document}.', en: 'The original is needed: {document}.' },
    next: {
      vi: 'Hãy mang hoặc gửi bản chính đến bộ phận một cửa của cơ quan BHXH.',
      en: 'Bring or send the original to the one-stop desk of the social security office.',
    },
    needs: 'document',
  },
  R12: {
    text: { vi: 'Đã có hồ sơ cùng loại đang xử lý.', en: 'An application of the same kind is already open.' },
    next: {
      vi: 'Hãy theo dõi hồ sơ đang xử lý trong mục Lịch sử, hoặc rút hồ sơ đó rồi gửi lại.',
      en: 'Follow the open application under History, or withdraw it and apply again.',
    },
  },
  R13: {
    text: {
      vi: 'Bạn không có quyền thực hiện cho người này.',
      en: 'You have no right to act for this person.',
    },
    next: {
      vi: 'Người này, cha mẹ hoặc người giám hộ, hoặc người được ủy quyền có thể gửi hồ sơ.',
      en: 'The person, a parent or guardian, or somebody authorised can apply.',
    },
  },
  K01: {
    text: {
      vi: 'Đã quá thời hạn khiếu nại 90 ngày kể từ ngày nhận được kết quả.',
      en: 'The 90 days for a complaint, counted from the day the result was received, are over.',
    },
    next: {
      vi: 'Nếu ốm đau, thiên tai hoặc trở ngại khách quan làm bạn trễ hạn, hãy nộp đơn kèm giấy tờ chứng minh tại cơ quan BHXH: thời gian đó không tính. Bạn cũng có thể gửi hồ sơ mới.',
      en: 'If illness, a disaster or another obstacle kept you from it, hand in the complaint with proof at the social security office: that time does not count. You can also apply anew.',
    },
  },
  K02: {
    text: { vi: 'Hồ sơ này chưa có kết quả để khiếu nại.', en: 'Nothing has been decided on this application so far.' },
    next: {
      vi: 'Hãy theo dõi hồ sơ trong mục Lịch sử, hoặc nhắn cho cán bộ trong hồ sơ.',
      en: 'Follow the application under History, or write to the officer there.',
    },
  },
  K03: {
    text: {
      vi: 'Khiếu nại lần đầu về kết quả này đã được giải quyết.',
      en: 'A first complaint about this result has already been settled.',
    },
    next: {
      vi: 'Trong 30 ngày kể từ ngày nhận được quyết định, bạn có thể khiếu nại lần hai đến cơ quan BHXH cấp trên trực tiếp, hoặc khởi kiện tại Tòa án.',
      en: 'Within 30 days of receiving that decision you can complain to the next higher social security office, or go to court.',
    },
  },
  R99: {
    text: { vi: '{text}', en: '{text}' },
    next: {
      vi: 'Nếu cần giải thích thêm, hãy gọi tổng đài hoặc hỏi tại cơ quan BHXH.',
      en: 'If you need more explanation, call the hotline or ask at the social security office.',
    },
    needs: 'text',
  },
} as const satisfies Readonly<Record<string, RefusalReason>>;

export const REFUSAL_REASONS: Readonly<Record<RefusalCode, RefusalReason>> = REASONS;

export function isRefusalCode(code: string): code is RefusalCode {
  return Object.hasOwn(REASONS, code);
}

/**
 * The words of a reason, filled. What the officer owes is refused by field: the document's name (R02, R03, R11),
 * a text of `FREE_TEXT_MIN` characters (R99).
 */
export function reasonText(code: RefusalCode, params: ReasonParams): Result<Bilingual> {
  const reason = REFUSAL_REASONS[code];
  const given = reason.needs === undefined ? '' : (params[reason.needs] ?? '').trim();
  if (reason.needs === 'document' && given === '') return refuse('document-missing', { field: 'document' });
  if (reason.needs === 'text' && given.length < FREE_TEXT_MIN)
    return refuse('text-too-short', { field: 'text', params: { limit: FREE_TEXT_MIN } });
  return ok(reason.needs === undefined ? reason.text : fill(reason.text, { [reason.needs]: given }));
}
