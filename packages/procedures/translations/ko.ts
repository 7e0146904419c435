import type { Dictionary } from '@openvssid/core';
import { countryDictionary } from '../correct-insurance-book/countries.ts';
import { ethnicDictionary } from '../correct-insurance-book/ethnic-groups.ts';

/** The services' texts in Korean, by the Vietnamese. */
export const korean: Dictionary = {
  // Services
  'Cấp lại thẻ BHYT do hỏng, mất': '건강보험카드(BHYT) 분실·훼손 재발급',
  'Báo sai thông tin khám chữa bệnh': '진료 정보 오류 신고',
  'Người có thẻ BHYT.': '건강보험카드를 가지고 있는 분.',
  'Người có lượt khám.': '진료를 받은 본인.',

  // Identity and contact
  'Họ và tên': '성명',
  'Ngày sinh': '생년월일',
  'Giới tính': '성별',
  Nam: '남성',
  Nữ: '여성',
  'Số CCCD/Hộ chiếu': '신분증(CCCD)·여권 번호',
  'Mã số BHXH': '사회보험번호',
  'Số điện thoại': '전화번호',
  'Chúng tôi nhắn tin khi hồ sơ có thay đổi.': '민원 상태가 바뀌면 문자로 알려 드립니다.',
  Email: '이메일',
  'Không bắt buộc.': '선택 사항입니다.',

  // Receiving the result
  'Hình thức nhận kết quả': '결과 수령 방법',
  'Bản điện tử luôn có trong ứng dụng. Chọn thêm nơi nhận nếu bạn cần bản giấy.':
    '전자 문서는 항상 앱에서 볼 수 있습니다. 종이 문서가 필요하면 받을 곳을 추가로 선택하십시오.',
  'Bản điện tử': '전자 문서',
  'Tại bộ phận một cửa': '통합 민원 창구에서',
  'Qua bưu điện': '우편',
  'Bạn trả cước bưu điện khi nhận.': '우편 요금은 받으실 때 내십니다.',
  'Cơ quan BHXH': '사회보험기관',
  'Tỉnh/Thành phố': '성·시',
  'Phường/Xã': '프엉·싸(동·면)',
  'Số nhà, đường, thôn/xóm': '번지, 도로명, 마을',
  'Người nhận': '받는 사람',
  'Số điện thoại người nhận': '받는 사람 전화번호',
  'Bưu tá gọi số này khi giao.': '배달할 때 집배원이 이 번호로 전화합니다.',

  // Reissue of a health insurance card
  'Thông tin cá nhân': '개인 정보',
  'Thông tin lấy từ dữ liệu đang quản lý. Nếu có thông tin sai, hãy điều chỉnh bằng dịch vụ 608A trước.':
    '등록된 자료에서 가져온 정보입니다. 잘못된 정보가 있으면 먼저 608A 서비스로 정정해 주십시오.',
  'Số thẻ BHYT': '건강보험카드 번호',
  'Lý do cấp lại': '재발급 사유',
  'Lý do': '사유',
  Mất: '분실',
  Hỏng: '훼손',
  Rách: '찢어짐',
  'Cấp thẻ giấy': '종이 카드 발급',
  'Thẻ điện tử trên VssID hoặc VNeID có giá trị như thẻ giấy. Thẻ giấy chỉ cấp cho người không dùng được VssID, VNeID và không có căn cước gắn chip.':
    'VssID 또는 VNeID의 전자 카드는 종이 카드와 효력이 같습니다. 종이 카드는 VssID와 VNeID를 사용할 수 없고 칩이 내장된 신분증도 없는 분에게만 발급합니다.',
  'Lý do đề nghị thẻ giấy': '종이 카드가 필요한 사유',
  'Cán bộ xét lý do này trước khi in thẻ.': '담당자가 카드를 인쇄하기 전에 이 사유를 검토합니다.',
  'Ảnh thẻ bị hỏng': '훼손된 카드 사진',
  'Thẻ BHYT bị hỏng': '훼손된 건강보험카드',
  'Chụp rõ mặt trước và mặt sau. Không có ảnh, cán bộ có thể yêu cầu bổ sung và thời gian giải quyết sẽ lâu hơn.':
    '앞면과 뒷면을 선명하게 촬영해 주십시오. 사진이 없으면 담당자가 보완을 요청할 수 있어 처리 기간이 길어집니다.',
  'Vui lòng chọn nhận thẻ giấy tại bộ phận một cửa hoặc qua bưu điện':
    '종이 카드는 통합 민원 창구 또는 우편 수령을 선택해 주십시오',

  // Report about a visit
  'Có gì không đúng?': '무엇이 잘못되었습니까?',
  'Dữ liệu do cơ sở khám chữa bệnh gửi vẫn được giữ nguyên; khi được xác nhận, một ghi chú được đặt bên cạnh.':
    '의료기관이 보낸 자료는 그대로 보관되며, 확인되면 옆에 메모가 표시됩니다.',
  'Cơ sở KCB': '의료기관',
  'Ngày vào': '진료 시작일',
  'Ngày ra': '진료 종료일',
  'Điều không đúng': '잘못된 사항',
  'Chẩn đoán sai': '진단이 잘못됨',
  'Thuốc hoặc dịch vụ sai': '의약품 또는 의료 서비스가 잘못됨',
  'Số tiền sai': '금액이 잘못됨',
  'Không phải tôi': '본인이 아님',
  'Bạn không đến khám ở đây; có thể người khác đã dùng thẻ của bạn.':
    '이곳에서 진료받지 않으셨다면 다른 사람이 카드를 사용했을 수 있습니다.',
  'Điều khác': '기타',
  'Mô tả cụ thể': '구체적인 내용',
  'Nội dung': '내용',
  'Viết điều sai và điều đúng. Cán bộ của cơ quan BHXH sẽ đọc; bạn không cần ghi tên bệnh.':
    '잘못된 내용과 올바른 내용을 적어 주십시오. 사회보험기관 담당자가 읽습니다. 병명은 적지 않아도 됩니다.',
  'Giấy tờ kèm theo': '첨부 서류',
  'Không bắt buộc. Ví dụ: giấy ra viện, đơn thuốc, hóa đơn.': '선택 사항입니다. 예: 퇴원 확인서, 처방전, 영수증.',
  'Liên hệ': '연락처',

  // What is wrong with an answer
  'Vui lòng nhập {label}': '{label}: 입력해 주십시오',
  'Vui lòng chọn {label}': '{label}: 선택해 주십시오',
  'Vui lòng đánh dấu «{Label}»': '‘{Label}’에 표시해 주십시오',
  'Vui lòng thêm {label}': '{label}: 추가해 주십시오',
  '{Label} cần ít nhất {limit} ký tự': '{Label}: {limit}자 이상 입력해 주십시오',
  '{Label} không được dài quá {limit} ký tự': '{Label}: {limit}자 이하로 입력해 주십시오',
  'Chỉ được gửi tối đa {limit} tệp': '파일은 최대 {limit}개까지 보낼 수 있습니다',
  '{Label} có ký tự không hợp lệ': '{Label}: 사용할 수 없는 문자가 있습니다',
  'Số điện thoại không đúng định dạng. Ví dụ: 0912 345 678': '전화번호 형식이 올바르지 않습니다. 예: 0912 345 678',
  'Email không đúng định dạng. Ví dụ: ten@example.vn': '이메일 형식이 올바르지 않습니다. 예: ten@example.vn',
  '{Label} phải là một ngày có thật, ghi theo ngày/tháng/năm': '{Label}: 실제 있는 날짜를 일/월/연도 형식으로 입력해 주십시오',
  'Vui lòng chọn {label} trong danh sách': '{label}: 목록에서 선택해 주십시오',
  'Tệp gửi kèm không đúng. Vui lòng thêm lại': '첨부 파일이 올바르지 않습니다. 다시 추가해 주십시오',
  Có: '예',
  Không: '아니요',

  // Why a file goes back or is refused
  'Thông tin kê khai chưa khớp với Cơ sở dữ liệu quốc gia về dân cư.':
    '신고한 정보가 국가 인구 데이터베이스와 일치하지 않습니다.',
  'Hãy đối chiếu thông tin đã khai với thẻ căn cước. Nếu dữ liệu dân cư sai, hãy liên hệ Công an cấp xã. Nếu dữ liệu BHXH sai, hãy điều chỉnh bằng dịch vụ 608A. Sau đó gửi lại hồ sơ.':
    '신고한 내용을 신분증과 대조해 주십시오. 인구 정보가 틀리면 관할 동·면 공안에 문의해 주십시오. 사회보험 정보가 틀리면 608A 서비스로 정정해 주십시오. 그런 다음 다시 신청해 주십시오.',
  'Thiếu giấy tờ: {document}.': '서류가 없습니다: {document}.',
  'Hãy chụp ảnh hoặc tải giấy tờ còn thiếu lên.': '빠진 서류를 촬영하거나 올려 주십시오.',
  'Ảnh {document} không đọc được.': '사진을 읽을 수 없습니다: {document}.',
  'Hãy chụp lại ở nơi đủ sáng, thấy đủ bốn góc và đọc được chữ.':
    '밝은 곳에서 네 모서리가 모두 보이고 글자를 읽을 수 있게 다시 촬영해 주십시오.',
  'Không tìm thấy mã số BHXH.': '사회보험번호를 찾을 수 없습니다.',
  'Hãy tra cứu lại mã số hoặc liên hệ cơ quan BHXH.': '번호를 다시 조회하거나 사회보험기관에 문의해 주십시오.',
  'Bạn có nhiều mã số BHXH, cần gộp trước (dịch vụ 608A).': '사회보험번호가 여러 개입니다. 먼저 합쳐야 합니다(608A 서비스).',
  'Hãy gửi hồ sơ gộp mã số (dịch vụ 608A).': '번호 통합을 신청해 주십시오(608A 서비스).',
  'Thẻ BHYT đã hết hạn hoặc đã ngừng.': '건강보험카드가 만료되었거나 중지되었습니다.',
  'Hãy gia hạn thẻ. Nếu thẻ do nơi làm việc hoặc Nhà nước đóng, hãy liên hệ nơi đó hoặc cơ quan BHXH.':
    '카드를 갱신해 주십시오. 직장이나 국가가 보험료를 내는 경우에는 해당 기관이나 사회보험기관에 문의해 주십시오.',
  'Chủ tài khoản ngân hàng không phải người hưởng.': '은행 계좌의 예금주가 수급자가 아닙니다.',
  'Hãy dùng tài khoản đứng tên người hưởng.': '수급자 명의의 계좌를 사용해 주십시오.',
  'Giấy ủy quyền quá 12 tháng hoặc chưa chứng thực.': '위임장이 12개월을 넘었거나 인증되지 않았습니다.',
  'Hãy lập giấy ủy quyền mới có chứng thực của UBND cấp xã hoặc công chứng.':
    '동·면 인민위원회의 인증이나 공증을 받은 위임장을 새로 작성해 주십시오.',
  'Chế độ đang tạm dừng hoặc đã chấm dứt.': '급여가 일시 정지되었거나 종료되었습니다.',
  'Hãy liên hệ cơ quan BHXH nếu thông tin này không đúng.': '사실과 다르면 사회보험기관에 문의해 주십시오.',
  'Hồ sơ không thuộc thẩm quyền của cơ quan tiếp nhận.': '접수 기관의 관할이 아닌 민원입니다.',
  'Thẻ của quân đội, công an, cơ yếu do BHXH Bộ Quốc phòng hoặc BHXH Công an nhân dân cấp: hãy gửi qua đơn vị của bạn. Trường hợp khác, hãy hỏi tổng đài nơi cần gửi.':
    '군, 공안, 암호 기관의 카드는 국방부 또는 인민공안 사회보험에서 발급하므로 소속 기관을 통해 신청해 주십시오. 그 밖의 경우에는 신청할 곳을 상담 전화로 문의해 주십시오.',
  'Cần bản chính {document}.': '원본이 필요합니다: {document}.',
  'Hãy mang hoặc gửi bản chính đến bộ phận một cửa của cơ quan BHXH.':
    '원본을 사회보험기관 통합 민원 창구에 가져오거나 보내 주십시오.',
  'Đã có hồ sơ cùng loại đang xử lý.': '같은 종류의 민원이 이미 처리 중입니다.',
  'Hãy theo dõi hồ sơ đang xử lý trong mục Lịch sử, hoặc rút hồ sơ đó rồi gửi lại.':
    '신청 내역에서 처리 중인 민원을 확인하거나, 그 민원을 취하한 뒤 다시 신청해 주십시오.',
  'Bạn không có quyền thực hiện cho người này.': '이 사람을 대신하여 신청할 권한이 없습니다.',
  'Người này, cha mẹ hoặc người giám hộ, hoặc người được ủy quyền có thể gửi hồ sơ.':
    '본인, 부모 또는 후견인, 위임받은 사람이 신청할 수 있습니다.',
  'Nếu cần giải thích thêm, hãy gọi tổng đài hoặc hỏi tại cơ quan BHXH.':
    '추가 설명이 필요하면 상담 전화로 문의하거나 사회보험기관에 문의해 주십시오.',

  // What the card entitles to (entitlement-text.ts of core)
  'Khám chữa bệnh đúng tuyến (nơi đăng ký ban đầu, có giấy chuyển cơ sở, giấy hẹn khám lại) hoặc cấp cứu: quỹ BHYT chi trả {percent} chi phí trong phạm vi được hưởng, không áp dụng tỷ lệ thanh toán thuốc và vật tư y tế.':
    '규정된 경로로 진료(최초 등록 기관, 전원 의뢰서, 재진 예약증)받거나 응급인 경우: 건강보험기금이 급여 범위 내 비용의 {percent}를 부담하며, 의약품·의료 소모품의 급여율을 적용하지 않습니다.',
  'Khám chữa bệnh đúng tuyến (nơi đăng ký ban đầu, có giấy chuyển cơ sở, giấy hẹn khám lại) hoặc cấp cứu: quỹ BHYT chi trả {percent} chi phí trong phạm vi được hưởng, có áp dụng tỷ lệ thanh toán thuốc và vật tư y tế.':
    '규정된 경로로 진료(최초 등록 기관, 전원 의뢰서, 재진 예약증)받거나 응급인 경우: 건강보험기금이 급여 범위 내 비용의 {percent}를 부담하며, 의약품·의료 소모품의 급여율을 적용합니다.',
  'Khám chữa bệnh đúng tuyến (nơi đăng ký ban đầu, có giấy chuyển cơ sở, giấy hẹn khám lại) hoặc cấp cứu: quỹ BHYT chi trả {percent} chi phí trong phạm vi được hưởng, bạn cùng chi trả {rest}.':
    '규정된 경로로 진료(최초 등록 기관, 전원 의뢰서, 재진 예약증)받거나 응급인 경우: 건강보험기금이 급여 범위 내 비용의 {percent}를 부담하고, 본인이 {rest}를 부담합니다.',
  'Khám chữa bệnh đúng tuyến (nơi đăng ký ban đầu, có giấy chuyển cơ sở, giấy hẹn khám lại) hoặc cấp cứu: quỹ BHYT chi trả {percent} chi phí trong phạm vi được hưởng, kể cả chi phí ngoài phạm vi được hưởng và chi phí vận chuyển.':
    '규정된 경로로 진료(최초 등록 기관, 전원 의뢰서, 재진 예약증)받거나 응급인 경우: 건강보험기금이 비용의 {percent}를 부담하며, 급여 범위 밖의 비용과 이송비도 포함됩니다.',
  'Khám tại trạm y tế và cơ sở cấp ban đầu khác: {percent}.': '보건소와 그 밖의 1차 의료기관 진료: {percent}.',
  'Khu vực {area}: tự đi điều trị nội trú ở cơ sở cấp chuyên sâu vẫn được hưởng đủ {percent}.':
    '{area} 지역: 의뢰서 없이 전문 의료기관에 입원해도 {percent} 전액이 적용됩니다.',
  'Tự đi điều trị nội trú ở cơ sở cấp chuyên sâu (trước năm 2025 là tuyến trung ương): {percent}; khám ngoại trú ở đó không được chi trả.':
    '의뢰서 없이 전문 의료기관(2025년 이전 중앙 단위)에 입원하는 경우: {percent}. 외래 진료는 부담하지 않습니다.',
  'Tự đi khám ngoại trú ở cơ sở trước năm 2025 là tuyến tỉnh: không được chi trả.':
    '의뢰서 없이 2025년 이전 성급 의료기관에서 외래 진료를 받는 경우: 부담하지 않습니다.',
  'Tự đi khám ngoại trú ở cơ sở trước năm 2025 là tuyến tỉnh: {percent}.':
    '의뢰서 없이 2025년 이전 성급 의료기관에서 외래 진료를 받는 경우: {percent}.',

  // The 12-digit citizen number
  'Cập nhật số định danh 12 chữ số': '12자리 개인식별번호 등록',
  'Người đang có số CMND 9 chữ số, hoặc chưa có số định danh cá nhân trong dữ liệu BHXH.':
    '9자리 구 신분증(CMND)을 사용하거나 사회보험 자료에 개인식별번호가 없는 분.',
  'Ảnh thẻ căn cước': '신분증 사진',
  'Số định danh mới': '새 식별번호',
  'Chúng tôi đối chiếu với Cơ sở dữ liệu quốc gia về dân cư. Nếu họ tên và ngày sinh khớp, số mới có hiệu lực ngay. Số cũ vẫn dùng để đăng nhập được.':
    '국가 인구 데이터베이스와 대조합니다. 성명과 생년월일이 일치하면 새 번호가 바로 적용됩니다. 이전 번호로도 계속 로그인할 수 있습니다.',
  'Số CMND đang lưu': '등록된 구 신분증(CMND) 번호',
  'Số ĐDCN/CCCD': '개인식별번호·신분증(CCCD) 번호',
  '12 chữ số trên thẻ căn cước.': '신분증에 적힌 12자리 숫자.',
  'Không bắt buộc. Ảnh hai mặt giúp cán bộ giải quyết nhanh hơn nếu chưa đối chiếu được.':
    '선택 사항입니다. 대조되지 않는 경우 앞뒤 사진이 있으면 더 빨리 처리됩니다.',

  // A child’s account
  'Đăng ký tài khoản cho con': '자녀 계정 등록',
  'Cha, mẹ hoặc người giám hộ đã có tài khoản, đăng ký cho con dưới 18 tuổi chưa có tài khoản riêng.':
    '본인 계정이 있는 부모 또는 후견인이 본인 계정이 없는 18세 미만 자녀를 등록합니다.',
  'Ảnh chân dung của con': '자녀 얼굴 사진',
  'Giấy khai sinh': '출생증명서',
  'Giấy tờ về giám hộ': '후견 관련 서류',
  'Con của bạn': '자녀',
  'Số và tên phải đúng như trên thẻ BHYT của con. Chưa biết số: tra cứu tại mục Tra cứu mã số BHXH, hoặc hỏi cơ quan BHXH.':
    '번호와 이름은 자녀의 건강보험카드와 같아야 합니다. 번호를 모르면 사회보험번호 조회에서 찾거나 사회보험기관에 문의하세요.',
  'Mã số BHXH của con': '자녀의 사회보험번호',
  'Số trên thẻ BHYT của con. Bạn cũng có thể dán nội dung mã QR của thẻ vào đây.':
    '자녀의 건강보험카드에 있는 번호. 카드 QR 코드의 내용을 여기에 붙여 넣어도 됩니다.',
  'Họ và tên con': '자녀 성명',
  'Quan hệ': '관계',
  'Bạn là gì của con.': '자녀와 회원님의 관계입니다.',
  Cha: '아버지',
  Mẹ: '어머니',
  'Người giám hộ': '후견인',
  'Ảnh và giấy tờ': '사진과 서류',
  'Thấy rõ mặt, không có người khác trong ảnh.': '얼굴이 잘 보이고 다른 사람이 없어야 합니다.',
  'Ảnh giấy khai sinh': '출생증명서 사진',
  'Con nuôi: thêm giấy chứng nhận nuôi con nuôi. Sinh đôi: mỗi con một tờ khai với giấy khai sinh của con đó.':
    '입양 자녀: 입양 증명서를 추가하세요. 쌍둥이: 자녀마다 해당 출생증명서로 따로 신청하세요.',
  'Quyết định của Tòa án hoặc của UBND cấp xã công nhận việc giám hộ.': '후견을 인정하는 법원 또는 동급 인민위원회의 결정.',
  'Nơi nhận hồ sơ và liên hệ': '접수 기관과 연락처',
  'Cơ quan BHXH tiếp nhận hồ sơ': '신청서를 접수하는 사회보험기관',
  'Số điện thoại nhận kết quả': '결과를 받을 전화번호',
  'Email nhận kết quả': '결과를 받을 이메일',

  // Where and how benefits are paid
  'Bạn chưa hưởng lương hưu, trợ cấp hằng tháng hoặc trợ cấp thất nghiệp.': '연금, 월 수당, 실업급여를 받고 있지 않습니다.',
  'Bạn không hưởng và không chờ hưởng lương hưu hoặc trợ cấp BHXH hằng tháng. Trợ cấp thất nghiệp được chuyển qua trung tâm dịch vụ việc làm.':
    '연금이나 월 수당을 받고 있지도, 수급을 기다리고 있지도 않습니다. 실업급여 수령지는 고용 서비스 센터를 통해 변경합니다.',
  'Chế độ này không còn được chi trả. Vui lòng chọn chế độ khác':
    '이 급여는 더 이상 지급되지 않습니다. 다른 급여를 선택해 주십시오',
  'Chế độ này kết thúc trước tháng đầu tiên mà thay đổi có hiệu lực': '이 급여는 변경이 적용되는 첫 달 이전에 끝납니다',
  'Chế độ này đang được chi trả đúng như vậy. Vui lòng kiểm tra lại':
    '이 급여는 이미 그렇게 지급되고 있습니다. 다시 확인해 주십시오',
  'Bạn đang có phụ cấp khu vực: vui lòng thêm giấy xác nhận cư trú ở nơi mới':
    '지역 수당을 받고 있으므로 새 거주지의 거주 확인서를 추가해 주십시오',
  'Ngày cấp giấy tờ không thể ở tương lai': '발급일은 미래일 수 없습니다',
  'Tháng sớm nhất có thể chuyển là {month}': '옮길 수 있는 가장 빠른 달은 {month}입니다',
  'Tháng muộn nhất là {month}': '가장 늦은 달은 {month}입니다',
  'Chuyển địa bàn hưởng lương hưu, trợ cấp BHXH': '연금·사회보험(BHXH) 수당 수령 지역 변경',
  'Người đang hưởng hoặc chờ hưởng lương hưu, trợ cấp BHXH hằng tháng và chuyển đến tỉnh, thành phố khác.':
    '연금이나 월 수당을 받고 있거나 수급을 기다리며 다른 성·시로 옮기는 분.',
  'Thay đổi hình thức lĩnh hoặc thông tin người hưởng chế độ BHXH': '사회보험(BHXH) 급여 수령 방법 또는 수급자 정보 변경',
  'Người đang hưởng lương hưu, trợ cấp BHXH hằng tháng hoặc trợ cấp thất nghiệp.': '연금, 월 수당 또는 실업급여를 받고 있는 분.',
  'Người hưởng': '수급자',
  'Kính gửi: BHXH': '받는 기관: 사회보험기관(BHXH)',
  'Cơ quan đang chi trả cho bạn, hoặc đang giữ hồ sơ chờ hưởng.':
    '현재 귀하에게 지급하거나 수급 대기 서류를 보관하는 기관입니다.',
  'Nội dung yêu cầu': '신청 내용',
  'Chuyển nơi hưởng': '수령지 변경',
  'Hồ sơ được chuyển': '옮기는 대상',
  'Chế độ đang hưởng': '받고 있는 급여',
  'Hồ sơ chờ hưởng': '수급 대기 서류',
  'Chế độ đang hưởng và hồ sơ chờ hưởng': '받고 있는 급여와 수급 대기 서류',
  'Quốc tịch': '국적',
  'Việt Nam': '베트남',
  'Nước ngoài': '외국',
  'Có người nhận thay': '대리 수령인',
  'Có, theo ủy quyền': '있음(위임)',
  'Nơi cấp giấy tờ': '신분증 발급 기관',
  'Ghi như trên CCCD hoặc hộ chiếu. Ví dụ: Bộ Công an.': '신분증(CCCD)이나 여권에 적힌 대로 쓰십시오. 예: Bộ Công an.',
  'Cấp ngày': '발급일',
  'Nếu có người nhận thay theo ủy quyền, ghi địa chỉ của người đó.': '위임받은 대리 수령인이 있으면 그분의 주소를 적으십시오.',
  'Nơi chuyển đến': '옮겨 갈 곳',
  'Cơ quan BHXH nơi đến chi trả từ tháng bạn chọn; nếu bạn chờ hưởng, cơ quan đó giữ hồ sơ từ tháng này đến khi bắt đầu hưởng. Các tháng trước đó do cơ quan nơi đi. Ra nước ngoài định cư là thủ tục khác.':
    '선택하신 달부터 옮겨 간 곳의 사회보험기관이 지급합니다. 수급 대기 중이면 그 기관이 이달부터 수급이 시작될 때까지 서류를 보관합니다. 그 전 달은 이전 기관이 맡습니다. 해외 이주는 다른 절차입니다.',
  'Sớm nhất là tháng sau. Cuối tháng, khi danh sách chi trả đã chốt, thì sớm nhất là tháng sau nữa.':
    '가장 빠른 달은 다음 달입니다. 월말에 지급 명단이 마감된 뒤에는 그다음 달부터입니다.',
  'Cần giấy xác nhận cư trú nếu bạn đang có phụ cấp khu vực.': '지역 수당을 받고 있으면 거주 확인서가 필요합니다.',
  'Hình thức nhận ở nơi mới': '새 지역에서의 수령 방법',
  'Hình thức nhận': '수령 방법',
  'Tiền mặt': '현금',
  'Tài khoản': '계좌',
  'Nhận qua tài khoản': '계좌로 수령',
  'Số tài khoản': '계좌 번호',
  'Tài khoản phải đứng tên bạn. Gồm 6 đến 19 chữ số.': '본인 명의의 계좌여야 합니다. 6~19자리 숫자입니다.',
  'Ngân hàng': '은행',
  'Chi nhánh': '지점',
  'Việc ủy quyền nhận thay có tiếp tục không': '대리 수령 위임을 계속하시겠습니까',
  'Nếu nhận qua tài khoản, việc ủy quyền chấm dứt.': '계좌로 받으면 위임이 끝납니다.',
  'Tiếp tục': '계속',
  'Chấm dứt': '종료',
  'Nơi đăng ký KCB ban đầu': '1차 진료 등록 기관',
  'Nơi đăng ký KCB ban đầu mới': '새 1차 진료 등록 기관',
  'Không bắt buộc. Bỏ trống nếu giữ nơi hiện tại.': '선택 사항입니다. 현재 기관을 유지하려면 비워 두십시오.',
  'Chế độ và nội dung thay đổi': '급여와 변경 내용',
  'Loại chế độ đang hưởng': '받고 있는 급여',
  'Mỗi chế độ có hình thức nhận riêng.': '급여마다 수령 방법이 따로 있습니다.',
  'Nội dung thay đổi': '변경 내용',
  'Số điện thoại, email và số định danh được đổi ở Cài đặt, mục «Cập nhật thông tin», sau khi xác nhận bằng mã.':
    '전화번호, 이메일, 개인식별번호는 설정의 «정보 변경»에서 인증 번호로 확인한 뒤 변경합니다.',
  'Địa chỉ liên hệ': '연락 주소',
  'Nội dung khác': '기타',
  'Hình thức nhận mới': '새 수령 방법',
  'Chúng tôi báo đến mọi số điện thoại và email đang lưu. Khoản đầu tiên vào tài khoản mới được chuyển sau ít nhất 24 giờ, để bạn kịp báo nếu không phải bạn đề nghị.':
    '등록된 모든 전화번호와 이메일로 알려 드립니다. 본인이 신청하지 않은 경우 알릴 수 있도록, 새 계좌로의 첫 지급은 최소 24시간 뒤에 이루어집니다.',
  'Tên chủ tài khoản': '예금주',
  'Luôn là người hưởng.': '항상 수급자 본인입니다.',
  'Tôi hiểu: khi nhận qua tài khoản, việc ủy quyền nhận thay chấm dứt': '계좌로 받으면 대리 수령 위임이 끝난다는 것을 이해합니다',
  'Nơi nhận tiền mặt': '현금 수령 장소',
  'Ví dụ: Bưu điện phường nơi bạn ở.': '예: 거주하시는 동(phường)의 우체국.',
  'Địa chỉ liên hệ mới': '새 연락 주소',
  'Bạn muốn thay đổi gì': '변경하려는 내용',
  'Cán bộ đọc và trả lời trong kết quả.': '담당자가 읽고 결과에서 답해 드립니다.',
  'Lương hưu': '노령연금',
  'Trợ cấp mất sức lao động': '노동능력 상실 수당',
  'Trợ cấp tuất': '유족 수당',
  'Trợ cấp tai nạn lao động, bệnh nghề nghiệp': '산업재해·직업병 수당',
  'Trợ cấp hưu trí xã hội': '사회 노령 수당',
  'Trợ cấp thất nghiệp': '실업급여',
  'tài khoản {account}': '계좌 {account}',
  'tiền mặt': '현금',
  'tiền mặt, {place}': '현금, {place}',
  'Đang nhận: {how}. Quyết định số {number}': '현재 수령: {how}. 결정 번호 {number}',

  // A new service (template/)
  'Nội dung đề nghị': '신청 내용',
  'Người tham gia BHXH, BHYT.': '사회보험·건강보험 가입자.',

  // Answers that cannot be read
  '{Label} không đúng định dạng tháng/năm. Ví dụ: 01/2027': '{Label}: 월/연도 형식이 올바르지 않습니다. 예: 01/2027',
  'Đây là số thẻ ATM. Vui lòng nhập số tài khoản, xem trong ứng dụng ngân hàng của bạn':
    'ATM 카드 번호입니다. 은행 앱에 표시된 계좌번호를 입력하십시오',
  'Số tài khoản này không có thật. Vui lòng kiểm tra lại': '존재하지 않는 계좌번호입니다. 다시 확인하십시오',
  'Số tài khoản chỉ gồm chữ số, từ 6 đến 19 chữ số': '계좌번호는 숫자 6~19자리입니다',
  'Mã số BHXH gồm 10 chữ số': '사회보험번호는 숫자 10자리입니다',
  'Số định danh cá nhân gồm 12 chữ số': '개인식별번호는 숫자 12자리입니다',
  'Ngân hàng này đã chuyển thành {successor}. Vui lòng chọn {successor}':
    '이 은행은 {successor}(으)로 변경되었습니다. {successor}을(를) 선택하십시오',
  'Cơ sở này không nhận đăng ký khám bệnh, chữa bệnh ban đầu. Vui lòng chọn cơ sở khác':
    '이 기관은 1차 진료 등록을 받지 않습니다. 다른 기관을 선택하십시오',
  'Lựa chọn trước đây không còn trong dữ liệu của bạn. Vui lòng chọn lại {label}':
    '이전에 선택한 항목이 더 이상 기록에 없습니다. 다시 선택하십시오: {label}',

  // The insurance book
  'Người tham gia BHXH bị mất hoặc hỏng sổ.': '사회보험 수첩을 분실했거나 훼손한 사회보험 가입자.',
  'Cấp lại sổ BHXH không thay đổi thông tin': '사회보험 수첩 재발급(정보 변경 없음)',
  'Hồ sơ kèm theo': '첨부 서류',
  'Sổ BHXH của bạn': '내 사회보험 수첩',
  'Thông tin lấy từ dữ liệu đang quản lý. Nếu có thông tin sai, hãy dùng dịch vụ 608A.':
    '관리 중인 데이터에서 가져온 정보입니다. 잘못된 정보가 있으면 608A 서비스를 이용하십시오.',
  'Lần cấp sổ hiện nay': '현재 수첩 발급 차수',
  'Số tháng đã đóng BHXH': '납부한 사회보험 개월 수',
  'Thời gian chậm đóng': '미납 기간',
  'Đơn vị còn chậm đóng BHXH cho bạn. Tờ rời chỉ ghi thời gian đã đóng và ghi chú số tháng chậm đóng.':
    '고용주가 아직 사회보험료를 납부하지 않은 기간이 있습니다. 속지에는 납부한 기간만 적고 미납 개월 수를 표시합니다.',
  'BHXH một lần': '일시금',
  'Bạn đã nhận BHXH một lần cho toàn bộ thời gian đã đóng. Sổ cấp lại không còn thời gian để tính hưởng.':
    '납부한 전 기간에 대해 일시금을 받으셨습니다. 재발급 수첩에는 급여 산정에 쓰일 기간이 없습니다.',
  'Bạn đã nhận BHXH một lần cho một phần thời gian. Sổ cấp lại chỉ tính thời gian đóng sau đó.':
    '일부 기간에 대해 일시금을 받으셨습니다. 재발급 수첩에는 그 이후 납부 기간만 산정됩니다.',
  'Lý do cấp lại sổ': '수첩 재발급 사유',
  'Cấp lại tờ rời': '속지도 재발급',
  'Tờ rời ghi quá trình đóng. Không đánh dấu: chỉ cấp lại bìa sổ.':
    '속지에는 납부 이력이 적혀 있습니다. 선택하지 않으면 표지만 재발급합니다.',
  'Không bắt buộc. Ảnh sổ bị hỏng giúp cán bộ giải quyết nhanh hơn.':
    '선택 사항입니다. 훼손된 수첩 사진이 있으면 처리가 빨라집니다.',
  'Người tham gia BHXH có thông tin trên sổ bị sai hoặc đã thay đổi: họ tên, ngày sinh, giới tính, dân tộc, quốc tịch; hoặc có nhiều sổ cần gộp.':
    '수첩의 성명, 생년월일, 성별, 민족, 국적이 잘못되었거나 변경되었거나, 통합할 수첩이 여러 개인 사회보험 가입자.',
  'Cấp lại sổ BHXH do thay đổi thông tin': '사회보험 수첩 재발급(정보 변경)',
  'Ảnh các sổ BHXH': '사회보험 수첩 사진',
  'Thông tin thay đổi': '변경할 정보',
  'Chọn các thông tin trên sổ cần điều chỉnh. Thông tin mới được đối chiếu với Cơ sở dữ liệu quốc gia về dân cư; khi khớp, bạn không cần gửi giấy tờ.':
    '수첩에서 정정할 정보를 선택하십시오. 새 정보는 국가 주민 데이터베이스와 대조하며, 일치하면 서류가 필요 없습니다.',
  'Gộp sổ BHXH': '사회보험 수첩 통합',
  'Thông tin cũ': '현재 정보',
  'Thông tin mới': '새 정보',
  'Viết đúng như trên giấy khai sinh hoặc thẻ căn cước, đủ dấu.':
    '출생증명서나 신분증에 적힌 그대로, 성조 부호까지 입력하십시오.',
  'Khớp với dữ liệu dân cư, không cần giấy tờ': '주민 데이터와 일치, 서류 불필요',
  'Chưa khớp với dữ liệu dân cư': '주민 데이터와 일치하지 않음',
  'Dữ liệu dân cư chưa có thông tin này': '주민 데이터에 해당 정보 없음',
  'Chưa đối chiếu được': '아직 대조하지 못함',
  'Giấy khai sinh hoặc trích lục khai sinh, và thẻ căn cước. Đảng viên: hồ sơ đảng viên nếu có.':
    '출생증명서 또는 그 초본, 그리고 신분증. 당원은 당원 서류가 있으면 함께.',
  'Không quốc tịch': '무국적',
  'Mã số đang đăng nhập được giữ lại. Các mã số khác được gộp vào mã số này mãi mãi: quá trình đóng, thẻ và lịch sử khám chữa bệnh về một nơi.':
    '로그인한 번호가 유지됩니다. 다른 번호는 영구히 이 번호로 통합되며 납부 이력, 카드, 진료 기록이 한곳에 모입니다.',
  'Mã số BHXH cần gộp': '통합할 사회보험 번호',
  'Mã số BHXH cần gộp thứ 2': '통합할 두 번째 사회보험 번호',
  'Mã số BHXH cần gộp thứ 3': '통합할 세 번째 사회보험 번호',
  '10 chữ số trên bìa sổ cũ.': '이전 수첩 표지의 10자리 숫자.',
  'Bìa và các tờ rời của từng sổ.': '각 수첩의 표지와 속지.',
  'Thông tin mới giống thông tin đang lưu': '새 정보가 현재 정보와 같습니다',
  'Ngày sinh không thể ở tương lai': '생년월일은 미래일 수 없습니다',
  'Ngày sinh quá xa': '생년월일이 너무 오래되었습니다',
  'Họ và tên chỉ gồm chữ cái, dấu cách, dấu gạch nối và dấu nháy đơn': '성명에는 글자, 공백, 하이픈, 작은따옴표만 쓸 수 있습니다',
  'Họ và tên viết bằng chữ cái Latinh như trên giấy tờ tùy thân. Người nước ngoài: như trên hộ chiếu':
    '성명은 신분증과 같이 라틴 문자로 쓰십시오. 외국인은 여권과 같이 쓰십시오',
  'Họ và tên cần ít nhất 2 chữ cái': '성명은 두 글자 이상이어야 합니다',
  'Đây là mã số của chính hồ sơ này': '이 기록 자신의 번호입니다',
  'Mã số này đã nhập ở trên': '위에 이미 입력한 번호입니다',
  'Không tìm thấy mã số BHXH này': '이 사회보험 번호를 찾을 수 없습니다',
  'Giấy tờ chứng minh họ và tên': '성명: 증빙서류',
  'Họ và tên: đối chiếu dữ liệu dân cư': '성명: 주민 데이터 대조',
  'Giấy tờ chứng minh ngày sinh': '생년월일: 증빙서류',
  'Ngày sinh: đối chiếu dữ liệu dân cư': '생년월일: 주민 데이터 대조',
  'Giấy tờ chứng minh giới tính': '성별: 증빙서류',
  'Giới tính: đối chiếu dữ liệu dân cư': '성별: 주민 데이터 대조',
  'Giấy tờ chứng minh dân tộc': '민족: 증빙서류',
  'Dân tộc: đối chiếu dữ liệu dân cư': '민족: 주민 데이터 대조',
  'Giấy tờ chứng minh quốc tịch': '국적: 증빙서류',
  'Quốc tịch: đối chiếu dữ liệu dân cư': '국적: 주민 데이터 대조',
  'Dân tộc': '민족',
  // Authorise somebody to receive (652)
  'Người đang hưởng lương hưu, trợ cấp BHXH hằng tháng hoặc trợ cấp thất nghiệp bằng tiền mặt, muốn người khác lĩnh thay.':
    '연금, 월 수당 또는 실업급여를 현금으로 받으며 다른 사람이 대신 받기를 원하는 분.',
  'Ủy quyền lĩnh thay các chế độ BHXH, trợ cấp thất nghiệp': '사회보험 급여·실업급여 대리 수령 위임',
  'Giấy ủy quyền có chứng thực': '공증된 위임장',
  'Người ủy quyền': '위임하는 사람',
  'Loại chế độ': '급여 종류',
  'Mỗi chế độ chỉ có một người được ủy quyền trong cùng một thời gian.': '급여마다 같은 기간에 한 사람에게만 위임할 수 있습니다.',
  'Nơi cư trú: Tỉnh/Thành phố': '거주지: 성·시',
  'Người đang chấp hành án ghi tên trại giam.': '수감 중인 분은 교도소 이름을 적으십시오.',
  'Người được ủy quyền': '위임받는 사람',
  'Người từ đủ 18 tuổi, không phải là bạn. Nếu người đó có tài khoản, ủy quyền có hiệu lực sau khi họ nhận lời trong ứng dụng của mình.':
    '만 18세 이상으로 본인이 아닌 사람. 계정이 있으면 그 사람이 앱에서 수락한 뒤에 효력이 생깁니다.',
  'Như trên thẻ căn cước.': '신분증에 적힌 대로.',
  'Số căn cước': '신분증 번호',
  'Nơi cấp': '발급 기관',
  'Ngày cấp': '발급일',
  'Nội dung và thời hạn': '내용과 기간',
  'Nội dung ủy quyền': '위임 내용',
  'Lĩnh hằng tháng': '매월 수령',
  'Lĩnh một lần': '일시금 수령',
  'Nộp hồ sơ': '민원 신청',
  'Gửi hồ sơ thay bạn trong ứng dụng, trừ đổi nơi và hình thức nhận tiền; bạn thấy mỗi lần họ mở dữ liệu.':
    '앱에서 대신 신청하되, 지급 장소와 수령 방법을 바꾸는 신청은 할 수 없습니다. 그 사람이 자료를 열 때마다 확인하실 수 있습니다.',
  'Ngày bắt đầu': '시작일',
  'Ngày kết thúc': '종료일',
  'Tháng bắt đầu chuyển': '이전 시작 월',
  'Tỉnh, thành phố nơi cư trú': '거주지의 성·시',
  'Nội dung muốn thay đổi': '변경하려는 내용',
  'Bạn chưa đủ 18 tuổi nên chưa đăng ký được tài khoản cho con.': '만 18세 미만이므로 아직 자녀 계정을 등록할 수 없습니다.',
  'Từ ngày': '시작일',
  'Đến ngày': '종료일',
  'Nhiều nhất 12 tháng kể từ ngày bắt đầu.': '시작일부터 최대 12개월.',
  'Chứng thực chữ ký': '서명 공증',
  'Cách xác nhận': '확인 방법',
  'Mẫu 13-HSB hoặc hợp đồng ủy quyền, chữ ký được UBND cấp xã chứng thực hoặc công chứng; ở nước ngoài do cơ quan đại diện Việt Nam. Chụp đủ các trang.':
    '13-HSB 서식 또는 위임 계약서로, 서명은 동(면) 인민위원회의 확인이나 공증을 받아야 합니다. 해외에서는 베트남 재외공관의 확인. 모든 쪽을 촬영하십시오.',
  'Hai bên xác nhận bằng định danh điện tử mức độ 2': '양쪽이 2단계 전자신원으로 확인',
  'Sau khi hồ sơ được chấp nhận, bạn và người được ủy quyền đăng nhập bằng VNeID và xác nhận trong mục «Ủy quyền».':
    '민원이 승인되면 본인과 위임받는 사람이 VNeID로 로그인하여 «권한 위임»에서 확인합니다.',
  'Người được ủy quyền phải là người khác, không phải chính bạn': '위임받는 사람은 본인이 아닌 다른 사람이어야 합니다',
  'Người được ủy quyền phải đủ 18 tuổi': '위임받는 사람은 만 18세 이상이어야 합니다',
  'Nội dung ủy quyền không thuộc chế độ đã chọn': '위임 내용이 선택한 급여에 해당하지 않습니다',
  'Chế độ này được trả vào tài khoản của bạn nên không cần người lĩnh thay. Muốn nhận tiền mặt, hãy đổi hình thức lĩnh trước (dịch vụ 639)':
    '이 급여는 본인 계좌로 지급되므로 대리 수령이 필요 없습니다. 현금으로 받으려면 먼저 수령 방법을 변경하십시오(639 서비스)',
  'Ngày kết thúc phải từ hôm nay trở đi và không trước ngày bắt đầu': '종료일은 오늘 이후여야 하며 시작일보다 빠를 수 없습니다',
  'Chế độ này đã ủy quyền cho {name} từ {first} đến {last}. Vui lòng chọn thời gian khác, hoặc chấm dứt ủy quyền đó trước trong mục «Ủy quyền»':
    '이 급여는 {first}부터 {last}까지 {name}에게 위임되어 있습니다. 다른 기간을 선택하거나 먼저 «위임»에서 그 위임을 종료하십시오',
  'Thời hạn ủy quyền nhiều nhất là 12 tháng': '위임 기간은 최대 12개월입니다',
  'Ngày bắt đầu phải trong vòng 12 tháng trước hoặc sau hôm nay': '시작일은 오늘 전후 12개월 이내여야 합니다',
  'Không có': '없음',
  'Chưa nhận': '받지 않음',

  // Complaint about a decision
  'Người có hồ sơ đã được giải quyết hoặc bị từ chối.': '결정되었거나 거부된 민원이 있는 분.',
  'Khiếu nại kết quả giải quyết hồ sơ': '민원 처리 결과에 대한 이의 신청',
  'Quyết định bị khiếu nại': '이의를 신청하는 결정',
  'Người giải quyết khiếu nại không phải là người đã ra quyết định này.':
    '이의 신청은 이 결정을 한 사람이 아닌 사람이 처리합니다.',
  'Hồ sơ số': '민원 번호',
  'Kết quả': '결과',
  'Hồ sơ được chấp nhận': '민원이 승인됨',
  'Hồ sơ bị từ chối': '민원이 거부됨',
  'Ngày quyết định': '결정일',
  'Văn bản số': '문서 번호',
  'Nội dung khiếu nại': '이의 신청 내용',
  'Nội dung và lý do khiếu nại': '이의 내용과 이유',
  'Viết điều bạn không đồng ý và lý do. Cán bộ giải quyết khiếu nại sẽ đọc.':
    '동의하지 않는 점과 이유를 적어 주십시오. 이의 신청을 처리하는 담당자가 읽습니다.',
  'Yêu cầu giải quyết': '요청 사항',
  'Ví dụ: xem xét lại hồ sơ, cấp lại thẻ.': '예: 민원 재검토, 카드 재발급.',
  'Đã quá thời hạn khiếu nại 90 ngày kể từ ngày nhận được kết quả.': '결과를 받은 날부터 90일인 이의 신청 기간이 지났습니다.',
  'Nếu ốm đau, thiên tai hoặc trở ngại khách quan làm bạn trễ hạn, hãy nộp đơn kèm giấy tờ chứng minh tại cơ quan BHXH: thời gian đó không tính. Bạn cũng có thể gửi hồ sơ mới.':
    '질병, 자연재해 또는 불가피한 사정으로 늦어졌다면 증빙 서류와 함께 사회보험기관에 신청서를 제출하십시오. 그 기간은 계산하지 않습니다. 새로 신청할 수도 있습니다.',
  'Hồ sơ này chưa có kết quả để khiếu nại.': '이 민원에는 아직 이의를 신청할 결과가 없습니다.',
  'Hãy theo dõi hồ sơ trong mục Lịch sử, hoặc nhắn cho cán bộ trong hồ sơ.':
    '내역에서 민원을 확인하거나 민원 안에서 담당자에게 메시지를 보내십시오.',
  'Khiếu nại lần đầu về kết quả này đã được giải quyết.': '이 결과에 대한 첫 번째 이의 신청은 이미 처리되었습니다.',
  'Trong 30 ngày kể từ ngày nhận được quyết định, bạn có thể khiếu nại lần hai đến cơ quan BHXH cấp trên trực tiếp, hoặc khởi kiện tại Tòa án.':
    '결정을 받은 날부터 30일 이내에 상급 사회보험기관에 두 번째 이의를 신청하거나 법원에 소송을 제기할 수 있습니다.',
  'Nơi hưởng của bạn đang là {name}, nên không cần chuyển. Để đổi nơi nhận tiền mặt hoặc tài khoản, dùng dịch vụ 639':
    '수령지가 이미 {name}이므로 옮길 필요가 없습니다. 현금 수령 장소나 계좌를 바꾸려면 서비스 639를 이용하십시오',
  'Nơi hưởng của bạn đang là {name} (từ 1/7/2025 gồm {provinces}), nên không cần chuyển. Để đổi nơi nhận tiền mặt hoặc tài khoản, dùng dịch vụ 639':
    '수령지가 이미 {name}이므로 옮길 필요가 없습니다(2025년 7월 1일부터 {provinces} 통합). 현금 수령 장소나 계좌를 바꾸려면 서비스 639를 이용하십시오',
  ...ethnicDictionary(),
  ...countryDictionary('ko'),
  'Bạn chưa có quá trình tham gia BHXH nên chưa có sổ để cấp lại.': '사회보험 가입 기간이 아직 없어 재발급할 수첩이 없습니다.',
  'Hồ sơ của bạn đã có số định danh cá nhân 12 chữ số.': '이미 12자리 개인식별번호가 등록되어 있습니다.',
  'Không tìm thấy lượt khám chữa bệnh này trong dữ liệu đang quản lý.': '보유한 자료에서 이 진료 내역을 찾을 수 없습니다.',
  'Thay đổi nơi đăng ký khám bệnh, chữa bệnh ban đầu': '최초 진료기관 변경',
  'Người có thẻ BHYT còn hạn.': '유효한 건강보험카드가 있는 분.',
  'Giấy tờ chứng minh đã chuyển': '이동을 증명하는 서류',
  'Nơi mới có hiệu lực từ ngày hồ sơ được chấp nhận. Đến lúc đó bạn vẫn khám ở nơi đang đăng ký.':
    '새 기관은 신청이 승인된 날부터 적용됩니다. 그때까지는 현재 기관에서 진료받으십시오.',
  'Nơi đang đăng ký': '현재 등록 기관',
  'Đổi vào đầu quý': '분기 초 변경',
  'Trong 15 ngày đầu của quý. Không cần giấy tờ.': '분기의 처음 15일 동안. 서류가 필요 없습니다.',
  'Chuyển nơi cư trú, nơi làm việc hoặc học tập': '거주지, 직장 또는 학교를 옮긴 경우',
  'Lúc nào cũng được. Cần giấy tờ chứng minh.': '언제든지 가능합니다. 증명 서류가 필요합니다.',
  'Ví dụ: xác nhận cư trú, hợp đồng lao động, giấy báo nhập học.': '예: 거주 확인서, 근로계약서, 입학 통지서.',
  'Chỉ đổi được theo lý do này trong 15 ngày đầu của mỗi quý (tháng 1, 4, 7, 10). Nếu bạn đã chuyển nơi ở, nơi làm việc hoặc học tập, hãy chọn lý do đó':
    '이 사유로는 각 분기의 처음 15일(1·4·7·10월)에만 변경할 수 있습니다. 거주지, 직장 또는 학교를 옮기셨다면 그 사유를 선택하십시오',
  'Đây là nơi bạn đang đăng ký. Vui lòng chọn cơ sở khác': '현재 등록된 기관입니다. 다른 기관을 선택하십시오',
};
