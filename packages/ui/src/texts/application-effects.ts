import { defineTexts } from './define-texts.ts';

/** What a decision has changed, and the way to where that is to be seen. */
export const applicationEffectTexts = defineTexts({
  area: 'applicationEffects',
  vi: {
    newCard: 'Thẻ mới có trong mục Thẻ BHYT. Thẻ cũ và mã xác thực cũ không còn giá trị.',
    openCard: 'Mở thẻ BHYT mới',
    newFacility: 'Nơi đăng ký khám bệnh, chữa bệnh ban đầu mới đã có trên thẻ BHYT. Thẻ cũ và mã xác thực cũ không còn giá trị.',
    paymentChanged: 'Thay đổi có hiệu lực từ tháng ghi trong văn bản kết quả.',
    openBenefits: 'Xem chế độ đang hưởng',
    authorised: 'Ủy quyền đã được chấp nhận. Nếu có tài khoản, người được ủy quyền cần nhận lời trong ứng dụng của họ.',
    openAuthorisations: 'Xem ủy quyền',
    recordCorrected: 'Thông tin của bạn đã được điều chỉnh từ ngày quyết định.',
    numbersMerged: 'Các mã số đã gộp nay dẫn đến hồ sơ này.',
    newBook: 'Sổ BHXH được cấp lại. Các sổ cấp trước đó không còn giá trị.',
    openBook: 'Xem sổ BHXH',
    reopened: 'Hồ sơ bị khiếu nại đã được mở lại thành hồ sơ mới.',
    visitNoted: 'Đã đặt ghi chú bên cạnh lượt khám.',
    openVisit: 'Mở lượt khám',
    openReopened: 'Mở hồ sơ mới',
    numberRecorded: 'Số định danh 12 chữ số đã được cập nhật. Bạn đăng nhập được bằng số mới; số cũ vẫn dùng được.',
  },
  en: {
    newCard: 'The new card is under “Health insurance card”. The old card and its verification code are void.',
    openCard: 'Open the new card',
    newFacility: 'Your health card names the new facility for first care. The old card and its verification code are void.',
    paymentChanged: 'The change holds from the month stated in the result.',
    openBenefits: 'See your benefits',
    authorised:
      'The authorisation has been accepted. If the person you authorised has an account, they must accept it in their own app.',
    openAuthorisations: 'See the authorisation',
    recordCorrected: 'Your details were corrected from the day of the decision.',
    numbersMerged: 'The merged numbers now lead to this record.',
    newBook: 'Your insurance book was reissued. Earlier books are void.',
    openBook: 'See the insurance book',
    reopened: 'The application you complained about has been opened again as a new file.',
    visitNoted: 'A note was set beside the visit.',
    openVisit: 'Open the visit',
    openReopened: 'Open the new application',
    numberRecorded: 'Your 12-digit citizen number is on record. You can sign in with it; the old number still works.',
  },
});
