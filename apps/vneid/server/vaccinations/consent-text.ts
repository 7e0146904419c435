import type { Language } from '@openvssid/core';

/** What somebody agrees to. A change of any word is a new version; what was agreed to stands with the consent. */
export const VACCINATION_CONSENT: { version: string } & Readonly<Record<Language, readonly string[]>> = {
  version: '2026-11',
  vi: [
    'VNeID lấy thông tin tiêm chủng của bạn từ Bảo hiểm xã hội Việt Nam (VssID): loại vắc xin, mũi thứ mấy, ngày tiêm, nơi tiêm, số lô.',
    'Dữ liệu được lưu dưới dạng mã hóa và chỉ hiển thị cho bạn sau khi nhập passcode. Mỗi lần lấy được ghi trong mục «Ai đã xem thông tin của tôi» của VssID.',
    'Đồng ý này tách riêng với Sổ sức khỏe điện tử. Bạn có thể rút lại bất cứ lúc nào; dữ liệu đã lưu tại VNeID được xóa ngay.',
  ],
  en: [
    'VNeID fetches your vaccinations from Vietnam Social Security (VssID): the vaccine, which dose, the date, the place and the lot number.',
    'They are kept encrypted and shown to you alone, after your passcode. Each fetch is listed under “Who has seen my information” in VssID.',
    'This consent stands apart from the one for the electronic health book. You can withdraw it at any time; what VNeID has stored is deleted at once.',
  ],
};
