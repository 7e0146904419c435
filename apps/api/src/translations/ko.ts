import type { Dictionary } from '@openvssid/core';

/** What the server says in Korean, by the Vietnamese: refusals, notifications, letters and text messages. */
export const korean: Dictionary = {
  // Push messages, and what waited for the end of the quiet hours
  'Trình duyệt này dùng một dịch vụ thông báo đẩy mà hệ thống chưa hỗ trợ.':
    '이 브라우저가 쓰는 푸시 서비스는 아직 지원되지 않습니다.',
  'Bạn có thông báo mới trong VssID.': 'VssID에 새 알림이 있습니다.',
  'Bạn có {count} thông báo mới trong VssID.': 'VssID에 새 알림이 {count}건 있습니다.',
  '{count} thông báo mới': '새 알림 {count}건',
  'Bạn có {count} thông báo mới. Xem tại {url}': '새 알림이 {count}건 있습니다. 확인: {url}',
  'Hồ sơ': '민원',
  'Khám chữa bệnh': '진료',
  'Đơn vị chậm đóng': '사업장 체납',
  'Thẻ BHYT': '건강보험카드',
  'Chi trả chế độ': '급여 지급',
  'Nhắc việc': '일정 알림',
  'Trả lời phản ánh': '의견 답변',
  'An toàn tài khoản': '계정 보안',
  // Refusals: what can be paid online, for whom
  'Không có người tham gia nào có mã số và họ tên này. Vui lòng kiểm tra lại cả hai.':
    '이 번호와 성명의 가입자가 없습니다. 둘 다 다시 확인해 주십시오.',
  'Hiện không thể đóng trực tuyến cho người này. Người đó xem được lý do trong ứng dụng của mình, hoặc hỏi cơ quan BHXH.':
    '현재 이 사람의 보험료는 온라인으로 납부할 수 없습니다. 이유는 본인이 자신의 앱에서 확인하거나 사회보험기관에 문의할 수 있습니다.',
  'Hồ sơ của người này không đóng trực tuyến được. Vui lòng liên hệ cơ quan BHXH.':
    '이분의 기록은 온라인으로 납부할 수 없습니다. 사회보험 기관에 문의해 주십시오.',
  'Người này đã có trong đơn.': '이분은 이미 주문에 있습니다.',
  'Mức đóng của ngày hôm nay chưa được công bố trên hệ thống. Vui lòng thử lại sau.':
    '오늘의 납부 금액이 아직 시스템에 게시되지 않았습니다. 나중에 다시 시도해 주십시오.',
  'Thẻ BHYT của {name} đang tạm khóa nên chưa gia hạn được. Vui lòng liên hệ cơ quan BHXH.':
    '{name} 님의 건강보험카드가 일시 정지되어 갱신할 수 없습니다. 사회보험 기관에 문의해 주십시오.',
  '{name} đang có thẻ BHYT theo nhóm khác nên không mua thêm BHYT hộ gia đình.':
    '{name} 님은 다른 대상군의 건강보험카드가 있어 가구 건강보험을 추가로 살 수 없습니다.',
  '{name} đang có thẻ BHYT theo nhóm khác đến {until}. BHYT hộ gia đình mua được trong 30 ngày trước khi thẻ đó hết hạn.':
    '{name} 님은 {until}까지 다른 대상군의 건강보험카드가 있습니다. 가구 건강보험은 그 카드 만료 전 30일 이내에 살 수 있습니다.',
  'Thẻ của {name} đã có giá trị đến {until}. Chỉ gia hạn được khi còn không quá 12 tháng.':
    '{name} 님의 카드는 이미 {until}까지 유효합니다. 남은 기간이 12개월 이하일 때만 갱신할 수 있습니다.',
  'Với số tháng này, thẻ của {name} chỉ có giá trị đến {until}, trước ngày đóng. Vui lòng chọn nhiều tháng hơn.':
    '이 개월 수로는 {name} 님의 카드가 납부일 전인 {until}까지만 유효합니다. 더 많은 개월을 선택해 주십시오.',
  'Vui lòng chọn nơi đăng ký khám chữa bệnh ban đầu.': '최초 진료 등록 의료기관을 선택해 주십시오.',
  'Cơ sở này không nhận đăng ký khám chữa bệnh ban đầu.': '이 의료기관은 최초 진료 등록을 받지 않습니다.',
  'BHXH tự nguyện dành cho công dân Việt Nam.': '임의가입 사회보험은 베트남 국민을 위한 것입니다.',
  '{name} chưa đủ 15 tuổi nên chưa tham gia BHXH tự nguyện được.':
    '{name} 님은 만 15세가 되지 않아 임의가입 사회보험에 가입할 수 없습니다.',
  '{name} đang hưởng lương hưu hoặc trợ cấp hằng tháng nên không đóng BHXH tự nguyện.':
    '{name} 님은 연금 또는 월 급여를 받고 있어 임의가입 보험료를 내지 않습니다.',
  '{name} đang tham gia BHXH bắt buộc, đã ghi nhận đến tháng {until}. BHXH tự nguyện đóng được từ tháng sau khi dừng.':
    '{name} 님은 의무가입 중이며 {until}까지 기록되어 있습니다. 임의가입 보험료는 그것이 끝난 다음 달부터 낼 수 있습니다.',
  'Mức thu nhập lựa chọn từ {least} đến {most} đồng.': '선택 소득은 {least}동에서 {most}동까지입니다.',
  'Mức thu nhập lựa chọn tăng theo bậc {step} đồng, từ {least} đồng.': '선택 소득은 {least}동부터 {step}동 단위로 올라갑니다.',
  'Đã quá hạn đóng cho tháng này (hạn cuối {payBy}). Vui lòng chọn tháng sau.':
    '이 달의 납부 기한({payBy})이 지났습니다. 이후의 달을 선택해 주십시오.',
  'Đóng cho nhiều năm về sau bắt đầu sớm nhất từ tháng này.': '향후 여러 해분 납부는 빨라야 이번 달부터 시작합니다.',
  'Chỉ đóng trước được đến tháng {latest}.': '{latest}까지만 미리 낼 수 있습니다.',
  'Các tháng {from}–{to} đã có BHXH. Vui lòng chọn tháng khác.':
    '{from}–{to}월은 이미 사회보험이 있습니다. 다른 달을 선택해 주십시오.',
  'Số năm chỉ dùng khi đóng một lần cho nhiều năm về sau.': '햇수는 향후 여러 해분을 한 번에 낼 때만 씁니다.',
  'Số tháng chỉ dùng khi đóng một lần cho những tháng còn thiếu.': '개월 수는 부족한 달을 한 번에 낼 때만 씁니다.',
  'Vui lòng nhập số tháng còn thiếu.': '부족한 개월 수를 입력해 주십시오.',
  'Những tháng còn thiếu được tính từ hồ sơ, không chọn tháng bắt đầu.':
    '부족한 달은 기록에서 정해지며 시작 달을 고르지 않습니다.',
  'Đóng một lần cho {least} đến {most} năm về sau.': '향후 {least}년에서 {most}년분을 한 번에 낼 수 있습니다.',
  'Chỉ đóng những tháng còn thiếu khi đủ tuổi nghỉ hưu (tháng {month}).':
    '부족한 달은 퇴직 연령({month})이 되어야 낼 수 있습니다.',
  'Đã đủ thời gian đóng để hưởng lương hưu, không còn tháng nào thiếu.':
    '연금을 받기에 충분한 기간을 납부했으며 부족한 달이 없습니다.',
  'Còn thiếu {missing} tháng. Chỉ đóng một lần được khi thiếu không quá {most} tháng; trước đó hãy đóng theo cách khác.':
    '{missing}개월이 부족합니다. {most}개월 이하로 부족할 때만 한 번에 낼 수 있으니, 그전에는 다른 방법으로 내십시오.',
  'Chỉ còn thiếu {missing} tháng.': '{missing}개월만 부족합니다.',
  // Refusals: requests
  'Yêu cầu chưa hợp lệ. Vui lòng kiểm tra lại.': '요청이 올바르지 않습니다. 다시 확인해 주십시오.',
  'Nội dung gửi lên không đọc được.': '보내신 내용을 읽을 수 없습니다.',
  'Nội dung gửi lên quá lớn.': '보내신 내용이 너무 큽니다.',
  'Loại nội dung không được hỗ trợ.': '지원하지 않는 형식입니다.',
  'Không tìm thấy nội dung bạn cần.': '요청하신 내용을 찾을 수 없습니다.',
  'Yêu cầu đến từ một trang khác nên bị từ chối.': '다른 사이트에서 온 요청이므로 거부되었습니다.',
  'Bạn đã thử quá nhiều lần. Vui lòng thử lại sau {minutes} phút.':
    '시도 횟수를 초과했습니다. {minutes}분 후에 다시 시도해 주십시오.',
  'Hệ thống đang có nhiều người truy cập. Vui lòng thử lại sau ít phút.':
    '이용자가 많아 연결이 지연되고 있습니다. 잠시 후 다시 시도해 주십시오.',
  'Hệ thống tạm thời gián đoạn. Vui lòng thử lại sau ít phút.':
    '시스템이 일시적으로 중단되었습니다. 잠시 후 다시 시도해 주십시오.',
  'Có lỗi xảy ra. Mã lỗi {requestId}.': '오류가 발생했습니다. 오류 코드 {requestId}.',

  // Refusals: numbers and days people type
  'Mã số BHXH gồm 10 chữ số, hoặc 12 chữ số nếu là số định danh cá nhân.':
    '사회보험번호는 10자리이며, 개인식별번호인 경우 12자리입니다.',
  'Số CCCD/ĐDCN gồm 12 chữ số.': '신분증(CCCD)·개인식별번호(ĐDCN)는 12자리입니다.',
  'Số CMND gồm 9 chữ số.': '구 신분증(CMND) 번호는 9자리입니다.',
  'Số hộ chiếu gồm một chữ cái và 7 chữ số.': '여권 번호는 영문자 1자와 숫자 7자리입니다.',
  'Mã cơ sở khám chữa bệnh gồm 5 ký tự.': '의료기관 코드는 5자입니다.',
  'Số tài khoản gồm 6 đến 19 ký tự.': '계좌 번호는 6자 이상 19자 이하입니다.',
  'Số điện thoại không đúng định dạng.': '전화번호 형식이 올바르지 않습니다.',
  'Số thẻ BHYT không đúng định dạng.': '건강보험카드 번호 형식이 올바르지 않습니다.',
  'Ngày không đúng định dạng ngày/tháng/năm.': '날짜를 일/월/연도 형식으로 입력해 주십시오.',
  'Tháng không đúng định dạng tháng/năm.': '월을 월/연도 형식으로 입력해 주십시오.',
  'Mã thẻ không đọc được.': '카드 코드를 읽을 수 없습니다.',
  'Mã QR của căn cước không đọc được.': '신분증의 QR 코드를 읽을 수 없습니다.',
  'Vui lòng chọn tỉnh/thành phố': '성·시를 선택해 주십시오',
  'Vui lòng nhập Họ và tên': '성명을 입력해 주십시오',
  'Vui lòng nhập số CCCD hoặc 4 số cuối của số điện thoại đã đăng ký':
    '신분증 번호 또는 등록된 전화번호의 끝 4자리를 입력해 주십시오',
  'Vui lòng nhập đúng 4 chữ số cuối.': '끝 4자리를 정확히 입력해 주십시오.',
  'Đã hết lượt tra cứu trong ngày. Vui lòng thử lại sau {hours} giờ.':
    '오늘 조회 횟수를 모두 사용했습니다. {hours}시간 후에 다시 시도해 주십시오.',
  'Có nhiều lượt tra cứu từ mạng của bạn. Vui lòng trả lời câu hỏi để tiếp tục.':
    '사용 중인 네트워크에서 조회가 많습니다. 계속하려면 질문에 답해 주십시오.',
  'Câu trả lời chưa đúng hoặc đã quá thời gian. Vui lòng trả lời câu hỏi mới.':
    '답이 맞지 않거나 시간이 지났습니다. 새 질문에 답해 주십시오.',

  // Refusals: sessions and sign-in
  'Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.': '로그인 시간이 끝났습니다. 다시 로그인해 주십시오.',
  'Vui lòng nhập lại mật khẩu để tiếp tục.': '계속하려면 비밀번호를 다시 입력해 주십시오.',
  'Tên đăng nhập hoặc mật khẩu không đúng': '번호 또는 비밀번호가 올바르지 않습니다',
  'Tài khoản tạm khóa do nhập sai nhiều lần. Vui lòng thử lại sau {minutes} phút.':
    '여러 번 잘못 입력하여 계정이 일시적으로 잠겼습니다. {minutes}분 후에 다시 시도해 주십시오.',
  'Hệ thống này chưa kết nối với VNeID. Bạn hãy đăng nhập bằng mật khẩu.':
    '이 시스템은 VNeID와 연결되어 있지 않습니다. 비밀번호로 로그인해 주십시오.',
  'VNeID đang gián đoạn. Bạn có thể đăng nhập bằng mật khẩu.':
    'VNeID 서비스가 일시 중단되었습니다. 비밀번호로 로그인할 수 있습니다.',
  'Đăng nhập bằng VNeID cần VssID phiên bản {need} trở lên. Vui lòng cập nhật.':
    'VNeID로 로그인하려면 VssID 버전 {need} 이상이 필요합니다. 업데이트해 주십시오.',
  'Thông tin từ VNeID không còn. Vui lòng đăng nhập bằng VNeID lần nữa.':
    'VNeID에서 받은 정보가 남아 있지 않습니다. VNeID로 다시 로그인해 주십시오.',
  'Vân tay hoặc khuôn mặt này chưa mở được tài khoản. Hãy dùng mật khẩu, rồi bật lại trong «Cài đặt».':
    '이 지문 또는 얼굴로는 계정을 열 수 없습니다. 비밀번호로 로그인한 뒤 ‘설정’에서 다시 켜 주십시오.',
  'Đã quá thời gian xác nhận. Vui lòng thử lại.': '확인 시간이 지났습니다. 다시 시도해 주십시오.',
  'Thiết bị này đã được bật đăng nhập bằng vân tay, khuôn mặt.': '이 기기에는 이미 지문·얼굴 로그인이 켜져 있습니다.',
  'Bạn đã bật trên {count} thiết bị. Hãy tắt một thiết bị không còn dùng.':
    '이미 {count}대의 기기에서 켜져 있습니다. 사용하지 않는 기기를 꺼 주십시오.',
  'Bạn chưa bật đăng nhập bằng vân tay. Hãy bật trong Cài đặt.': '지문 로그인이 켜져 있지 않습니다. 설정에서 켜 주십시오.',
  'Mật khẩu không đúng': '비밀번호가 올바르지 않습니다',
  'Đã quá thời gian đặt lại mật khẩu. Vui lòng bắt đầu lại.': '비밀번호 재설정 시간이 지났습니다. 처음부터 다시 시작해 주십시오.',
  'Đường dẫn không đúng, đã được dùng hoặc đã hết hạn.': '링크가 올바르지 않거나 이미 사용되었거나 만료되었습니다.',
  'Mật khẩu cần ít nhất {length} ký tự': '비밀번호는 {length}자 이상이어야 합니다',
  'Mật khẩu quá dài': '비밀번호가 너무 깁니다',
  'Mật khẩu này quá phổ biến hoặc đã bị lộ. Hãy chọn mật khẩu khác.':
    '너무 흔하거나 유출된 비밀번호입니다. 다른 비밀번호를 사용해 주십시오.',
  'Mật khẩu dễ đoán từ tên, ngày sinh hoặc số của bạn. Hãy chọn mật khẩu khác.':
    '이름, 생년월일, 번호로 추측할 수 있는 비밀번호입니다. 다른 비밀번호를 사용해 주십시오.',
  'Mật khẩu cần có chữ hoa, chữ thường, chữ số và ký tự đặc biệt':
    '비밀번호에 대문자, 소문자, 숫자, 특수 문자가 모두 있어야 합니다',
  'Mật khẩu mới phải khác mật khẩu cũ': '새 비밀번호는 기존 비밀번호와 달라야 합니다',
  'Mã OTP không đúng': 'OTP 번호가 올바르지 않습니다',
  'Mã OTP đã hết hạn. Vui lòng lấy mã mới.': 'OTP 번호가 만료되었습니다. 새 번호를 받아 주십시오.',
  'Mã OTP không còn dùng được. Vui lòng lấy mã mới.': '이 OTP 번호는 더 이상 사용할 수 없습니다. 새 번호를 받아 주십시오.',
  'Vui lòng đợi {seconds} giây rồi lấy mã mới.': '{seconds}초 후에 새 번호를 받을 수 있습니다.',
  'Bạn chưa đăng ký số điện thoại hoặc email nên chưa nhận được mã. Hãy liên hệ cơ quan BHXH để cập nhật.':
    '전화번호나 이메일이 등록되어 있지 않아 번호를 받을 수 없습니다. 사회보험기관에 등록을 요청해 주십시오.',

  // Refusals: profile
  'Địa chỉ email không đúng định dạng.': '이메일 주소 형식이 올바르지 않습니다.',
  'Đây là thông tin đang được dùng. Hãy nhập thông tin mới.': '현재 사용 중인 정보입니다. 새 정보를 입력해 주십시오.',
  'Số điện thoại đã được dùng cho một mã số BHXH khác.': '다른 사회보험번호에서 사용 중인 전화번호입니다.',
  'Vui lòng nhập số nhà, đường, thôn/xóm': '번지, 도로명, 마을을 입력해 주십시오',
  'Xã, phường này không thuộc tỉnh, thành phố đã chọn.': '선택한 성·시에 속하지 않는 프엉·싸입니다.',
  'Thông tin của bạn vừa được thay đổi ở nơi khác. Vui lòng xem lại rồi thử lại.':
    '정보가 다른 곳에서 방금 변경되었습니다. 확인한 뒤 다시 시도해 주십시오.',

  // Refusals: applications
  'Hồ sơ đang ở trạng thái không cho phép thao tác này.': '현재 상태에서는 이 작업을 할 수 없습니다.',
  'Bản nháp đã được lưu ở nơi khác. Vui lòng xem lại rồi lưu.':
    '작성 중인 내용이 다른 곳에서 저장되었습니다. 확인한 뒤 저장해 주십시오.',
  'Không còn bản nháp này. Hồ sơ có thể đã được gửi hoặc bản nháp đã hết hạn.':
    '작성 중인 내용이 없습니다. 이미 신청되었거나 보관 기간이 지났을 수 있습니다.',
  'Tờ khai còn chỗ thiếu hoặc chưa đúng. Vui lòng kiểm tra lại.':
    '신청서에 빠졌거나 잘못된 항목이 있습니다. 다시 확인해 주십시오.',
  'Bạn chưa thể gửi hồ sơ này.': '지금은 신청할 수 없습니다.',
  'Yêu cầu này đã được gửi với nội dung khác. Vui lòng tải lại trang.':
    '이 요청은 다른 내용으로 이미 전송되었습니다. 페이지를 새로 고쳐 주십시오.',
  'Dữ liệu đã thay đổi từ khi gửi hồ sơ nên chưa thực hiện được.': '신청 이후 자료가 변경되어 처리할 수 없습니다.',
  'Dữ liệu vừa thay đổi. Vui lòng thử lại.': '자료가 방금 변경되었습니다. 다시 시도해 주십시오.',
  'Vui lòng gửi kèm tệp hoặc viết câu trả lời.': '파일을 첨부하거나 답변을 작성해 주십시오.',
  'Người đã tham gia giải quyết hồ sơ bị khiếu nại không giải quyết khiếu nại này. Hãy giao cho người khác.':
    '이의가 신청된 민원을 처리한 사람은 이 이의 신청을 처리할 수 없습니다. 다른 사람에게 배정해 주십시오.',
  'Không tìm thấy quyết định bị khiếu nại.': '이의를 신청하는 결정을 찾을 수 없습니다.',
  'Lượt khám này không còn trong dữ liệu đang quản lý.': '등록된 자료에 이 진료 기록이 더 이상 없습니다.',

  // Refusals: registration
  'Vui lòng điền mục này.': '이 항목을 입력해 주십시오.',
  'Nhập số CCCD (12 chữ số), CMND (9 chữ số) hoặc số hộ chiếu.':
    '신분증 번호(CCCD 12자리 또는 CMND 9자리)나 여권 번호를 입력해 주십시오.',
  'Nhập đầy đủ họ và tên như trên giấy tờ tùy thân.': '신분증에 적힌 대로 성명을 모두 입력해 주십시오.',
  'Ngày sinh không đúng định dạng ngày/tháng/năm.': '생년월일을 일/월/연도 형식으로 입력해 주십시오.',
  'Vui lòng chọn phường, xã của tỉnh, thành phố này.': '이 성·시의 프엉·싸를 선택해 주십시오.',
  'Ảnh bị mờ hoặc thiếu góc. Vui lòng chụp lại.': '사진이 흐리거나 모서리가 잘렸습니다. 다시 촬영해 주십시오.',
  'Không còn tờ khai đang điền trên trình duyệt này. Vui lòng bắt đầu lại.':
    '이 브라우저에 작성 중인 신고서가 없습니다. 처음부터 다시 시작해 주십시오.',
  'Vui lòng hoàn thành bước trước.': '이전 단계를 먼저 완료해 주십시오.',
  'Tờ khai đang ở trạng thái không cho phép thao tác này.': '신고서의 현재 상태에서는 이 작업을 할 수 없습니다.',
  'Mã số BHXH này đã được đăng ký tài khoản.': '이 사회보험번호로 이미 계정이 등록되어 있습니다.',

  // Refusals: files
  'Tệp trống hoặc chưa được chọn.': '파일이 비어 있거나 선택되지 않았습니다.',
  'Tệp lớn hơn {megabytes} MB. Hãy chụp lại hoặc giảm kích thước.':
    '파일이 {megabytes}MB보다 큽니다. 다시 촬영하거나 크기를 줄여 주십시오.',
  'Chỉ nhận ảnh JPEG, PNG hoặc tệp PDF.': 'JPEG·PNG 사진 또는 PDF 파일만 받을 수 있습니다.',
  'Không đọc được tệp. Hãy chụp lại hoặc lưu lại rồi gửi.': '파일을 읽을 수 없습니다. 다시 촬영하거나 저장하여 보내 주십시오.',
  'Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.': 'PDF에 비밀번호가 있습니다. 비밀번호를 없앤 뒤 다시 보내 주십시오.',
  'Tệp PDF có hơn {limit} trang.': 'PDF가 {limit}쪽을 넘습니다.',
  'Chỉ được gửi tối đa {limit} tệp.': '파일은 최대 {limit}개까지 보낼 수 있습니다.',
  'Vui lòng nhập nội dung phản ánh.': '의견 내용을 입력해 주십시오.',
  'Nội dung dài hơn {length} ký tự.': '내용이 {length}자를 넘습니다.',
  'Thông báo về an toàn tài khoản luôn được gửi.': '계정 보안 알림은 항상 발송됩니다.',

  // Notifications
  'Đã gửi hồ sơ': '민원을 신청했습니다',
  'Bạn đã gửi hồ sơ {number} «{service}». Cơ quan BHXH sẽ kiểm tra và tiếp nhận.':
    '민원 {number} ‘{service}’을(를) 신청하셨습니다. 사회보험기관에서 확인하고 접수합니다.',
  'Hồ sơ {number} đã được gửi.': '민원 {number}을(를) 신청했습니다.',
  'Hồ sơ được mở lại': '민원이 다시 접수됩니다',
  'Khiếu nại được chấp nhận: hồ sơ «{service}» được mở lại với số {number}. Cơ quan BHXH sẽ kiểm tra và tiếp nhận.':
    '이의 신청이 받아들여져 민원 ‘{service}’이(가) 번호 {number}(으)로 다시 진행됩니다. 사회보험기관에서 확인하고 접수합니다.',
  'Hồ sơ được mở lại sau khiếu nại, số mới {number}.': '이의 신청에 따라 민원이 다시 진행됩니다. 새 번호는 {number}입니다.',
  'Hồ sơ đã được tiếp nhận': '민원이 접수되었습니다',
  'Cơ quan BHXH đã tiếp nhận hồ sơ {number} «{service}». Ngày hẹn trả kết quả: {day}.':
    '사회보험기관에서 민원 {number} ‘{service}’을(를) 접수했습니다. 처리 기한: {day}.',
  'Hồ sơ {number} đã được tiếp nhận, hẹn trả kết quả ngày {day}.': '민원 {number} 접수, 처리 기한 {day}.',
  'Cần bạn bổ sung hồ sơ': '보완이 필요합니다',
  'Hồ sơ {number} «{service}» cần bổ sung chậm nhất ngày {day}: {missing}':
    '민원 {number} ‘{service}’을(를) {day}까지 보완해 주십시오: {missing}',
  'Hồ sơ {number} cần bổ sung, hạn đến hết ngày {day}.': '민원 {number} 보완 필요, 기한 {day}까지.',
  'Tin nhắn mới về hồ sơ': '민원에 대한 새 메시지',
  'Cán bộ BHXH đã gửi tin nhắn cho bạn về hồ sơ {number} «{service}».':
    '담당자가 민원 {number} ‘{service}’에 대해 메시지를 보냈습니다.',
  'Có tin nhắn mới về hồ sơ {number}.': '민원 {number}에 새 메시지가 있습니다.',
  'Hồ sơ đã được giải quyết': '민원이 처리되었습니다',
  'Hồ sơ {number} «{service}» đã được giải quyết. Bạn có thể xem kết quả trong ứng dụng.':
    '민원 {number} ‘{service}’이(가) 처리되었습니다. 결과는 앱에서 확인하실 수 있습니다.',
  'Hồ sơ {number} «{service}» đã được giải quyết. Cơ quan BHXH trả lời: {answer}':
    '민원 {number} ‘{service}’이(가) 처리되었습니다. 사회보험기관의 답변: {answer}',
  'Hồ sơ {number} đã được giải quyết.': '민원 {number}이(가) 처리되었습니다.',
  'Hồ sơ không được chấp nhận': '신청이 받아들여지지 않았습니다',
  'Hồ sơ {number} «{service}» không được chấp nhận. Lý do, việc bạn có thể làm tiếp và cách khiếu nại có trong chi tiết hồ sơ.':
    '민원 {number} ‘{service}’이(가) 받아들여지지 않았습니다. 사유와 이후 하실 수 있는 일, 이의 신청 방법은 민원 상세 내역에 있습니다.',
  'Hồ sơ {number} không được chấp nhận.': '민원 {number}이(가) 받아들여지지 않았습니다.',
  'Đã trả kết quả': '결과를 교부했습니다',
  'Kết quả của hồ sơ {number} «{service}» đã được trả cho bạn.': '민원 {number} ‘{service}’의 결과를 교부했습니다.',
  'Kết quả hồ sơ {number} đã được trả.': '민원 {number}의 결과를 교부했습니다.',
  'Đã rút hồ sơ': '신청을 취하했습니다',
  'Hồ sơ {number} «{service}» đã được rút theo yêu cầu của bạn.': '요청에 따라 민원 {number} ‘{service}’을(를) 취하했습니다.',
  'Hồ sơ {number} đã được rút.': '민원 {number}을(를) 취하했습니다.',
  'Hồ sơ đã hết hạn bổ sung': '보완 기한이 지났습니다',
  'Hồ sơ {number} «{service}» đã dừng giải quyết vì quá hạn bổ sung. Bạn có thể gửi hồ sơ mới.':
    '보완 기한이 지나 민원 {number} ‘{service}’의 처리가 종결되었습니다. 새로 신청하실 수 있습니다.',
  'Hồ sơ {number} đã dừng giải quyết vì quá hạn bổ sung.': '보완 기한이 지나 민원 {number}이(가) 종결되었습니다.',
  'Sắp hết hạn bổ sung hồ sơ': '보완 기한이 다가옵니다',
  'Hồ sơ {number} «{service}» đang chờ bạn bổ sung, hạn đến hết ngày {day}.':
    '민원 {number} ‘{service}’의 보완을 기다리고 있습니다. 기한은 {day}까지입니다.',
  'Hồ sơ {number} chờ bạn bổ sung, hạn đến hết ngày {day}.': '민원 {number} 보완 대기, 기한 {day}까지.',
  'Chúng tôi trễ hẹn với bạn': '처리가 늦어지고 있습니다',
  'Hồ sơ {number} «{service}» hẹn trả ngày {day} nhưng chưa giải quyết xong. Chúng tôi xin lỗi và đang xử lý.':
    '민원 {number} ‘{service}’의 처리 기한은 {day}이었으나 아직 처리되지 않았습니다. 죄송합니다. 처리 중입니다.',
  'Hồ sơ {number} bị trễ hẹn trả kết quả. Chúng tôi xin lỗi và đang xử lý.':
    '민원 {number} 처리가 늦어지고 있습니다. 죄송합니다. 처리 중입니다.',
  'Bạn có thẻ BHYT mới': '새 건강보험카드가 발급되었습니다',
  'Thẻ BHYT mới có giá trị sử dụng từ ngày {day}. Thẻ cũ không còn giá trị.':
    '새 건강보험카드는 {day}부터 유효합니다. 이전 카드는 더 이상 유효하지 않습니다.',
  'Thẻ BHYT mới có giá trị từ ngày {day}.': '새 건강보험카드가 {day}부터 유효합니다.',
  'Thẻ BHYT sắp hết hạn': '건강보험카드가 곧 만료됩니다',
  'Thẻ BHYT có giá trị đến hết ngày {day}.': '건강보험카드는 {day}까지 유효합니다.',
  'Gia hạn thẻ BHYT hộ gia đình': '가구 건강보험카드를 갱신하십시오',
  'Thẻ BHYT của bạn có giá trị sử dụng đến hết ngày {day}. Bạn gia hạn được ngay trong ứng dụng. Nếu gia hạn sau ngày {renewBy}, thời điểm 5 năm liên tục được tính lại từ đầu.':
    '건강보험카드는 {day}까지 유효합니다. 앱에서 바로 갱신할 수 있습니다. {renewBy} 이후에 갱신하면 5년 연속 가입 기간이 처음부터 다시 계산됩니다.',
  'Thẻ BHYT hết hạn sau ngày {day}. Hãy gia hạn trong ứng dụng.': '건강보험카드가 {day}에 만료됩니다. 앱에서 갱신하십시오.',
  'Sắp mất thời gian 5 năm liên tục': '5년 연속 가입 기간이 곧 끊깁니다',
  'Thẻ BHYT của bạn đã hết hạn sau ngày {day}. Hãy gia hạn chậm nhất ngày {renewBy}: sau ngày đó, thời điểm 5 năm liên tục được tính lại từ đầu và thẻ mới không có giá trị ngay.':
    '건강보험카드가 {day}에 만료되었습니다. 늦어도 {renewBy}까지 갱신하십시오. 그 뒤에는 5년 연속 가입 기간이 처음부터 다시 계산되고, 새 카드도 바로 유효하지 않습니다.',
  'Hãy gia hạn thẻ BHYT chậm nhất ngày {day} để giữ 5 năm liên tục.':
    '5년 연속 가입을 유지하려면 {day}까지 건강보험카드를 갱신하십시오.',
  'Gia hạn thẻ BHYT cho {child}': '{child} 님의 건강보험카드를 갱신하십시오',
  '{child} có thẻ BHYT sử dụng được đến hết ngày {day}. Bạn gia hạn được ngay trong ứng dụng. Nếu gia hạn sau ngày {renewBy}, thời điểm 5 năm liên tục được tính lại từ đầu.':
    '{child} 님의 건강보험카드는 {day}까지 유효합니다. 앱에서 바로 갱신할 수 있습니다. {renewBy} 이후에 갱신하면 5년 연속 가입 기간이 처음부터 다시 계산됩니다.',
  'Thẻ BHYT của con hết hạn sau ngày {day}. Hãy gia hạn trong ứng dụng.':
    '자녀의 건강보험카드가 {day}에 만료됩니다. 앱에서 갱신하십시오.',
  '{child} sắp mất thời gian 5 năm liên tục': '{child} 님의 5년 연속 가입 기간이 곧 끊깁니다',
  '{child} có thẻ BHYT đã hết hạn sau ngày {day}. Hãy gia hạn chậm nhất ngày {renewBy}: sau ngày đó, thời điểm 5 năm liên tục được tính lại từ đầu và thẻ mới không có giá trị ngay.':
    '{child} 님의 건강보험카드가 {day}에 만료되었습니다. 늦어도 {renewBy}까지 갱신하십시오. 그 뒤에는 5년 연속 가입 기간이 처음부터 다시 계산되고, 새 카드도 바로 유효하지 않습니다.',
  'Hãy gia hạn thẻ BHYT của con chậm nhất ngày {day} để giữ 5 năm liên tục.':
    '자녀의 5년 연속 가입을 유지하려면 {day}까지 건강보험카드를 갱신하십시오.',
  'Sắp hết hạn đóng BHXH tự nguyện': '임의 사회보험 납부 기한이 다가옵니다',
  'Để tháng {month} được tính đúng hạn, hãy đóng BHXH tự nguyện chậm nhất ngày {day}. Bạn đóng được ngay trong ứng dụng.':
    '{month}이 기한 안에 낸 것으로 인정되려면 {day}까지 임의 사회보험료를 납부하십시오. 앱에서 바로 납부할 수 있습니다.',
  'Hãy đóng BHXH tự nguyện tháng {month} chậm nhất ngày {day}.': '{month} 임의 사회보험료를 {day}까지 납부하십시오.',
  'Có lượt khám chữa bệnh mới': '새 진료 기록이 있습니다',
  '{facility} đã gửi dữ liệu lượt khám chữa bệnh ngày {day}. Nếu không phải bạn, hãy báo cho chúng tôi trong sổ khám chữa bệnh.':
    '{facility}에서 {day} 진료 자료를 보냈습니다. 본인이 아니면 진료 기록부에서 알려 주십시오.',
  'Sổ khám chữa bệnh có lượt khám mới.': '진료 기록부에 새 진료 기록이 있습니다.',
  // Orders of contributions
  'Số tiền phải nộp nay là {amount} đồng. Vui lòng xem lại trước khi xác nhận.':
    '납부할 금액이 {amount}동으로 바뀌었습니다. 확인 후 다시 진행해 주십시오.',
  'Bạn đã có đơn đóng {reference} cho người và thời gian này. Hãy thanh toán hoặc hủy đơn đó trước.':
    '이 사람의 같은 기간에 대한 납부 주문 {reference}이 이미 있습니다. 먼저 결제하거나 취소해 주십시오.',
  'Đang có một đơn đóng khác chờ thanh toán cho người và thời gian này. Vui lòng thử lại sau ít phút.':
    '이 사람의 같은 기간에 대한 다른 납부 주문이 결제를 기다리고 있습니다. 잠시 후 다시 시도해 주십시오.',
  'Đơn đóng này không còn chờ thanh toán. Vui lòng xem trạng thái của đơn.':
    '이 납부 주문은 더 이상 결제를 기다리지 않습니다. 주문 상태를 확인해 주십시오.',
  'Chúng tôi đang chờ kết quả từ ngân hàng, vui lòng không thanh toán lại.':
    '은행의 결과를 기다리고 있습니다. 다시 결제하지 마십시오.',
  'Đơn đóng đã hết hạn thanh toán. Vui lòng lập đơn mới.': '납부 주문의 결제 시간이 지났습니다. 새로 주문해 주십시오.',
  'Hiện chưa thanh toán được bằng cách này. Vui lòng chọn cách khác.':
    '지금은 이 방법으로 결제할 수 없습니다. 다른 방법을 선택해 주십시오.',
  'Đơn đóng này đã được ghi nhận hoặc hoàn tiền rồi.': '이 납부 주문은 이미 등록되었거나 환불되었습니다.',
  'Khoản tiền nhỏ hơn số tiền của đơn đóng ({amount} đồng) nên không ghi nhận được.':
    '금액이 납부 주문의 금액({amount}동)보다 적어 등록할 수 없습니다.',
  'Không còn ghi nhận được cho {name}: dữ liệu của người này đã thay đổi.':
    '{name} 님의 기록이 바뀌어 더 이상 등록할 수 없습니다.',
  // Contributions paid online
  'Không xác minh được kết quả mà cổng thanh toán gửi về. Vui lòng xem trạng thái của đơn đóng.':
    '결제 페이지에서 보낸 결과를 확인할 수 없습니다. 납부 주문의 상태를 확인해 주십시오.',
  'Đóng bảo hiểm': '보험료 납부',
  'Giao dịch thành công': '결제가 완료되었습니다',
  'Giao dịch thành công. Thẻ BHYT có giá trị đến {day}.': '결제가 완료되었습니다. 건강보험카드는 {day}까지 유효합니다.',
  'Giao dịch thành công. Đã ghi nhận BHYT hộ gia đình cho {count} người; thời hạn của từng thẻ xem trong đơn đóng.':
    '결제가 완료되었습니다. {count}명의 가구 건강보험이 등록되었습니다. 각 카드의 유효기간은 납부 주문에서 확인하실 수 있습니다.',
  'Giao dịch thành công. Đã ghi nhận BHYT hộ gia đình cho {count} người.':
    '결제가 완료되었습니다. {count}명의 가구 건강보험이 등록되었습니다.',
  'Giao dịch thành công. Đã ghi nhận đóng BHXH tự nguyện từ tháng {from} đến tháng {to}.':
    '결제가 완료되었습니다. {from}부터 {to}까지의 임의가입 사회보험료가 등록되었습니다.',
  'Giao dịch thành công. Đã ghi nhận BHXH tự nguyện đến tháng {to}.':
    '결제가 완료되었습니다. 임의가입 사회보험료가 {to}까지 등록되었습니다.',
  'Có người đóng BHYT cho bạn': '다른 사람이 건강보험료를 대신 납부했습니다',
  '{name} đã đóng BHYT hộ gia đình cho bạn. Thẻ BHYT có giá trị đến {day}.':
    '{name} 님이 가구 건강보험료를 대신 납부했습니다. 건강보험카드는 {day}까지 유효합니다.',
  'BHYT của bạn đã được đóng. Thẻ BHYT có giá trị đến {day}.':
    '건강보험료가 납부되었습니다. 건강보험카드는 {day}까지 유효합니다.',
  'Có người đóng BHXH tự nguyện cho bạn': '다른 사람이 임의가입 사회보험료를 대신 납부했습니다',
  '{name} đã đóng BHXH tự nguyện cho bạn từ tháng {from} đến tháng {to}.':
    '{name} 님이 {from}부터 {to}까지의 임의가입 사회보험료를 대신 납부했습니다.',
  'BHXH tự nguyện của bạn đã được đóng đến tháng {to}.': '임의가입 사회보험료가 {to}까지 납부되었습니다.',
  'Khoản tiền đang được xem xét': '납부하신 금액을 검토하고 있습니다',
  'Khoản tiền {amount} cho đơn đóng {number} cần cán bộ BHXH xem xét rồi mới ghi nhận hoặc hoàn trả. Vui lòng không thanh toán lại.':
    '납부 주문 {number}의 {amount}은 사회보험 담당자가 검토한 뒤 등록하거나 환불합니다. 다시 결제하지 마십시오.',
  'Khoản tiền bạn thanh toán đang được cán bộ BHXH xem xét. Vui lòng không thanh toán lại.':
    '납부하신 금액을 담당자가 검토하고 있습니다. 다시 결제하지 마십시오.',
  'Sẽ hoàn tiền cho bạn': '환불될 예정입니다',
  'Cơ quan BHXH đã quyết định hoàn trả {amount} của đơn đóng {number} vào nơi bạn đã thanh toán. Chúng tôi sẽ báo khi tiền được chuyển.':
    '사회보험기관이 납부 주문 {number}의 {amount}을(를) 결제하신 곳으로 환불하기로 결정했습니다. 송금되면 알려 드리겠습니다.',
  'Khoản tiền bạn thanh toán sẽ được hoàn trả.': '결제하신 금액이 환불될 예정입니다.',
  'Đã hoàn tiền': '환불되었습니다',
  'Đã hoàn trả {amount} của đơn đóng {number} vào nơi bạn đã thanh toán.':
    '납부 주문 {number}의 {amount}이 결제하신 곳으로 환불되었습니다.',
  'Khoản tiền bạn thanh toán đã được hoàn trả.': '결제하신 금액이 환불되었습니다.',
  'Đã chi trả chế độ': '급여가 지급되었습니다',
  'Cơ quan BHXH đã chi trả {amount} cho kỳ tháng {month}.': '사회보험기관에서 {month}분 {amount}을 지급했습니다.',
  'Chế độ kỳ tháng {month} đã được chi trả.': '{month}분 급여가 지급되었습니다.',
  'Đăng nhập trên thiết bị mới': '새 기기에서 로그인',
  'Tài khoản của bạn vừa được đăng nhập trên {device}. Nếu không phải bạn, hãy đăng xuất thiết bị đó và đổi mật khẩu.':
    '방금 {device}에서 계정에 로그인했습니다. 본인이 아니면 그 기기를 로그아웃하고 비밀번호를 변경해 주십시오.',
  'một thiết bị chưa rõ loại': '종류를 알 수 없는 기기',
  'Tài khoản của bạn vừa được đăng nhập trên thiết bị mới.': '새 기기에서 계정에 로그인했습니다.',
  'Mật khẩu đã thay đổi': '비밀번호가 변경되었습니다',
  'Mật khẩu của tài khoản vừa được thay đổi. Nếu không phải bạn, hãy liên hệ với chúng tôi ngay.':
    '계정 비밀번호가 방금 변경되었습니다. 본인이 아니면 즉시 연락해 주십시오.',
  'Mật khẩu tài khoản vừa được thay đổi.': '계정 비밀번호가 변경되었습니다.',
  'Đã bật đăng nhập bằng vân tay, khuôn mặt': '지문·얼굴 로그인이 켜졌습니다',
  'Đăng nhập bằng vân tay, khuôn mặt vừa được bật trên {device}. Nếu không phải bạn, hãy tắt thiết bị đó rồi đổi mật khẩu.':
    '방금 {device}에서 지문·얼굴 로그인을 켰습니다. 본인이 아니면 그 기기를 끄고 비밀번호를 변경해 주십시오.',
  'Đăng nhập bằng vân tay, khuôn mặt vừa được bật trên một thiết bị.': '기기 한 대에서 지문·얼굴 로그인을 켰습니다.',
  'Một khóa đăng nhập có thể đã bị sao chép': '로그인 키가 복제되었을 수 있습니다',
  'Một khóa đăng nhập bằng vân tay, khuôn mặt của bạn có dấu hiệu bị sao chép nên không còn dùng được. Hãy tắt khóa đó trong «Cài đặt» rồi bật lại trên thiết bị của bạn.':
    '지문·얼굴 로그인 키 하나가 복제된 것으로 보여 더 이상 사용할 수 없습니다. ‘설정’에서 그 키를 끄고 본인 기기에서 다시 켜 주십시오.',
  'Một khóa đăng nhập bằng vân tay, khuôn mặt có dấu hiệu bị sao chép nên không còn dùng được.':
    '지문·얼굴 로그인 키 하나가 복제된 것으로 보여 더 이상 사용할 수 없습니다.',
  'Có nhiều lần nhập sai mật khẩu': '비밀번호 입력 오류가 반복되었습니다',
  'Có nhiều lần nhập sai mật khẩu tài khoản của bạn từ thiết bị lạ. Đăng nhập từ thiết bị lạ tạm bị giới hạn; thiết bị bạn vẫn dùng không bị ảnh hưởng.':
    '모르는 기기에서 계정 비밀번호를 여러 번 잘못 입력했습니다. 모르는 기기의 로그인을 일시 제한했으며, 사용하시던 기기는 영향을 받지 않습니다.',
  'Có nhiều lần nhập sai mật khẩu tài khoản từ thiết bị lạ.': '모르는 기기에서 비밀번호를 여러 번 잘못 입력했습니다.',
  'Số điện thoại đã thay đổi': '전화번호가 변경되었습니다',
  'Địa chỉ email đã thay đổi': '이메일 주소가 변경되었습니다',
  '{contact} nhận mã và thông báo vừa được thay đổi. Nếu không phải bạn, hãy liên hệ với chúng tôi ngay.':
    '인증 번호와 알림을 받는 {contact}이(가) 변경되었습니다. 본인이 아니면 즉시 연락해 주십시오.',
  '{contact} của tài khoản vừa được thay đổi.': '계정의 {contact}이(가) 변경되었습니다.',
  'Địa chỉ email': '이메일 주소',

  // Letters and text messages
  'Mã xác nhận của bạn': '인증 번호 안내',
  'Mã xác nhận để {purpose}: {code}': '{purpose} 인증 번호: {code}',
  'Mã có hiệu lực đến {moment} và chỉ dùng được một lần.': '번호는 {moment}까지 유효하며 한 번만 사용할 수 있습니다.',
  'Không ai của cơ quan BHXH hỏi mã này. Nếu bạn không yêu cầu mã, hãy bỏ qua thư này.':
    '사회보험기관은 이 번호를 묻지 않습니다. 요청하지 않으셨다면 이 메일을 무시해 주십시오.',
  '{code} là mã xác nhận để {purpose}, có hiệu lực đến {moment}. Không ai của cơ quan BHXH hỏi mã này.':
    '{purpose} 인증 번호 {code}, {moment}까지 유효. 사회보험기관은 이 번호를 묻지 않습니다.',
  'kích hoạt tài khoản': '계정 활성화',
  'đăng ký tài khoản': '계정 등록',
  'đặt lại mật khẩu': '비밀번호 재설정',
  'gửi hồ sơ': '민원 신청',
  'thay đổi thông tin liên hệ': '연락처 변경',
  'đổi mật khẩu': '비밀번호 변경',
  'xác nhận lại danh tính': '본인 확인',
  'Kích hoạt tài khoản': '계정 활성화',
  'Tài khoản bảo hiểm xã hội số của bạn đã sẵn sàng. Hãy mở liên kết sau để đặt mật khẩu:':
    '디지털 사회보험 계정이 준비되었습니다. 다음 링크를 열어 비밀번호를 정해 주십시오:',
  'Liên kết có hiệu lực đến {moment} và chỉ dùng được một lần. Không ai của cơ quan BHXH hỏi liên kết này.':
    '링크는 {moment}까지 유효하며 한 번만 사용할 수 있습니다. 사회보험기관은 이 링크를 묻지 않습니다.',
  'Kích hoạt tài khoản tại {url} trước {moment}. Không chuyển liên kết này cho người khác.':
    '{moment}까지 {url} 에서 계정을 활성화해 주십시오. 이 링크를 다른 사람에게 전달하지 마십시오.',
  'Đặt lại mật khẩu': '비밀번호 재설정',
  'Chúng tôi nhận được yêu cầu đặt lại mật khẩu của bạn. Hãy mở liên kết sau để đặt mật khẩu mới:':
    '비밀번호 재설정 요청을 받았습니다. 다음 링크를 열어 새 비밀번호를 정해 주십시오:',
  'Liên kết có hiệu lực đến {moment} và chỉ dùng được một lần.': '링크는 {moment}까지 유효하며 한 번만 사용할 수 있습니다.',
  'Nếu bạn không yêu cầu, hãy bỏ qua thư này: mật khẩu hiện tại vẫn giữ nguyên. Không ai của cơ quan BHXH hỏi liên kết này.':
    '요청하지 않으셨다면 이 메일을 무시해 주십시오. 현재 비밀번호는 그대로 유지됩니다. 사회보험기관은 이 링크를 묻지 않습니다.',
  'Đặt lại mật khẩu tại {url} trước {moment}. Không chuyển liên kết này cho người khác.':
    '{moment}까지 {url} 에서 비밀번호를 다시 정해 주십시오. 이 링크를 다른 사람에게 전달하지 마십시오.',
  'Tài khoản của bạn được đăng nhập trên {device} lúc {moment}.': '{moment} {device}에서 계정에 로그인했습니다.',
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại:':
    '본인이라면 하실 일은 없습니다. 본인이 아니면 즉시 다음 주소에서 알려 주십시오:',
  'Tài khoản được đăng nhập trên thiết bị mới lúc {moment}. Không phải bạn? {url}':
    '{moment} 새 기기에서 로그인했습니다. 본인이 아니면 {url}',
  'Mật khẩu của tài khoản được thay đổi lúc {moment}.': '{moment} 계정 비밀번호가 변경되었습니다.',
  'Mật khẩu được thay đổi lúc {moment}. Không phải bạn? {url}': '{moment} 비밀번호가 변경되었습니다. 본인이 아니면 {url}',
  'Đến lúc {moment}, có nhiều lần nhập sai mật khẩu tài khoản của bạn từ thiết bị lạ.':
    '{moment}까지 모르는 기기에서 계정 비밀번호를 여러 번 잘못 입력했습니다.',
  'Chúng tôi đã tạm giới hạn đăng nhập từ thiết bị lạ. Thiết bị bạn vẫn dùng không bị ảnh hưởng. Nếu mật khẩu dễ đoán, bạn nên đổi mật khẩu.':
    '모르는 기기의 로그인을 일시 제한했습니다. 사용하시던 기기는 영향을 받지 않습니다. 비밀번호가 추측하기 쉽다면 변경해 주십시오.',
  'Đăng nhập bằng vân tay, khuôn mặt được bật trên {device} lúc {moment}.': '{moment} {device}에서 지문·얼굴 로그인을 켰습니다.',
  'Đăng nhập bằng vân tay, khuôn mặt được bật lúc {moment}. Không phải bạn? {url}':
    '{moment} 지문·얼굴 로그인을 켰습니다. 본인이 아니면 {url}',
  'Lúc {moment}, một khóa đăng nhập bằng vân tay, khuôn mặt của bạn có dấu hiệu bị sao chép. Chúng tôi đã ngừng nhận khóa đó.':
    '{moment} 지문·얼굴 로그인 키 하나가 복제된 것으로 보여 사용을 중지했습니다.',
  'Hãy đăng nhập bằng mật khẩu, tắt khóa đó trong «Cài đặt» rồi bật lại trên thiết bị của bạn.':
    '비밀번호로 로그인하여 ‘설정’에서 그 키를 끄고 본인 기기에서 다시 켜 주십시오.',
  'Một khóa đăng nhập bằng vân tay, khuôn mặt có dấu hiệu bị sao chép ({moment}) nên không còn dùng được. Hãy bật lại trong «Cài đặt».':
    '지문·얼굴 로그인 키 하나가 복제된 것으로 보여({moment}) 더 이상 사용할 수 없습니다. ‘설정’에서 다시 켜 주십시오.',
  'Có nhiều lần nhập sai mật khẩu tài khoản từ thiết bị lạ ({moment}). Thiết bị bạn vẫn dùng không bị ảnh hưởng.':
    '모르는 기기에서 비밀번호를 여러 번 잘못 입력했습니다({moment}). 사용하시던 기기는 영향을 받지 않습니다.',
  '{contact} nhận mã và thông báo được thay đổi lúc {moment}.':
    '인증 번호와 알림을 받는 {contact}이(가) {moment} 변경되었습니다.',
  '{contact} của tài khoản được thay đổi lúc {moment}. Không phải bạn? {url}':
    '계정의 {contact}이(가) {moment} 변경되었습니다. 본인이 아니면 {url}',
  'Xem chi tiết:': '자세히 보기:',
  '{sms} Xem tại {url}': '{sms} 확인: {url}',
  'Xin chào,': '안녕하십니까,',
  'OpenVssID · Bảo hiểm xã hội số\nTổng đài hỗ trợ: {hotline}. Đây là thư tự động, vui lòng không trả lời.':
    'OpenVssID · 디지털 사회보험\n상담 전화: {hotline}. 자동으로 발송된 메일이므로 회신하지 마십시오.',

  // Refusals: pause of changes, sharing
  'Hệ thống đang bảo trì. Bạn vẫn xem được thông tin; việc gửi và thay đổi thông tin tạm dừng.':
    '시스템 점검 중입니다. 정보는 볼 수 있으나 신청과 변경은 잠시 중단됩니다.',
  'Hệ thống đang bảo trì đến {time} ngày {day}. Bạn vẫn xem được thông tin; việc gửi và thay đổi thông tin tạm dừng.':
    '{day} {time}까지 시스템 점검 중입니다. 정보는 볼 수 있으나 신청과 변경은 잠시 중단됩니다.',
  'Đây là số của chính bạn. Hãy nhập số của người bạn muốn chia sẻ.': '본인의 번호입니다. 공유할 사람의 번호를 입력해 주십시오.',
  'Hãy nhập mã số BHXH (10 hoặc 12 chữ số), số CCCD, CMND hoặc hộ chiếu.':
    '사회보험번호(10자리 또는 12자리), 신분증(CCCD, CMND) 번호 또는 여권 번호를 입력해 주십시오.',
  'Hãy chọn một ngày từ hôm nay đến {last}.': '오늘부터 {last}까지의 날짜를 선택해 주십시오.',
  'Bạn có thể chia sẻ dữ liệu khi đủ 18 tuổi.': '만 18세가 되면 정보를 공유할 수 있습니다.',
  'Lời mời này không còn hiệu lực.': '이 초대는 더 이상 유효하지 않습니다.',

  // Notifications: reminders, sharing, contacts
  'Đơn vị chậm đóng BHXH cho bạn': '사업장이 사회보험료를 체납했습니다',
  'Đến ngày {day}, đơn vị chậm đóng từ 30 ngày trở lên: {list}. Bạn nên hỏi đơn vị; cơ quan BHXH cũng đang đôn đốc.':
    '{day} 기준 30일 이상 체납된 보험료: {list}. 사업장에 문의해 주십시오. 사회보험기관도 납부를 독촉하고 있습니다.',
  '{fund} từ {from} đến {to} ({employer})': '{fund} {from}~{to} ({employer})',
  BHTN: '실업보험',
  '{child} sắp tròn 6 tuổi': '{child} 님이 곧 만 6세가 됩니다',
  '{child} tròn 6 tuổi ngày {day}. Từ 6 tuổi, trẻ tham gia BHYT học sinh tại trường; nếu chưa đi học thì theo hộ gia đình. Nếu chưa đến kỳ nhập học, thẻ trẻ em dùng được đến 30/9 của năm tròn 6 tuổi. Hãy xem hạn thẻ và đăng ký trước khi thẻ hết hạn.':
    '{child} 님이 {day}에 만 6세가 됩니다. 6세부터는 학교에서 학생 건강보험에 가입하며, 취학하지 않았으면 세대로 가입합니다. 입학 전이면 영유아 카드를 만 6세가 되는 해의 9월 30일까지 사용할 수 있습니다. 카드 유효 기간을 확인하고 만료 전에 가입해 주십시오.',
  '{child} sắp tròn 18 tuổi': '{child} 님이 곧 만 18세가 됩니다',
  '{child} tròn 18 tuổi ngày {day}. Từ ngày đó bạn không còn xem và nộp hồ sơ thay được; người vừa đủ 18 tuổi dùng tài khoản của chính mình, nếu chưa có thì cần đăng ký.':
    '{child} 님이 {day}에 만 18세가 됩니다. 그날부터 대신 열람하거나 신청할 수 없습니다. 본인 계정을 사용하며, 계정이 없으면 등록해야 합니다.',
  'Bạn sắp tròn 18 tuổi': '곧 만 18세가 됩니다',
  'Bạn tròn 18 tuổi ngày {day}. Từ ngày đó cha mẹ hoặc người giám hộ không còn xem và nộp hồ sơ thay bạn. Hãy kiểm tra số điện thoại và email nhận mã là của chính bạn.':
    '{day}에 만 18세가 됩니다. 그날부터 부모나 후견인이 대신 열람하거나 신청할 수 없습니다. 번호를 받을 전화번호와 이메일이 본인의 것인지 확인해 주십시오.',
  'Bạn sắp đủ tuổi nghỉ hưu': '곧 연금 수급 연령이 됩니다',
  'Trong điều kiện lao động bình thường, bạn đủ tuổi nghỉ hưu ngày {day}. Hãy kiểm tra quá trình tham gia: cần đóng BHXH đủ 15 năm để có lương hưu. Nếu có tháng thiếu hoặc sai, hãy báo cơ quan BHXH từ bây giờ.':
    '일반 근로 조건에서 {day}에 연금 수급 연령이 됩니다. 가입 이력을 확인해 주십시오. 노령연금을 받으려면 사회보험료를 15년 이상 납부해야 합니다. 빠졌거나 틀린 기간이 있으면 지금 사회보험기관에 알려 주십시오.',
  'Chế độ chờ hưởng của bạn sắp bắt đầu': '대기 중인 급여가 곧 시작됩니다',
  'Theo quyết định số {decision}, bạn được hưởng chế độ hằng tháng từ ngày {day}. {agency} giữ hồ sơ và là nơi bắt đầu chi trả. Hãy kiểm tra cách nhận, và liên hệ cơ quan này nếu có thay đổi.':
    '결정 {decision}에 따라 {day}부터 매월 급여를 받으십니다. {agency}이(가) 서류를 보관하며, 지급은 그곳에서 시작됩니다. 수령 방법을 확인하시고, 변경 사항이 있으면 이 기관에 연락해 주십시오.',
  'Chế độ chờ hưởng của bạn bắt đầu từ ngày {day}.': '대기 중인 급여가 {day}부터 시작됩니다.',
  'Đã đến ngày hưởng, hồ sơ vẫn chờ hưởng': '수급일이 되었으나 아직 대기 상태입니다',
  'Theo quyết định số {decision}, bạn được hưởng chế độ hằng tháng từ ngày {day}, nhưng đến nay hồ sơ vẫn ở trạng thái chờ hưởng và chưa có khoản nào được chi trả. Hãy liên hệ {agency} để được giải quyết.':
    '결정 {decision}에 따라 {day}부터 매월 급여를 받으셔야 하나, 서류가 아직 대기 상태이며 지급된 금액이 없습니다. {agency}에 연락하여 처리를 요청해 주십시오.',
  'Đã đến ngày hưởng chế độ nhưng hồ sơ của bạn vẫn chờ hưởng. Hãy liên hệ cơ quan BHXH.':
    '급여 수급일이 되었으나 서류가 아직 대기 상태입니다. 사회보험기관에 연락해 주십시오.',
  'Bản nháp sắp hết hạn': '작성 중인 신청서의 보관 기간이 곧 끝납니다',
  'Bản nháp «{service}» chưa gửi được lưu đến ngày {day}. Hãy gửi hồ sơ, hoặc mở bản nháp và lưu lại để giữ thêm.':
    '아직 신청하지 않은 ‘{service}’은(는) {day}까지 보관됩니다. 신청하거나, 열어서 다시 저장하면 더 보관됩니다.',
  'Có người muốn chia sẻ dữ liệu với bạn': '정보 공유 초대가 있습니다',
  '{name} mời bạn xem một phần dữ liệu bảo hiểm của họ đến hết ngày {day}. Bạn có thể nhận hoặc từ chối.':
    '{name} 님이 {day}까지 보험 정보 일부를 볼 수 있도록 초대했습니다. 수락하거나 거절하실 수 있습니다.',
  'Lời mời chia sẻ đã được nhận': '공유 초대가 수락되었습니다',
  '{name} đã nhận lời mời và xem được dữ liệu bạn chia sẻ. Bạn có thể ngừng chia sẻ bất cứ lúc nào.':
    '{name} 님이 초대를 수락하여 공유한 정보를 볼 수 있습니다. 언제든지 공유를 중지하실 수 있습니다.',
  'Lời mời chia sẻ bị từ chối': '공유 초대가 거절되었습니다',
  '{name} đã từ chối lời mời. Không có dữ liệu nào của bạn được xem.': '{name} 님이 초대를 거절했습니다. 열람된 정보는 없습니다.',
  'Đã ngừng chia sẻ dữ liệu': '정보 공유가 종료되었습니다',
  'Việc chia sẻ dữ liệu giữa bạn và {name} đã kết thúc.': '{name} 님과의 정보 공유가 종료되었습니다.',
  'Đã dùng lại thông tin liên hệ trước đây': '이전 연락처를 다시 사용합니다',
  'Có người báo «Không phải tôi», nên số điện thoại và email trước lần thay đổi đó được dùng lại. Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã thay đổi, hãy gọi tổng đài.':
    '‘본인이 아님’ 신고가 있어 변경 전의 전화번호와 이메일을 다시 사용합니다. 사회보험기관 담당자가 검토합니다. 직접 변경하셨다면 상담 전화로 연락해 주십시오.',
  'Tài khoản đã được mở khóa': '계정 잠금이 해제되었습니다',
  '{agency} đã mở khóa tài khoản theo yêu cầu của bạn. Nếu bạn không yêu cầu, hãy đổi mật khẩu và gọi tổng đài.':
    '요청에 따라 {agency}에서 계정 잠금을 해제했습니다. 요청하지 않으셨다면 비밀번호를 변경하고 상담 전화로 연락해 주십시오.',
  'Tài khoản đã được mở khóa theo yêu cầu. Nếu bạn không yêu cầu, hãy gọi tổng đài.':
    '요청에 따라 계정 잠금이 해제되었습니다. 요청하지 않으셨다면 상담 전화로 연락해 주십시오.',
  'Tài khoản đã bị đăng xuất ở mọi nơi': '모든 기기에서 로그아웃되었습니다',
  '{agency} đã đăng xuất mọi thiết bị và bỏ mật khẩu cũ vì có tin báo mất tài khoản. Hãy dùng «Quên mật khẩu» để đặt mật khẩu mới. Nếu bạn không báo, hãy gọi tổng đài.':
    '계정 도난 신고에 따라 {agency}에서 모든 기기를 로그아웃하고 기존 비밀번호를 폐기했습니다. "비밀번호 찾기"에서 새 비밀번호를 설정해 주십시오. 신고하지 않으셨다면 상담 전화로 연락해 주십시오.',
  'Tài khoản đã bị đăng xuất ở mọi nơi vì có tin báo mất. Dùng «Quên mật khẩu» để vào lại.':
    '도난 신고에 따라 모든 기기에서 로그아웃되었습니다. "비밀번호 찾기"로 다시 로그인해 주십시오.',
  'Cán bộ dùng hết lượt tra cứu người': '담당자가 개인 조회 횟수를 모두 사용함',
  'Đến lúc {moment}, {officerName} đã dùng hết lượt tra cứu người và vẫn tiếp tục tra cứu.':
    '{moment}까지 {officerName} 담당자가 개인 조회 횟수를 모두 사용한 뒤에도 조회를 계속했습니다.',
  'Hệ thống đã chặn. Hãy hỏi cán bộ về công việc đang làm; mỗi lần tra cứu có trong nhật ký truy cập của người được xem.':
    '시스템이 차단했습니다. 담당자에게 업무 내용을 확인하십시오. 모든 조회는 해당 개인의 열람 기록에 남습니다.',
  'Đến lúc {moment}, {officerName} đã dùng hết lượt tra cứu người.':
    '{moment}까지 {officerName} 담당자가 개인 조회 횟수를 모두 사용했습니다.',
  'Địa chỉ liên hệ đã thay đổi': '연락 주소가 변경되었습니다',
  'Địa chỉ liên hệ của bạn vừa được thay đổi. Nếu không phải bạn, hãy đổi mật khẩu và liên hệ với chúng tôi ngay.':
    '연락 주소가 방금 변경되었습니다. 본인이 아니면 비밀번호를 변경하고 즉시 연락해 주십시오.',
  'Phản ánh của bạn đã được trả lời': '보내신 의견에 답변이 있습니다',
  'Cơ quan BHXH đã trả lời phản ánh {number} của bạn.': '사회보험기관이 의견 {number}에 답변했습니다.',

  // Text messages of the same
  'Phản ánh {number} đã được trả lời.': '의견 {number}에 답변이 있습니다.',

  // Letters: contacts, looked-up number
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại đây; chúng tôi sẽ dùng lại thông tin liên hệ trước đó:':
    '본인이라면 하실 일은 없습니다. 본인이 아니면 즉시 다음 주소에서 알려 주십시오. 이전 연락처를 다시 사용합니다:',
  'Có người báo «Không phải tôi» lúc {moment}, nên số điện thoại và email trước lần thay đổi đó được dùng lại. Mọi thiết bị đã bị đăng xuất và mật khẩu cũ không còn dùng được.':
    '{moment} ‘본인이 아님’ 신고가 있어 변경 전의 전화번호와 이메일을 다시 사용합니다. 모든 기기가 로그아웃되었고 이전 비밀번호는 사용할 수 없습니다.',
  'Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã thay đổi thông tin liên hệ, hãy gọi tổng đài.':
    '사회보험기관 담당자가 검토합니다. 직접 연락처를 변경하셨다면 상담 전화로 연락해 주십시오.',
  'Thông tin liên hệ trước đây của tài khoản được dùng lại lúc {moment} vì có người báo «Không phải tôi». Nếu chính bạn đã thay đổi, hãy gọi tổng đài.':
    '‘본인이 아님’ 신고로 {moment} 계정의 이전 연락처를 다시 사용합니다. 직접 변경하셨다면 상담 전화로 연락해 주십시오.',
  'Mã số BHXH của bạn': '사회보험번호 안내',
  'Mã số BHXH của bạn là {number}.': '사회보험번호는 {number}입니다.',
  'Mã số BHXH của bạn là số định danh cá nhân (số CCCD).': '사회보험번호는 개인식별번호(CCCD 번호)와 같습니다.',
  'Mã số được tra cứu lúc {moment}. Người tra cứu không thấy mã số đầy đủ; nếu không phải bạn, bạn không cần làm gì.':
    '번호는 {moment} 조회되었습니다. 조회한 사람은 전체 번호를 볼 수 없습니다. 본인이 아니더라도 하실 일은 없습니다.',
  'Mã số BHXH của bạn là {number}, được tra cứu lúc {moment}. Người tra cứu không thấy mã số đầy đủ.':
    '사회보험번호는 {number}입니다. {moment} 조회되었으며, 조회한 사람은 전체 번호를 볼 수 없습니다.',
  'Mã số BHXH của bạn là số định danh cá nhân (số CCCD), được tra cứu lúc {moment}. Người tra cứu không thấy mã số đầy đủ.':
    '사회보험번호는 개인식별번호(CCCD 번호)와 같습니다. {moment} 조회되었으며, 조회한 사람은 전체 번호를 볼 수 없습니다.',

  // Why a declaration for an account is refused
  'Không tìm thấy mã số BHXH đã khai.': '신고하신 사회보험번호를 찾을 수 없습니다.',
  'Hãy tra cứu lại mã số hoặc liên hệ cơ quan BHXH, rồi gửi tờ khai mới.':
    '번호를 다시 조회하거나 사회보험기관에 문의한 뒤 새 신고서를 보내 주십시오.',
  'Nếu bạn quên mật khẩu, hãy chọn «Quên mật khẩu». Nếu bạn chưa từng đăng ký, hãy báo ngay cho cơ quan BHXH.':
    '비밀번호를 잊으셨으면 ‘비밀번호 찾기’를 선택해 주십시오. 등록한 적이 없으면 즉시 사회보험기관에 알려 주십시오.',
  'Họ tên hoặc ngày sinh không khớp với dữ liệu đang quản lý.': '성명이나 생년월일이 등록된 자료와 일치하지 않습니다.',
  'Hãy kiểm tra lại theo giấy tờ tùy thân. Nếu dữ liệu BHXH sai, hãy mang giấy tờ đến cơ quan BHXH để điều chỉnh.':
    '신분증과 대조하여 다시 확인해 주십시오. 사회보험 자료가 틀리면 신분증을 지참하고 사회보험기관을 방문하여 정정해 주십시오.',
  'Hãy đăng ký bằng số điện thoại của riêng bạn hoặc bằng email.': '본인의 전화번호나 이메일로 등록해 주십시오.',
  'Ảnh giấy tờ hoặc ảnh chân dung không đọc được, bị mờ hoặc thiếu góc.':
    '신분증 사진이나 얼굴 사진을 알아볼 수 없거나 흐리거나 모서리가 잘렸습니다.',
  'Hãy chụp lại ở nơi đủ sáng, thấy rõ cả bốn góc giấy tờ, rồi gửi tờ khai mới.':
    '밝은 곳에서 신분증의 네 모서리가 모두 보이게 다시 촬영하여 새 신고서를 보내 주십시오.',
  'Ảnh chân dung không phải của người trên giấy tờ.': '얼굴 사진이 신분증의 사람과 다릅니다.',
  'Hãy tự chụp ảnh chân dung của bạn, hoặc mang giấy tờ đến cơ quan BHXH.':
    '본인의 얼굴을 직접 촬영하거나 신분증을 지참하고 사회보험기관을 방문해 주십시오.',
  'Giấy tờ tùy thân đã hết hạn hoặc không còn giá trị.': '신분증이 만료되었거나 더 이상 유효하지 않습니다.',
  'Hãy gửi tờ khai mới với giấy tờ còn giá trị.': '유효한 신분증으로 새 신고서를 보내 주십시오.',
  'Chưa xác minh được danh tính qua mạng.': '온라인으로 신원을 확인할 수 없습니다.',
  'Hãy mang giấy tờ tùy thân bản gốc đến cơ quan BHXH đã chọn để được đăng ký tại chỗ.':
    '신분증 원본을 지참하고 선택한 사회보험기관을 방문하면 현장에서 등록할 수 있습니다.',

  // Letters to people who register for an account
  'Trả lời phản ánh {number}': '의견 {number}에 대한 답변',
  'Cơ quan BHXH trả lời phản ánh {number} của bạn:': '사회보험기관이 의견 {number}에 답변합니다:',
  'Phản ánh {number} đã được trả lời qua email.': '의견 {number}에 대한 답변을 이메일로 보냈습니다.',
  'Đã nhận tờ khai {number}': '신고서 {number} 접수 안내',
  'Chúng tôi đã nhận tờ khai đăng ký tài khoản {number}.': '계정 등록 신고서 {number}을(를) 접수했습니다.',
  'Khi kiểm tra tờ khai, chúng tôi thấy: {words}': '신고서를 확인한 결과: {words}',
  'Xem tình trạng tờ khai tại:': '신고서 상태 보기:',
  'Nếu bạn không đăng ký tài khoản, hãy bỏ qua thư này.': '계정을 등록하지 않으셨다면 이 메일을 무시해 주십시오.',
  'Đã nhận tờ khai đăng ký tài khoản {number}. Xem tình trạng tại {url}':
    '계정 등록 신고서 {number}을(를) 접수했습니다. 상태 확인: {url}',
  'Đã nhận tờ khai đăng ký tài khoản {number}. {words} Xem tình trạng tại {url}':
    '계정 등록 신고서 {number}을(를) 접수했습니다. {words} 상태 확인: {url}',
  'Tờ khai đăng ký tài khoản {number}': '계정 등록 신고서 {number}',
  'Tờ khai đăng ký giao dịch điện tử (Mẫu số 01), số {number}, gửi lúc {moment}.':
    '전자거래 등록 신고서(서식 01), 번호 {number}, {moment} 제출.',
  'Mã số BHXH: {insured}\nHọ và tên: {name}\nSố CCCD/CMND/Hộ chiếu: {id}\nNgày sinh: {birth}\nĐịa chỉ: {place}\nSố điện thoại: {phone}\nCơ quan BHXH tiếp nhận: {agency}':
    '사회보험번호: {insured}\n성명: {name}\n신분증·여권 번호: {id}\n생년월일: {birth}\n주소: {place}\n전화번호: {phone}\n접수 기관: {agency}',
  'Trong thư chỉ ghi các số cuối của giấy tờ. Nếu bạn không gửi tờ khai này, hãy bỏ qua thư.':
    '이 메일에는 신분증 번호의 끝자리만 적혀 있습니다. 이 신고서를 보내지 않으셨다면 무시해 주십시오.',
  'Tờ khai đăng ký tài khoản {number} đã được gửi.': '계정 등록 신고서 {number}을(를) 보냈습니다.',
  'Tờ khai {number} chưa được duyệt': '신고서 {number} 반려 안내',
  'Tờ khai đăng ký tài khoản {number} chưa được duyệt. Lý do: {reason}':
    '계정 등록 신고서 {number}이(가) 승인되지 않았습니다. 사유: {reason}',
  'Gửi tờ khai mới tại:': '새 신고서 보내기:',
  'Tờ khai {number} chưa được duyệt: {words}': '신고서 {number} 반려: {words}',

  // More of the text messages and reminders
  'Thẻ BHYT của bạn có giá trị sử dụng đến hết ngày {day}. Để không bị gián đoạn: người đi làm, học sinh, sinh viên hỏi nơi làm việc hoặc nhà trường; hộ gia đình đóng tiếp trước ngày này.':
    '건강보험카드는 {day}까지 유효합니다. 중단되지 않도록 직장인과 학생은 직장이나 학교에 문의하고, 세대 가입자는 그 전에 보험료를 납부해 주십시오.',
  'Có tháng đơn vị chậm đóng BHXH cho bạn.': '사업장이 사회보험료를 체납한 달이 있습니다.',
  'Con bạn sắp tròn 6 tuổi: cần đăng ký BHYT học sinh hoặc hộ gia đình.':
    '자녀가 곧 만 6세가 됩니다. 학생 또는 세대 건강보험에 가입해 주십시오.',
  'Con bạn sắp tròn 18 tuổi: từ đó cần tài khoản của chính mình.': '자녀가 곧 만 18세가 됩니다. 이후에는 본인 계정이 필요합니다.',
  'Bạn sắp tròn 18 tuổi: hãy kiểm tra số điện thoại và email nhận mã.':
    '곧 만 18세가 됩니다. 번호를 받을 전화번호와 이메일을 확인해 주십시오.',
  'Bạn sắp đủ tuổi nghỉ hưu. Hãy kiểm tra quá trình tham gia BHXH.': '곧 연금 수급 연령이 됩니다. 가입 이력을 확인해 주십시오.',
  'Một bản nháp chưa gửi được lưu đến ngày {day}.': '신청하지 않은 신청서가 {day}까지 보관됩니다.',
  'Có lời mời xem dữ liệu được chia sẻ với bạn.': '공유된 정보를 보라는 초대가 있습니다.',
  'Lời mời chia sẻ dữ liệu của bạn đã được nhận.': '정보 공유 초대가 수락되었습니다.',
  'Lời mời chia sẻ dữ liệu của bạn bị từ chối.': '정보 공유 초대가 거절되었습니다.',
  'Một lượt chia sẻ dữ liệu đã kết thúc.': '정보 공유가 종료되었습니다.',
  'Thông tin liên hệ trước đây của tài khoản được dùng lại.': '계정의 이전 연락처를 다시 사용합니다.',
  'Địa chỉ liên hệ của bạn vừa được thay đổi.': '연락 주소가 변경되었습니다.',

  // Calculators
  'Không có công cụ tính này.': '해당 계산기가 없습니다.',
  'Thiếu thông tin bắt buộc.': '필수 정보가 빠졌습니다.',
  'Thông tin không đúng kiểu dữ liệu.': '정보의 형식이 올바르지 않습니다.',
  'Công cụ tính không dùng thông tin này.': '이 계산기에서 사용하지 않는 정보입니다.',
  'Giá trị nằm ngoài phạm vi cho phép.': '허용 범위를 벗어난 값입니다.',
  'Số tiền phải là số đồng nguyên, từ 0 đến 1.000 tỷ đồng.': '금액은 0동부터 1조 동까지의 정수여야 합니다.',
  'Ngày không có thật hoặc không đúng định dạng.': '존재하지 않거나 형식이 잘못된 날짜입니다.',
  'Tháng không có thật hoặc không đúng định dạng.': '존재하지 않거나 형식이 잘못된 월입니다.',
  'Thời điểm kết thúc sớm hơn thời điểm bắt đầu.': '종료 시점이 시작 시점보다 빠릅니다.',
  'Hai giai đoạn đóng có tháng trùng nhau.': '두 납부 기간에 겹치는 달이 있습니다.',
  'Thông tin này mâu thuẫn với thông tin khác đã nhập.': '입력한 다른 정보와 맞지 않습니다.',
  'Thời điểm này nằm ngoài khoảng thời gian có số liệu để tính.': '계산에 필요한 수치가 없는 시기입니다.',
  'Không tính {count} tháng đơn vị còn chậm đóng: {months}.': '사업장이 체납한 {count}개월은 제외했습니다: {months}.',
  '{count} tháng có hai nơi cùng đóng: {months}. Mỗi tháng chỉ tính một lần, theo nơi làm việc trước.':
    '{count}개월은 두 곳에서 납부했습니다: {months}. 한 달은 먼저 근무한 곳을 기준으로 한 번만 계산합니다.',
  'Không tính {count} tháng đã nhận BHXH một lần: {months}.': '일시금으로 받은 {count}개월은 제외했습니다: {months}.',
  'Chưa tính {count} tháng đã đóng trước: {months}.': '미리 납부한 {count}개월은 아직 계산하지 않았습니다: {months}.',
  'Hồ sơ chưa có tháng đóng BHXH nào được tính.': '기록에 계산할 수 있는 납부 월이 없습니다.',
  'Hồ sơ chỉ có năm sinh của bạn.': '기록에 출생 연도만 있습니다.',
  'Hồ sơ chỉ có hệ số lương, chưa có các khoản phụ cấp tính đóng BHXH. Hãy cộng thêm nếu có.':
    '기록에는 급여 계수만 있고 납부 대상 수당은 없습니다. 있으면 더해 주십시오.',
  'Hồ sơ không ghi nhóm được Nhà nước hỗ trợ tiền đóng BHXH tự nguyện. Hãy chọn nếu có.':
    '임의가입 보험료의 국가 지원 대상은 기록에 없습니다. 해당하면 선택해 주십시오.',
  'Hồ sơ không ghi công việc nặng nhọc, độc hại hoặc nơi làm việc đặc biệt khó khăn. Hãy chọn nếu có.':
    '힘들고 유해한 업무나 특별히 어려운 지역의 근무는 기록에 없습니다. 해당하면 선택해 주십시오.',
  'Hồ sơ không ghi vùng lương tối thiểu của nơi làm việc. Hãy chọn khi tính trợ cấp thất nghiệp.':
    '근무지의 최저임금 지역은 기록에 없습니다. 실업급여를 계산할 때 선택해 주십시오.',
  'Điều kiện hưởng, tỷ lệ hưởng, mức lương hưu hằng tháng và trợ cấp một lần khi nghỉ hưu.':
    '연금 수급 요건, 지급률, 월 연금액과 퇴직 시 일시금.',
  'Tuổi nghỉ hưu và tháng bắt đầu hưởng lương hưu.': '정년과 연금을 받기 시작하는 달.',
  'Mức lương hưu sau các lần điều chỉnh.': '조정 이후의 연금액.',
  'Điều kiện và số tiền nhận BHXH một lần.': '사회보험 일시금의 수급 요건과 금액.',
  'Số ngày và số tiền trợ cấp khi nghỉ ốm hoặc chăm con ốm.': '본인이 아프거나 아픈 자녀를 돌볼 때의 급여 일수와 금액.',
  'Số ngày và số tiền dưỡng sức, phục hồi sức khỏe sau ốm đau, thai sản, tai nạn lao động.':
    '질병·출산·산업재해 이후 요양·회복 일수와 금액.',
  'Thời gian nghỉ và số tiền trợ cấp khi khám thai, sinh con, nhận con nuôi và khi vợ sinh con.':
    '산전 진찰, 출산, 입양과 배우자 출산 시의 휴가와 급여.',
  'Điều kiện, mức hưởng hằng tháng và số tháng hưởng trợ cấp thất nghiệp.': '실업급여의 요건, 월 지급액과 지급 개월 수.',
  'Trợ cấp tai nạn lao động, bệnh nghề nghiệp một lần hoặc hằng tháng.': '산업재해·직업병의 일시 또는 월 급여.',
  'Trợ cấp mai táng, tuất hằng tháng và tuất một lần.': '장제비, 유족 월 급여와 유족 일시금.',
  'Số tiền đóng BHXH tự nguyện theo mức thu nhập và phương thức đóng.': '소득과 납부 방식에 따른 임의가입 사회보험료.',
  'Số tiền đóng BHYT của cả hộ gia đình.': '세대 전체의 건강보험료.',
  'Phần chi phí khám chữa bệnh quỹ BHYT trả và phần người bệnh trả.': '진료비 중 건강보험 기금과 환자가 각각 부담하는 금액.',
  'Số tiền người lao động và đơn vị đóng BHXH, BHYT, BHTN hằng tháng theo lương.':
    '급여에 따라 근로자와 사업장이 매월 내는 사회·건강·실업보험료.',

  // Recovery by VNeID and at an office
  'Tài khoản chưa được kích hoạt. Hãy gửi liên kết kích hoạt.': '계정이 아직 활성화되지 않았습니다. 활성화 링크를 보내 주십시오.',
  'Người này đang có một yêu cầu đặt lại mật khẩu. Hãy dừng yêu cầu đó trước.':
    '이미 비밀번호 재설정 요청이 진행 중입니다. 먼저 그 요청을 중단해 주십시오.',
  'Số này không khớp với tài khoản của liên kết.': '이 번호는 링크의 계정과 일치하지 않습니다.',
  'Mật khẩu đã được đặt lại': '비밀번호가 재설정되었습니다',
  'Mật khẩu mới vừa được đặt trên {device}. Mọi thiết bị khác đã bị đăng xuất. Nếu không phải bạn, hãy mở liên kết «Không phải tôi» trong tin nhắn hoặc email.':
    '방금 {device}에서 새 비밀번호가 설정되어 다른 모든 기기가 로그아웃되었습니다. 본인이 아니면 문자나 이메일의 "본인이 아님" 링크를 열어 주십시오.',
  'Mật khẩu của tài khoản vừa được đặt lại.': '방금 계정 비밀번호가 재설정되었습니다.',
  'Có yêu cầu đặt lại mật khẩu tại cơ quan BHXH': '사회보험기관에서 비밀번호 재설정 요청',
  'Có người mang giấy tờ của bạn đến {agency} để đặt lại mật khẩu. Liên kết đặt mật khẩu mới được gửi sau {moment}. Nếu không phải bạn, hãy dừng yêu cầu.':
    '누군가 본인의 신분증을 가지고 {agency}에서 비밀번호 재설정을 요청했습니다. 새 비밀번호 링크는 {moment} 이후 발송됩니다. 본인이 아니면 요청을 중단해 주십시오.',
  'Có yêu cầu đặt lại mật khẩu tại cơ quan BHXH.': '사회보험기관에서 비밀번호 재설정 요청이 있었습니다.',
  'Liên kết đặt lại mật khẩu đã được gửi': '비밀번호 재설정 링크가 발송되었습니다',
  'Đã hết thời gian chờ: liên kết đặt mật khẩu mới đã được gửi đến nơi nhận ghi tại cơ quan BHXH. Nếu không phải bạn yêu cầu, hãy dừng ngay.':
    '대기 시간이 지나 기관에서 적은 연락처로 새 비밀번호 링크가 발송되었습니다. 본인이 요청하지 않았다면 즉시 중단해 주십시오.',
  'Liên kết đặt lại mật khẩu đã được gửi.': '비밀번호 재설정 링크가 발송되었습니다.',
  'Yêu cầu đặt lại mật khẩu đã dừng': '비밀번호 재설정 요청이 중단되었습니다',
  'Yêu cầu đặt lại mật khẩu tại cơ quan BHXH đã dừng. Mật khẩu của bạn vẫn như cũ.':
    '사회보험기관에서의 비밀번호 재설정 요청이 중단되었습니다. 비밀번호는 그대로입니다.',
  'Yêu cầu đặt lại mật khẩu tại cơ quan BHXH đã dừng.': '사회보험기관에서의 비밀번호 재설정 요청이 중단되었습니다.',
  'Mật khẩu mới được đặt và tài khoản của bạn được đăng nhập trên {device} lúc {moment}.':
    '{moment} {device}에서 새 비밀번호가 설정되고 계정에 로그인했습니다.',
  'Mật khẩu được đặt lại lúc {moment}. Không phải bạn? {url}': '{moment} 비밀번호가 재설정되었습니다. 본인이 아니면 {url}',
  'Lúc {moment}, có người mang giấy tờ của bạn đến {agency} để đặt lại mật khẩu.':
    '{moment}, 누군가 본인의 신분증을 가지고 {agency}에서 비밀번호 재설정을 요청했습니다.',
  'Liên kết đặt mật khẩu mới chỉ được gửi sau {moment}. Đến lúc đó tài khoản vẫn như cũ.':
    '새 비밀번호 링크는 {moment} 이후에만 발송됩니다. 그때까지 계정은 그대로입니다.',
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy dừng ngay tại:':
    '본인이면 아무것도 하지 않아도 됩니다. 본인이 아니면 즉시 중단해 주십시오:',
  'Có yêu cầu đặt lại mật khẩu tại cơ quan BHXH, hiệu lực sau {moment}. Không phải bạn? {url}':
    '사회보험기관에서 비밀번호 재설정 요청, {moment} 이후 진행. 본인이 아니면 {url}',
  'Liên kết đặt mật khẩu sẽ được gửi đến đây': '비밀번호 설정 링크가 이곳으로 발송됩니다',
  'Theo yêu cầu tại cơ quan BHXH, liên kết đặt mật khẩu mới được gửi đến địa chỉ này sau {moment}.':
    '사회보험기관에서의 요청에 따라 새 비밀번호 링크가 {moment} 이후 이곳으로 발송됩니다.',
  'Nếu bạn không đến cơ quan BHXH, hãy bỏ qua thư này.': '사회보험기관을 방문하지 않았다면 이 메일을 무시해 주십시오.',
  'Liên kết đặt mật khẩu mới được gửi đến số này sau {moment}. Nếu bạn không yêu cầu, hãy bỏ qua.':
    '{moment} 이후 이 번호로 새 비밀번호 링크가 발송됩니다. 요청하지 않았다면 무시해 주십시오.',
  'Lúc {moment}, liên kết đặt mật khẩu mới đã được gửi đến nơi nhận ghi tại cơ quan BHXH.':
    '{moment}, 기관에서 적은 연락처로 새 비밀번호 링크가 발송되었습니다.',
  'Liên kết đặt lại mật khẩu đã được gửi lúc {moment}. Không phải bạn? {url}':
    '{moment} 비밀번호 재설정 링크가 발송되었습니다. 본인이 아니면 {url}',
  'Yêu cầu đặt lại mật khẩu tại cơ quan BHXH đã dừng lúc {moment}. Mật khẩu vẫn như cũ.':
    '사회보험기관에서의 비밀번호 재설정 요청이 {moment} 중단되었습니다. 비밀번호는 그대로입니다.',
  'Nếu bạn vẫn cần mật khẩu mới, hãy mang giấy tờ đến cơ quan BHXH hoặc gọi tổng đài.':
    '새 비밀번호가 필요하면 신분증을 가지고 사회보험기관을 방문하거나 상담 전화로 연락해 주십시오.',

  // Children
  'Số này không dẫn đến người có tên đã khai. Chưa liên kết được.':
    '이 번호는 신고한 이름의 사람과 일치하지 않습니다. 연결하지 못했습니다.',
  'Người này đã đủ 18 tuổi và dùng tài khoản của mình. Không liên kết được nữa.':
    '이 사람은 만 18세가 되어 본인 계정을 사용합니다. 더 이상 연결할 수 없습니다.',
  'Người này đã tự đăng nhập bằng tài khoản riêng và tự chọn người được xem trong mục «Người được chia sẻ».':
    '이 사람은 본인 계정으로 직접 로그인하며 «공유 대상»에서 볼 수 있는 사람을 직접 정합니다.',
  'Bạn không còn được xem hoặc làm việc này thay cho người này: người đó đã đủ 18 tuổi hoặc tự quản lý tài khoản, hoặc quyền của bạn đã kết thúc. Không có gì bị mất: bản nháp và hồ sơ đã gửi vẫn ở trong tài khoản của người đó.':
    '더 이상 이 기록을 보거나 대신 신청할 수 없습니다. 이 사람이 만 18세가 되었거나 계정을 직접 관리하거나, 회원님의 권한이 끝났습니다. 사라진 것은 없습니다. 임시 저장과 보낸 신청은 그 사람의 계정에 그대로 있습니다.',
  'Con chưa đủ tuổi để tự quản lý tài khoản.': '자녀가 계정을 직접 관리할 나이가 되지 않았습니다.',
  'Hai tài khoản không còn liên kết với nhau, nên không có gì để chuyển giao.':
    '두 계정이 더 이상 연결되어 있지 않아 넘길 것이 없습니다.',
  'Người này hiện không dùng tài khoản nên không thể đồng ý. Hãy đề nghị cha, mẹ hoặc người giám hộ khác, hoặc liên hệ cơ quan BHXH.':
    '이 사람은 현재 계정을 사용하지 않아 동의할 수 없습니다. 다른 부모나 후견인에게 요청하거나 사회보험기관에 문의하십시오.',
  'Đang có một đề nghị chờ trả lời. Hãy trả lời hoặc chờ rút đề nghị đó trước.':
    '답을 기다리는 요청이 있습니다. 먼저 그 요청에 답하거나 취소될 때까지 기다리십시오.',
  'Đề nghị này không còn hiệu lực: đã được rút, bị từ chối hoặc hết hạn.':
    '이 요청은 더 이상 유효하지 않습니다. 취소되었거나 거절되었거나 기한이 지났습니다.',
  'Bạn đã đề nghị. Bây giờ cần bên kia đồng ý.': '이미 요청하셨습니다. 이제 상대방이 동의해야 합니다.',
  'Con đã tự quản lý tài khoản này.': '자녀가 이미 이 계정을 직접 관리하고 있습니다.',
  'Con muốn tự quản lý tài khoản': '자녀가 계정을 직접 관리하려고 합니다',
  'Bạn được giao tự quản lý tài khoản': '계정을 직접 관리하도록 제안받았습니다',
  '{name} đề nghị tự quản lý tài khoản của mình. Nếu đồng ý, bạn chỉ còn xem thẻ BHYT của con. Hãy trả lời trước {moment}.':
    '{name} 님이 자신의 계정을 직접 관리하겠다고 요청했습니다. 동의하면 회원님은 자녀의 건강보험카드만 볼 수 있습니다. {moment} 전까지 답해 주십시오.',
  '{name} muốn giao tài khoản cho bạn tự quản lý. Nếu đồng ý, chỉ bạn xem dữ liệu của mình và gửi hồ sơ; {same} chỉ còn xem thẻ BHYT. Hãy trả lời trước {moment}.':
    '{name} 님이 계정을 직접 관리하도록 넘기려고 합니다. 동의하면 본인만 정보를 보고 신청하며, {same} 님은 건강보험카드만 볼 수 있습니다. {moment} 전까지 답해 주십시오.',
  'Con bạn đề nghị tự quản lý tài khoản.': '자녀가 계정을 직접 관리하겠다고 요청했습니다.',
  'Bạn được giao tự quản lý tài khoản của mình.': '자신의 계정을 직접 관리하도록 제안받았습니다.',
  'Đề nghị tự quản lý tài khoản bị từ chối': '계정 직접 관리 요청이 거절되었습니다',
  'Đề nghị tự quản lý tài khoản đã được rút': '계정 직접 관리 요청이 취소되었습니다',
  '{name} không đồng ý. Tài khoản được dùng như trước.': '{name} 님이 동의하지 않았습니다. 계정은 이전처럼 사용됩니다.',
  '{name} đã rút đề nghị. Tài khoản được dùng như trước.': '{name} 님이 요청을 취소했습니다. 계정은 이전처럼 사용됩니다.',
  'Đề nghị tự quản lý tài khoản không còn hiệu lực.': '계정 직접 관리 요청은 더 이상 유효하지 않습니다.',
  'Bạn tự quản lý tài khoản': '계정을 직접 관리합니다',
  'Bạn và {name} đã đồng ý. Từ bây giờ chỉ bạn xem dữ liệu của mình và gửi hồ sơ; cha, mẹ hoặc người giám hộ chỉ còn xem thẻ BHYT. Hãy kiểm tra số điện thoại và email nhận mã là của chính bạn.':
    '본인과 {name} 님이 동의했습니다. 이제부터 본인만 정보를 보고 신청하며, 부모나 후견인은 건강보험카드만 볼 수 있습니다. 인증 번호를 받는 전화번호와 이메일이 본인의 것인지 확인하십시오.',
  'Từ bây giờ bạn tự quản lý tài khoản BHXH của mình.': '이제부터 사회보험 계정을 직접 관리합니다.',
  '{childName} đã tự quản lý tài khoản': '{childName} 님이 계정을 직접 관리합니다',
  'Từ bây giờ bạn chỉ còn xem thẻ BHYT của {childName}, đến khi con đủ 18 tuổi. Bản nháp và hồ sơ đã gửi ở trong tài khoản của con. Nếu bạn thấy không đúng, hãy liên hệ cơ quan BHXH.':
    '이제부터 자녀가 만 18세가 될 때까지 {childName} 님의 건강보험카드만 볼 수 있습니다. 임시 저장과 보낸 신청은 자녀의 계정에 있습니다. 잘못되었다고 생각하시면 사회보험기관에 문의하십시오.',
  'Con bạn đã tự quản lý tài khoản BHXH.': '자녀가 사회보험 계정을 직접 관리합니다.',
  'Thêm người xem được hồ sơ của con': '자녀의 기록을 볼 수 있는 사람이 추가되었습니다',
  '{guardianName} đã đăng ký và từ nay xem được hồ sơ của {childName}, gửi được hồ sơ thay con như bạn. Nếu bạn không đồng ý, hãy liên hệ cơ quan BHXH.':
    '{guardianName} 님이 등록하여 이제 회원님처럼 {childName} 님의 기록을 보고 대신 신청할 수 있습니다. 동의하지 않으면 사회보험기관에 연락해 주십시오.',
  'Có thêm một người xem được hồ sơ BHXH của con bạn.': '자녀의 사회보험 기록을 볼 수 있는 사람이 추가되었습니다.',

  // Changes of how benefits are paid
  'Từ tháng {month}, chế độ của bạn được chi trả {how}.': '{month}부터 급여가 {how} 지급됩니다.',
  'Từ tháng {month}, chế độ của bạn được chi trả {how}. Nếu không phải bạn đề nghị, hãy dùng đường dẫn «Không phải tôi» trong tin nhắn hoặc email, hoặc liên hệ với chúng tôi ngay.':
    '{month}부터 급여가 {how} 지급됩니다. 본인이 신청하지 않았다면 문자나 이메일의 «본인이 아닙니다» 링크를 이용하거나 즉시 연락해 주십시오.',
  'bằng tiền mặt': '현금으로',
  'vào tài khoản có số cuối {ending}': '끝자리가 {ending}인 계좌로',
  'Nơi hoặc hình thức nhận chế độ đã thay đổi': '급여 수령지 또는 수령 방법이 변경되었습니다',
  'Hình thức nhận chế độ của bạn thay đổi từ tháng {month}.': '{month}부터 급여 수령 방법이 변경됩니다.',
  'Hồ sơ hưởng của bạn được chuyển sang cơ quan khác': '급여 서류를 보관하는 기관이 바뀝니다',
  'Từ tháng {month}, {office} giữ hồ sơ hưởng của bạn và chi trả khi đến kỳ. Cách chi trả không đổi. Nếu không phải bạn đề nghị, hãy dùng đường dẫn «Không phải tôi» trong tin nhắn hoặc email, hoặc liên hệ với chúng tôi ngay.':
    '{month}부터 {office}에서 급여 서류를 보관하고 지급할 때가 되면 지급합니다. 지급 방법은 그대로입니다. 본인이 신청하지 않았다면 문자나 이메일의 «본인이 아닙니다» 링크를 이용하거나 바로 저희에게 연락해 주십시오.',
  'Hồ sơ hưởng của bạn được chuyển sang cơ quan khác từ tháng {month}.': '{month}부터 급여 서류를 보관하는 기관이 바뀝니다.',
  'Từ tháng {month}, {office} giữ hồ sơ hưởng của bạn và chi trả khi đến kỳ. Cách chi trả không đổi.':
    '{month}부터 {office}에서 급여 서류를 보관하고 지급할 때가 되면 지급합니다. 지급 방법은 그대로입니다.',
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại đây; hồ sơ sẽ ở lại nơi cũ:':
    '본인이라면 아무것도 하지 않으셔도 됩니다. 본인이 아니면 바로 여기에서 알려 주십시오. 서류는 이전 기관에 그대로 남습니다:',
  'Hồ sơ hưởng của bạn được chuyển sang cơ quan khác từ tháng {month}. Không phải bạn? {url}':
    '{month}부터 급여 서류를 보관하는 기관이 바뀝니다. 본인이 아니면 {url}',
  'Đã hủy thay đổi hình thức nhận chế độ': '급여 수령 방법 변경이 취소되었습니다',
  'Có người báo «Không phải tôi», nên chế độ được chi trả như trước lần thay đổi đó. Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã đề nghị, hãy gọi tổng đài.':
    '«본인이 아닙니다»라는 신고가 있어 급여는 변경 전과 같이 지급됩니다. 담당자가 확인합니다. 본인이 신청했다면 상담 전화로 연락해 주십시오.',
  'Thay đổi hình thức nhận chế độ của bạn đã bị hủy.': '급여 수령 방법 변경이 취소되었습니다.',
  'Cơ quan chi trả: {agency}.': '지급 기관: {agency}.',
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại đây; chế độ sẽ được chi trả như trước:':
    '본인이라면 아무것도 하지 않으셔도 됩니다. 본인이 아니면 바로 여기에서 알려 주십시오. 급여는 이전과 같이 지급됩니다:',
  'Hình thức nhận chế độ thay đổi từ tháng {month}. Không phải bạn? {url}':
    '{month}부터 급여 수령 방법이 변경됩니다. 본인이 아니면 {url}',
  'Có người báo «Không phải tôi» lúc {moment}, nên chế độ được chi trả như trước lần thay đổi đó. Mọi thiết bị đã bị đăng xuất và mật khẩu cũ không còn dùng được.':
    '{moment} «본인이 아닙니다»라는 신고가 있어 급여는 변경 전과 같이 지급됩니다. 모든 기기가 로그아웃되었고 이전 비밀번호는 사용할 수 없습니다.',
  'Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã đề nghị thay đổi, hãy gọi tổng đài.':
    '담당자가 확인합니다. 본인이 변경을 신청했다면 상담 전화로 연락해 주십시오.',
  'Thay đổi hình thức nhận chế độ bị hủy lúc {moment} vì có người báo «Không phải tôi». Nếu chính bạn đã đề nghị, hãy gọi tổng đài.':
    '«본인이 아닙니다»라는 신고로 {moment} 급여 수령 방법 변경이 취소되었습니다. 본인이 신청했다면 상담 전화로 연락해 주십시오.',

  // The insurance book
  'Hồ sơ đã chuyển cơ quan giải quyết': '처리 기관이 변경되었습니다',
  'Hồ sơ {number} «{service}» nay do {agency} giải quyết. Ngày hẹn trả kết quả không đổi; bạn không cần gửi lại gì.':
    '이제 {agency}에서 민원 {number} «{service}»을(를) 처리합니다. 처리 예정일은 바뀌지 않으며, 다시 제출하실 것은 없습니다.',
  'Hồ sơ {number} nay do {agency} giải quyết. Ngày hẹn không đổi.':
    '이제 {agency}에서 민원 {number}을(를) 처리합니다. 예정일은 그대로입니다.',
  'Quá trình đóng cần được xác minh': '납부 이력 확인이 필요합니다',
  'Hồ sơ {number} «{service}» cần xác minh quá trình đóng ở nơi khác. Ngày hẹn trả mới: {day}. Thông báo bằng văn bản có trong hồ sơ.':
    '신청 {number} «{service}»: 납부 이력을 다른 기관에서 확인해야 합니다. 새 처리 예정일: {day}. 서면 안내문은 신청 내역에 있습니다.',
  'Hồ sơ {number} cần xác minh quá trình đóng. Ngày hẹn trả mới: {day}.':
    '신청 {number}: 납부 이력 확인이 필요합니다. 새 처리 예정일: {day}.',
  'Sổ BHXH đã được cấp lại': '사회보험 수첩이 재발급되었습니다',
  'Sổ BHXH của bạn được cấp lại, lần cấp thứ {issue}. Các sổ cấp trước đó không còn giá trị.':
    '사회보험 수첩이 재발급되었습니다(제{issue}차). 이전 수첩은 효력이 없습니다.',
  'Sổ BHXH của bạn được cấp lại, lần cấp thứ {issue}.': '사회보험 수첩이 재발급되었습니다(제{issue}차).',
  'Thông tin của bạn đã được điều chỉnh': '정보가 정정되었습니다',
  'Thông tin của bạn trong dữ liệu BHXH đã được điều chỉnh. Nếu bạn không đề nghị, hãy gọi tổng đài.':
    '사회보험 기록의 정보가 정정되었습니다. 본인이 신청하지 않았다면 상담 전화로 연락해 주십시오.',
  'Đã gộp mã số BHXH': '사회보험 번호가 통합되었습니다',
  'Mã số {number} nay dẫn đến hồ sơ này. Quá trình đóng, thẻ và lịch sử khám chữa bệnh của mã số đó xem tại đây. Nếu bạn không đề nghị, hãy liên hệ với chúng tôi ngay.':
    '번호 {number}은(는) 이제 이 기록으로 연결됩니다. 그 번호의 납부 이력, 카드, 진료 기록을 여기에서 볼 수 있습니다. 본인이 신청하지 않았다면 즉시 연락해 주십시오.',
  'Một mã số BHXH khác đã được gộp vào hồ sơ của bạn. Nếu bạn không đề nghị, hãy gọi tổng đài.':
    '다른 사회보험 번호가 회원님의 기록에 통합되었습니다. 본인이 신청하지 않았다면 상담 전화로 연락해 주십시오.',
  'Hồ sơ hưởng được xem lại': '급여 기록을 재검토합니다',
  'Ngày sinh hoặc giới tính của bạn đã được điều chỉnh, nên cơ quan BHXH xem lại hồ sơ hưởng. Trong khi xem lại, chế độ vẫn được chi trả như trước.':
    '생년월일 또는 성별이 정정되어 사회보험기관이 급여 기록을 재검토합니다. 그동안 급여는 이전과 같이 지급됩니다.',
  'Cơ quan BHXH đang xem lại hồ sơ hưởng của bạn. Chế độ vẫn được chi trả như trước.':
    '사회보험기관이 급여 기록을 재검토하고 있습니다. 급여는 이전과 같이 지급됩니다.',
  'Đã điều chỉnh: {items}. Thông tin mới có hiệu lực từ hôm nay; thông tin cũ lưu trong lịch sử. Nếu bạn không đề nghị, hãy liên hệ với chúng tôi ngay.':
    '정정 항목: {items}. 새 정보는 오늘부터 유효하며 이전 정보는 이력에 남습니다. 본인이 신청하지 않았다면 즉시 연락해 주십시오.',
  'Mã số BHXH đã được gộp': '사회보험 번호가 통합되었습니다',
  'Mã số BHXH {number} được gộp vào mã số khác của cùng một người lúc {moment}. Tài khoản của mã số này đã đóng; hãy đăng nhập bằng mã số được giữ lại, với mật khẩu của mã số đó.':
    '사회보험 번호 {number}이(가) {moment} 같은 사람의 다른 번호로 통합되었습니다. 이 번호의 계정은 닫혔습니다. 남은 번호와 그 비밀번호로 로그인하십시오.',
  'Nếu bạn không đề nghị việc này, hãy gọi tổng đài ngay.': '본인이 신청하지 않았다면 즉시 상담 전화로 연락해 주십시오.',
  'Mã số BHXH {number} đã được gộp vào mã số khác, hãy đăng nhập bằng mã số được giữ lại. Không phải bạn đề nghị? Hãy gọi tổng đài ngay.':
    '사회보험 번호 {number}이(가) 다른 번호로 통합되었습니다. 남은 번호로 로그인하십시오. 본인이 아니면 즉시 상담 전화로 연락해 주십시오.',
  'Cơ quan BHXH đã điều chỉnh thông tin của người lao động {fullName}, mã số BHXH {number}, có hiệu lực từ ngày {day}:':
    '사회보험기관이 근로자 {fullName}(사회보험 번호 {number})의 정보를 {day}부터 정정하였습니다:',
  'Ngày sinh: {day}': '생년월일: {day}',
  'Đề nghị đơn vị dùng thông tin mới trong hồ sơ đóng BHXH từ kỳ tới.': '다음 신고부터 새 정보를 사용해 주십시오.',
  'Thông tin người lao động {fullName} đã được điều chỉnh từ ngày {day}.': '근로자 {fullName}의 정보가 {day}부터 정정되었습니다.',
  'Thông tin người lao động đã được điều chỉnh': '근로자 정보가 정정되었습니다',
  // Payments of benefits, and who receives them
  'Chỉ lập danh sách chi trả của tháng {first} hoặc tháng {last}.': '{first} 또는 {last}의 지급 명부만 작성합니다.',
  'Đã có danh sách chi trả của tháng {last}, nên không lập danh sách của tháng trước đó nữa.':
    '{last} 지급 명부가 이미 있으므로 그 이전 달의 명부는 작성하지 않습니다.',
  'Bạn đã lập danh sách này. Người phê duyệt phải là cán bộ khác.':
    '이 명부를 직접 작성하셨습니다. 다른 담당자가 승인해야 합니다.',
  'Danh sách đã được phê duyệt nên không giữ lại khoản nào được nữa.': '승인된 명부에서는 더 이상 지급을 보류할 수 없습니다.',
  'Danh sách chưa được phê duyệt.': '명부가 아직 승인되지 않았습니다.',
  'Không đọc được dòng {line} của tệp. Cần các cột reference, result (paid hoặc returned), day, reason. Chưa ghi nhận gì.':
    '파일의 {line}번째 줄을 읽을 수 없습니다. reference, result(paid 또는 returned), day, reason 열이 필요합니다. 아무것도 기록되지 않았습니다.',
  'Người được ủy quyền phải là người khác.': '위임받는 사람은 다른 사람이어야 합니다.',
  'Người được ủy quyền phải đủ 18 tuổi.': '위임받는 사람은 만 18세 이상이어야 합니다.',
  'Họ tên hoặc ngày sinh của người được ủy quyền không khớp với số định danh đã kê khai.':
    '위임받는 사람의 성명이나 생년월일이 신고한 신분증 번호와 일치하지 않습니다.',
  'Theo dữ liệu, người được ủy quyền đã qua đời.': '자료에 따르면 위임받는 사람은 사망했습니다.',
  'Người được ủy quyền chưa có tài khoản để xác nhận bằng định danh điện tử. Cần giấy ủy quyền có chứng thực.':
    '위임받는 사람에게 전자신원으로 확인할 계정이 없습니다. 공증된 위임장이 필요합니다.',
  'Chế độ này đã có ủy quyền còn hiệu lực trong thời gian đó. Hãy thu hồi ủy quyền cũ trước.':
    '이 급여에는 해당 기간에 유효한 위임이 이미 있습니다. 먼저 기존 위임을 철회하십시오.',
  'Ủy quyền này không còn hiệu lực.': '이 위임은 더 이상 유효하지 않습니다.',
  'Ủy quyền này cần xác nhận bằng tài khoản định danh điện tử mức độ 2. Vui lòng đăng xuất và đăng nhập bằng VNeID.':
    '이 위임은 2단계 전자신원 계정으로 확인해야 합니다. 로그아웃한 뒤 VNeID로 로그인하십시오.',
  'Chế độ đã chọn hiện không được chi trả.': '선택한 급여는 현재 지급되지 않습니다.',
  'Đã chi trả vào tài khoản mới': '새 계좌로 지급되었습니다',
  'Cơ quan BHXH đã chi trả vào tài khoản {bank} … {ending} số tiền {amount} cho kỳ tháng {month}. Nếu không phải tài khoản của bạn, hãy báo ngay cho cơ quan BHXH.':
    '사회보험기관에서 {month}분 {amount}을 {bank} 계좌 … {ending}(으)로 지급했습니다. 본인 계좌가 아니면 즉시 사회보험기관에 알려 주십시오.',
  'Chế độ kỳ tháng {month} đã được chi trả vào tài khoản … {ending}.': '{month}분 급여가 계좌 … {ending}(으)로 지급되었습니다.',
  'Chưa chi trả được chế độ': '급여를 지급하지 못했습니다',
  'Khoản {amount} kỳ tháng {month} chưa đến được bạn: {reason} Khoản này được chi trả lại trong kỳ tới.':
    '{month}분 {amount}이 전달되지 못했습니다: {reason} 다음 회차에 다시 지급됩니다.',
  'Chế độ kỳ tháng {month} chưa chi trả được.': '{month}분 급여를 지급하지 못했습니다.',
  'ngân hàng báo tài khoản đã đóng.': '은행에서 계좌가 해지되었다고 합니다.',
  'ngân hàng báo số tài khoản không đúng.': '은행에서 계좌번호가 올바르지 않다고 합니다.',
  'ngân hàng báo tên chủ tài khoản không khớp.': '은행에서 예금주 이름이 다르다고 합니다.',
  'không có người đến nhận tại điểm chi trả.': '지급 장소에서 수령하지 않았습니다.',
  'bên chi trả đã chuyển tiền lại.': '지급 기관이 금액을 반송했습니다.',
  'Bạn được ủy quyền lĩnh thay': '대리 수령을 위임받았습니다',
  '{name} ủy quyền cho bạn lĩnh thay chế độ BHXH đến hết ngày {day}. Hãy mở mục «Ủy quyền» để nhận hoặc từ chối.':
    '{name} 님이 {day}까지 사회보험 급여의 대리 수령을 위임했습니다. «권한 위임»에서 수락하거나 거절하십시오.',
  'Bạn được ủy quyền lĩnh thay chế độ BHXH.': '사회보험 급여의 대리 수령을 위임받았습니다.',
  'Ủy quyền bị từ chối': '위임이 거절되었습니다',
  '{name} đã từ chối lĩnh thay cho bạn. Chế độ vẫn được chi trả cho chính bạn.':
    '{name} 님이 대리 수령을 거절했습니다. 급여는 계속 본인에게 지급됩니다.',
  'Ủy quyền lĩnh thay của bạn bị từ chối.': '대리 수령 위임이 거절되었습니다.',
  'Ủy quyền lĩnh thay có hiệu lực': '대리 수령 위임이 유효합니다',
  '{name} được lĩnh thay chế độ của bạn đến hết ngày {day}. Bạn có thể thu hồi bất cứ lúc nào.':
    '{name} 님이 {day}까지 급여를 대신 받을 수 있습니다. 언제든지 철회할 수 있습니다.',
  'Bạn được lĩnh thay chế độ của {name} đến hết ngày {day}. Khi lĩnh, hãy mang giấy tờ tùy thân và ký vào danh sách.':
    '{day}까지 {name} 님의 급여를 대신 받을 수 있습니다. 수령할 때 신분증을 지참하고 명부에 서명하십시오.',
  'Ủy quyền lĩnh thay đã có hiệu lực.': '대리 수령 위임의 효력이 시작되었습니다.',
  'Ủy quyền lĩnh thay sắp hết hạn': '대리 수령 위임이 곧 끝납니다',
  'Ủy quyền lĩnh thay giữa bạn và {name} hết hạn sau ngày {day}. Nếu còn cần, người ủy quyền gửi hồ sơ mới trước ngày này.':
    '{name} 님과의 대리 수령 위임이 {day}에 끝납니다. 계속 필요하면 위임하는 사람이 그 전에 새로 신청하십시오.',
  'Ủy quyền lĩnh thay hết hạn sau ngày {day}.': '대리 수령 위임이 {day}에 끝납니다.',
  'Ủy quyền lĩnh thay đã chấm dứt': '대리 수령 위임이 종료되었습니다',
  'Ủy quyền lĩnh thay giữa bạn và {name} đã chấm dứt: {reason} Từ kỳ chi trả tới, việc lĩnh thay không còn.':
    '{name} 님과의 대리 수령 위임이 종료되었습니다: {reason} 다음 지급부터 대리 수령을 할 수 없습니다.',
  'Ủy quyền lĩnh thay đã chấm dứt.': '대리 수령 위임이 종료되었습니다.',
  'người ủy quyền đã thu hồi.': '위임한 사람이 철회했습니다.',
  'người được ủy quyền thôi lĩnh thay.': '위임받은 사람이 그만두었습니다.',
  'người ủy quyền đã qua đời.': '위임한 사람이 사망했습니다.',
  'người được ủy quyền đã qua đời.': '위임받은 사람이 사망했습니다.',
  'chế độ được chi trả vào tài khoản của người hưởng.': '급여가 수급자 계좌로 지급됩니다.',
  'chưa được xác nhận trong thời hạn.': '기간 내에 확인되지 않았습니다.',
  'đã hết thời hạn.': '기간이 끝났습니다.',
  // Receipts of contributions paid online
  'Biên lai thu tiền {number}': '보험료 영수증 {number}',
  'Đã thu {amount} tiền đóng bảo hiểm, biên lai số {number}.': '보험료 {amount}을(를) 받았습니다. 영수증 번호 {number}.',
  'Xem và kiểm tra biên lai tại:': '영수증 보기 및 확인:',
  'Người nộp tiền tải biên lai (PDF) trong ứng dụng, mục Lịch sử thanh toán.':
    '납부한 사람은 앱의 납부 내역에서 영수증(PDF)을 받을 수 있습니다.',
  'Đã thu {amount} tiền đóng bảo hiểm, biên lai số {number}. Kiểm tra tại {url}':
    '보험료 {amount}을(를) 받았습니다. 영수증 번호 {number}. 확인: {url}',
};
