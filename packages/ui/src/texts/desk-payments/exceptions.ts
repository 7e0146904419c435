import type { SameShape } from '../define-texts.ts';

const vi = {
  exceptions: {
    lead: 'Khoản tiền không tự ghi nhận được. Một cán bộ đề xuất, cán bộ khác của cơ quan đó hoặc của cơ quan cấp trên quyết định.',
    byState: 'Theo trạng thái',
    states: { open: 'Chưa đề xuất', proposed: 'Chờ quyết định', closed: 'Đã xử lý' },
    caption: 'Khoản tiền cần xử lý, không nêu tên; mở từng khoản để xem người nộp',
    columns: {
      kind: 'Sự việc',
      reference: 'Mã đơn',
      amount: 'Đã nhận',
      since: 'Từ lúc',
      proposal: 'Đề xuất',
      decided: 'Quyết định',
      agency: 'Cơ quan',
    },
    ownAgency: 'Cơ quan bạn',
    empty: {
      open: 'Không có khoản nào chờ đề xuất',
      proposed: 'Không có đề xuất nào chờ quyết định',
      closed: 'Chưa có khoản nào được xử lý',
    },
    emptyHint: 'Khoản tiền nào hệ thống không tự ghi nhận được sẽ hiện ở đây.',
    bySystem: 'Hệ thống',
    by: (name: string, time: string) => `${name}, ${time}`,
  },
  kinds: {
    'amount-differs': {
      name: 'Số tiền không khớp',
      what: 'Số tiền nhận được khác số tiền của đơn.',
      can: 'Hoàn lại để người nộp đóng lại đúng số tiền.',
    },
    late: {
      name: 'Tiền đến muộn',
      what: 'Tiền đến khi đơn đã hết hạn thanh toán hoặc đã hủy.',
      can: 'Ghi nhận nếu thời gian đóng còn trống, hoặc hoàn tiền.',
    },
    'paid-twice': {
      name: 'Nộp trùng',
      what: 'Đơn đã có tiền, sau đó lại nhận thêm khoản này.',
      can: 'Hoàn khoản nộp sau cho người nộp.',
    },
    'unknown-order': {
      name: 'Không rõ nộp cho đơn nào',
      what: 'Khoản tiền không kèm mã đơn, hoặc mã đơn không có trong hệ thống.',
      can: 'Tìm đơn theo nội dung chuyển tiền rồi ghi nhận; không tìm được thì hoàn tiền. Chỉ ghi thu khác khi không hoàn được.',
    },
    suspicious: {
      name: 'VNPAY đang giữ tiền',
      what: 'Người nộp đã bị trừ tiền, nhưng VNPAY nghi ngờ gian lận nên chưa chuyển cho cơ quan BHXH.',
      can: 'Chờ kết quả của VNPAY. Tiền đến thì hệ thống tự ghi nhận; khi VNPAY đã trả lại người nộp thì đóng kèm ghi chú.',
    },
    'not-recordable': {
      name: 'Không ghi nhận được',
      what: 'Tiền đã đến, nhưng thông tin của người tham gia đã thay đổi sau khi lập đơn.',
      can: 'Hoàn tiền; hoặc ghi nhận khi không còn vướng mắc.',
    },
    'refund-failed': {
      name: 'Hoàn tiền không thành công',
      what: 'Ngân hàng hoặc VNPAY không thực hiện lệnh hoàn tiền. Tiền vẫn ở cơ quan BHXH.',
      can: 'Hoàn lại lần nữa khi đã rõ nguyên nhân.',
    },
    'refund-unanswered': {
      name: 'Hoàn tiền chưa có trả lời',
      what: 'VNPAY chưa trả lời lệnh hoàn tiền này quá một ngày. Tiền có thể đã hoặc chưa về người nộp.',
      can: 'Hỏi lại VNPAY. Nếu vẫn không có trả lời, hai cán bộ có thể quyết định hoàn bằng chuyển khoản vào tài khoản người nộp cung cấp; ghi nhận đã hoàn nếu VNPAY xác nhận bằng văn bản; hoặc đóng để chờ tiếp, sau 7 ngày hệ thống nhắc lại.',
    },
    'only-at-provider': {
      name: 'Chỉ có ở bên thanh toán',
      what: 'Danh sách trong ngày của bên thanh toán có giao dịch mà hệ thống không có.',
      can: 'Hỏi lại VNPAY: trả lời có chữ ký thì hệ thống tự ghi. Nếu VNPAY không trả lời được nhưng đã xác nhận bằng văn bản, đề xuất ghi nhận là tiền đã nhận; sau đó hoàn được như mọi khoản khác. Nếu không có tiền, đóng kèm kết quả.',
    },
    'only-here': {
      name: 'Chỉ có ở hệ thống',
      what: 'Hệ thống đã nhận khoản này, nhưng danh sách trong ngày của bên thanh toán không có.',
      can: 'Xác minh với bên thanh toán rồi đóng kèm kết quả.',
    },
    'amount-at-provider-differs': {
      name: 'Hai bên ghi số tiền khác nhau',
      what: 'Bên thanh toán và hệ thống ghi số tiền khác nhau cho cùng một giao dịch.',
      can: 'Xác minh với bên thanh toán rồi đóng kèm kết quả.',
    },
    'state-at-provider-differs': {
      name: 'Hai bên ghi trạng thái khác nhau',
      what: 'Bên thanh toán ghi giao dịch này ở trạng thái khác, hoặc đã hoàn tiền mà cơ quan BHXH không yêu cầu.',
      can: 'Xác minh với bên thanh toán rồi đóng kèm kết quả.',
    },
    'balance-differs': {
      name: 'Số dư tài khoản không khớp',
      what: 'Số dư cuối của sao kê khác số dư tài khoản chuyên thu trên sổ, ngoài phần chênh lệch đã biết từ lần trước và tiền ra không liên quan.',
      can: 'Tìm dòng bị thiếu hoặc ghi sai trong sao kê, rồi đóng kèm kết quả.',
    },
  },
  /** Of «Chỉ có ở bên thanh toán»: a refund that a statement has otherwise, and money that has come into the books since. */
  refundedOtherwise: {
    what: 'Sao kê có tiền ra cho lệnh hoàn tiền này, nhưng khác số tiền của lệnh, hoặc lệnh đã kết thúc trước đó.',
    can: 'Xác minh với ngân hàng rồi đóng kèm kết quả.',
  },
  /** Of «Chỉ có ở hệ thống»: a refund that one officer noted by hand. */
  refundNotStated: {
    what: 'Một cán bộ đã ghi nhận ngân hàng đã hoàn khoản tiền này. Sau 7 ngày, chưa sao kê nào có tiền ra mang mã của lệnh hoàn tiền.',
    can: 'Tìm khoản tiền ra trong sao kê hoặc hỏi ngân hàng, rồi đóng kèm kết quả. Nếu tiền chưa đi, đề nghị ngân hàng chuyển và ghi đúng mã của lệnh.',
  },
  /** Of «Không rõ đơn»: the order it names is gone, whose it was is known. */
  removedOrder: {
    what: 'Tiền ghi mã của một đơn đã xóa vì quá hạn từ lâu mà không có tiền nộp. Người lập đơn đó được báo là khoản tiền đang được xem xét.',
    can: 'Hoàn tiền, hoặc ghi nhận cho đơn mới mà người nộp lập.',
  },
  bookedSince: 'Khoản tiền này đã vào sổ. Đóng kèm kết quả.',
  obstacles: {
    died: 'Người tham gia đã mất',
    'card-changed': 'Thẻ BHYT đã được cấp lại hoặc không còn hiệu lực',
    covered: 'Thời gian này đã có thẻ BHYT khác',
    'months-taken': 'Có tháng đã được đóng theo cách khác',
  },
  decisions: {
    record: { name: 'Ghi nhận đóng', hint: 'Thẻ được gia hạn hoặc tháng đóng được ghi, người nộp nhận biên lai.' },
    refund: { name: 'Hoàn tiền', hint: 'Tiền được trả lại theo đúng đường đã nộp.' },
    transfer: {
      name: 'Hoàn bằng chuyển khoản',
      hint: 'Tiền được ngân hàng chuyển vào tài khoản mà người nộp đã cung cấp bằng văn bản, không theo đường đã nộp.',
    },
    arrived: {
      name: 'Ghi nhận đã hoàn theo văn bản của VNPAY',
      hint: 'Chỉ khi VNPAY đã xác nhận bằng văn bản rằng tiền đã được hoàn. Không có tiền nào được gửi thêm; người nộp được báo là đã nhận lại tiền.',
    },
    'take-in': {
      name: 'Ghi nhận là tiền đã nhận',
      hint: 'Chỉ khi VNPAY đã xác nhận thu tiền. Đơn còn nhận được tiền thì được ghi nhận đóng ngay; nếu không, khoản tiền chờ quyết định và hoàn được.',
    },
    keep: { name: 'Ghi thu khác', hint: 'Chỉ khi không xác định được người nộp và không hoàn được.' },
    close: { name: 'Đóng, không chuyển tiền', hint: 'Đã xác minh xong, không còn khoản tiền nào cần xử lý.' },
  },
};

