import type { Language } from '@openvssid/core';

/** What somebody agrees to. A change of any word is a new version; what was agreed to stands with the consent. */
export const CONSENT_TEXT: { version: string } & Readonly<Record<Language, readonly string[]>> = {
  version: '2026-11',
  vi: [
    'Lịch sử khám chữa bệnh BHYT của bạn sẽ được tích hợp và hiển thị trên VNeID: lượt khám, chẩn đoán, điều trị, thuốc, kết quả, giấy tờ, lịch hẹn và thông tin tiêm chủng.',
    'VNeID lấy dữ liệu này từ Bảo hiểm xã hội Việt Nam (VssID), lưu dưới dạng mã hóa và chỉ hiển thị cho bạn sau khi nhập passcode. Mỗi lần lấy được ghi trong mục «Ai đã xem thông tin của tôi» của VssID.',
    'Nội dung lượt khám về HIV và lao không được lưu tại VNeID; bạn chỉ xem được sau khi nhập lại passcode.',
    'Bạn có thể rút lại đồng ý bất cứ lúc nào. Khi đó dữ liệu đã lưu tại VNeID được xóa ngay.',
  ],
  en: [
    'Your history of insured visits will be brought into VNeID and shown here: visits, diagnoses, treatment, drugs, results, papers, appointments and vaccinations.',
    'VNeID fetches these data from Vietnam Social Security (VssID), keeps them encrypted and shows them to you alone, after your passcode. Each fetch is listed under “Who has seen my information” in VssID.',
    'What visits about HIV and tuberculosis hold is not kept in VNeID; you see it only after entering the passcode again.',
    'You can withdraw your consent at any time. What VNeID has stored is deleted at once.',
  ],
};