const en: SameShape<typeof vi> = {
  exceptions: {
    lead: 'Money that could not be recorded by itself. One officer proposes; another of the same agency or of one above it decides.',
    byState: 'By state',
    states: { open: 'Nothing proposed', proposed: 'To be decided', closed: 'Dealt with' },
    caption: 'Money that waits for a person, without names; open one to see who paid',
    columns: {
      kind: 'What it is',
      reference: 'Order',
      amount: 'Received',
      since: 'Since',
      proposal: 'Proposed',
      decided: 'Decided',
      agency: 'Agency',
    },
    ownAgency: 'Yours',
    empty: {
      open: 'Nothing waits for a proposal',
      proposed: 'No proposal waits for a decision',
      closed: 'Nothing has been dealt with yet',
    },
    emptyHint: 'Money that cannot be recorded by itself will be listed here.',
    bySystem: 'The system',
    by: (name, time) => `${name}, ${time}`,
  },
  kinds: {
    'amount-differs': {
      name: 'Wrong amount',
      what: 'What came is not the amount of the order.',
      can: 'Give it back, so that the payer can pay the right amount.',
    },
    late: {
      name: 'Money came late',
      what: 'The order had expired or was cancelled when the money came.',
      can: 'Record it if the period is still free, or give it back.',
    },
    'paid-twice': {
      name: 'Paid twice',
      what: 'The order had its money already when this came.',
      can: 'Give the later payment back.',
    },
    'unknown-order': {
      name: 'Order unknown',
      what: 'The money names no order, or one that does not exist.',
      can: 'Find the order by what was written on the transfer and record it, or give the money back. Keep it only if it cannot go back.',
    },
    suspicious: {
      name: 'Held by VNPAY',
      what: 'The payer was debited, but VNPAY suspects fraud and has not passed the money on.',
      can: 'Wait for VNPAY. Money that comes is recorded by itself; once VNPAY has given it back, close this with a note.',
    },
    'not-recordable': {
      name: 'Cannot be recorded',
      what: 'The money came, but the records of a participant have changed since the order was made.',
      can: 'Give it back, or record it once nothing stands in the way.',
    },
    'refund-failed': {
      name: 'Refund failed',
      what: 'The bank or VNPAY did not carry the refund out. The money is still here.',
      can: 'Give it back once more when the cause is known.',
    },
    'refund-unanswered': {
      name: 'Refund without an answer',
      what: 'VNPAY has not answered this refund for more than a day. The money may or may not have gone back.',
      can: 'Ask VNPAY again. If it still says nothing, two officers may decide to transfer the money to an account that the payer has named, or note it as arrived where VNPAY says so in a letter; or close this to wait on, and in 7 days it comes back.',
    },
    'only-at-provider': {
      name: 'Only at the provider',
      what: 'The provider’s list of the day has a transaction that our books do not have.',
      can: 'Ask VNPAY again: what it signs is settled at once. If it cannot answer but has confirmed the money in writing, propose to take it in; then it can go back like any other. If there is no money, close it with what was found.',
    },
    'only-here': {
      name: 'Only in our books',
      what: 'We received this, but the provider’s list of the day does not have it.',
      can: 'Find out with the provider, then close it with what was found.',
    },
    'amount-at-provider-differs': {
      name: 'Two amounts',
      what: 'The provider and our books have different amounts for one transaction.',
      can: 'Find out with the provider, then close it with what was found.',
    },
    'state-at-provider-differs': {
      name: 'Two states',
      what: 'The provider has this transaction in another state, or gave money back that nobody here asked it to.',
      can: 'Find out with the provider, then close it with what was found.',
    },
    'balance-differs': {
      name: 'Balances differ',
      what: 'The closing balance of the statement is not what our books have for the collection account, beyond the difference known before and money that went out for something else.',
      can: 'Find the line that is missing or wrong in the statement, then close this with what was found.',
    },
  },
  refundedOtherwise: {
    what: 'The statement has money that went out for this refund, but another amount, or after the refund had ended.',
    can: 'Find out with the bank, then close it with what was found.',
  },
  refundNotStated: {
    what: 'An officer noted that the bank gave this back. 7 days later no statement has money going out that names the refund.',
    can: 'Find it in a statement or ask the bank, then close this with what was found. If it never went, have the bank send it, naming the refund.',
  },
  removedOrder: {
    what: 'The money names an order that was removed: its time had long passed and nobody had paid. Whoever made it was told that the money is being looked at.',
    can: 'Give it back, or record it for a new order that the payer makes.',
  },
  bookedSince: 'This money is in the books by now. Close it with what was found.',
  obstacles: {
    died: 'A participant has died',
    'card-changed': 'The health card was replaced or is no longer in force',
    covered: 'Another health card covers this time',
    'months-taken': 'Some of the months were paid in another way',
  },
  decisions: {
    record: { name: 'Record it', hint: 'The card is prolonged or the months are added, and the payer gets a receipt.' },
    refund: { name: 'Give it back', hint: 'The money goes back the way it came.' },
    transfer: {
      name: 'Give it back by transfer',
      hint: 'The bank transfers it to the account that the payer has named in writing, not the way it came.',
    },
    arrived: {
      name: 'Note it as arrived, by VNPAY’s letter',
      hint: 'Only where VNPAY has confirmed in writing that the money went back. Nothing more is sent, and the payer is told that it has arrived.',
    },
    'take-in': {
      name: 'Take it in as received',
      hint: 'Only where VNPAY has confirmed the money. An order that can still take it is recorded at once; else the money waits for a decision and can go back.',
    },
    keep: { name: 'Keep it as other income', hint: 'Only where nobody knows the payer and it cannot go back.' },
    close: { name: 'Close, nothing moves', hint: 'It was looked into, and there is no money left to decide about.' },
  },
};

/** What waits for a person: its kinds, what is in the way, and what can be decided. */
export const exceptionTexts = { vi, en };
