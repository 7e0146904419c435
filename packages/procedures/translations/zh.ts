import type { Dictionary } from '@openvssid/core';
import { countryDictionary } from '../correct-insurance-book/countries.ts';
import { ethnicDictionary } from '../correct-insurance-book/ethnic-groups.ts';

/** The services' texts in simplified Chinese, by the Vietnamese. */
export const chinese: Dictionary = {
  // Services
  'Cấp lại thẻ BHYT do hỏng, mất': '医疗保险卡（BHYT）损坏、遗失补发',
  'Báo sai thông tin khám chữa bệnh': '报告就诊信息错误',
  'Người có thẻ BHYT.': '持有医疗保险卡的人。',
  'Người có lượt khám.': '就诊者本人。',

  // Identity and contact
  'Họ và tên': '姓名',
  'Ngày sinh': '出生日期',
  'Giới tính': '性别',
  Nam: '男',
  Nữ: '女',
  'Số CCCD/Hộ chiếu': '身份证（CCCD）/护照号码',
  'Mã số BHXH': '社会保险号',
  'Số điện thoại': '电话号码',
  'Chúng tôi nhắn tin khi hồ sơ có thay đổi.': '申请有变化时，我们会发送短信。',
  Email: '电子邮箱',
  'Không bắt buộc.': '选填。',

  // Receiving the result
  'Hình thức nhận kết quả': '结果领取方式',
  'Bản điện tử luôn có trong ứng dụng. Chọn thêm nơi nhận nếu bạn cần bản giấy.':
    '电子版始终可在应用中查看。如需纸质版，请另选领取方式。',
  'Bản điện tử': '电子版',
  'Tại bộ phận một cửa': '在一站式窗口领取',
  'Qua bưu điện': '邮寄',
  'Bạn trả cước bưu điện khi nhận.': '邮费由您在签收时支付。',
  'Cơ quan BHXH': '社会保险机构',
  'Tỉnh/Thành phố': '省/市',
  'Phường/Xã': '坊/乡',
  'Số nhà, đường, thôn/xóm': '门牌号、街道、村组',
  'Người nhận': '收件人',
  'Số điện thoại người nhận': '收件人电话号码',
  'Bưu tá gọi số này khi giao.': '投递时邮递员会拨打此号码。',

  // Reissue of a health insurance card
  'Thông tin cá nhân': '个人信息',
  'Thông tin lấy từ dữ liệu đang quản lý. Nếu có thông tin sai, hãy điều chỉnh bằng dịch vụ 608A trước.':
    '信息来自已登记的数据。如有错误，请先通过608A服务更正。',
  'Số thẻ BHYT': '医疗保险卡号',
  'Lý do cấp lại': '补发原因',
  'Lý do': '原因',
  Mất: '遗失',
  Hỏng: '损坏',
  Rách: '破裂',
  'Cấp thẻ giấy': '发放纸质卡',
  'Thẻ điện tử trên VssID hoặc VNeID có giá trị như thẻ giấy. Thẻ giấy chỉ cấp cho người không dùng được VssID, VNeID và không có căn cước gắn chip.':
    'VssID或VNeID上的电子卡与纸质卡效力相同。纸质卡仅发给无法使用VssID和VNeID且没有芯片身份证的人。',
  'Lý do đề nghị thẻ giấy': '申请纸质卡的原因',
  'Cán bộ xét lý do này trước khi in thẻ.': '经办人员在制卡前会审核此原因。',
  'Ảnh thẻ bị hỏng': '损坏卡片的照片',
  'Thẻ BHYT bị hỏng': '损坏的医疗保险卡',
  'Chụp rõ mặt trước và mặt sau. Không có ảnh, cán bộ có thể yêu cầu bổ sung và thời gian giải quyết sẽ lâu hơn.':
    '请清晰拍摄正面和背面。没有照片时，经办人员可能要求补交，办理时间会更长。',
  'Vui lòng chọn nhận thẻ giấy tại bộ phận một cửa hoặc qua bưu điện': '请选择在一站式窗口或通过邮寄领取纸质卡',

  // Report about a visit
  'Có gì không đúng?': '哪里不正确？',
  'Dữ liệu do cơ sở khám chữa bệnh gửi vẫn được giữ nguyên; khi được xác nhận, một ghi chú được đặt bên cạnh.':
    '医疗机构发送的数据保持不变；核实后会在旁边添加备注。',
  'Cơ sở KCB': '医疗机构',
  'Ngày vào': '入院/就诊日期',
  'Ngày ra': '出院/结束日期',
  'Điều không đúng': '不正确之处',
  'Chẩn đoán sai': '诊断错误',
  'Thuốc hoặc dịch vụ sai': '药品或服务错误',
  'Số tiền sai': '金额错误',
  'Không phải tôi': '不是我',
  'Bạn không đến khám ở đây; có thể người khác đã dùng thẻ của bạn.': '您没有到此就诊；可能有人使用了您的卡。',
  'Điều khác': '其他',
  'Mô tả cụ thể': '具体说明',
  'Nội dung': '内容',
  'Viết điều sai và điều đúng. Cán bộ của cơ quan BHXH sẽ đọc; bạn không cần ghi tên bệnh.':
    '请写明错误之处和正确内容。社会保险机构的经办人员会阅读；您无需写病名。',
  'Giấy tờ kèm theo': '附件材料',
  'Không bắt buộc. Ví dụ: giấy ra viện, đơn thuốc, hóa đơn.': '选填。例如：出院证明、处方、发票。',
  'Liên hệ': '联系方式',

  // What is wrong with an answer
  'Vui lòng nhập {label}': '请输入{label}',
  'Vui lòng chọn {label}': '请选择{label}',
  'Vui lòng đánh dấu «{Label}»': '请勾选“{Label}”',
  'Vui lòng thêm {label}': '请添加{label}',
  '{Label} cần ít nhất {limit} ký tự': '{Label}至少需要{limit}个字符',
  '{Label} không được dài quá {limit} ký tự': '{Label}不得超过{limit}个字符',
  'Chỉ được gửi tối đa {limit} tệp': '最多只能发送{limit}个文件',
  '{Label} có ký tự không hợp lệ': '{Label}含有无效字符',
  'Số điện thoại không đúng định dạng. Ví dụ: 0912 345 678': '电话号码格式不正确。例如：0912 345 678',
  'Email không đúng định dạng. Ví dụ: ten@example.vn': '电子邮箱格式不正确。例如：ten@example.vn',
  '{Label} phải là một ngày có thật, ghi theo ngày/tháng/năm': '{Label}须为真实日期，格式为日/月/年',
  'Vui lòng chọn {label} trong danh sách': '请从列表中选择{label}',
  'Tệp gửi kèm không đúng. Vui lòng thêm lại': '附件不正确。请重新添加',
  Có: '是',
  Không: '否',

  // Why a file goes back or is refused
  'Thông tin kê khai chưa khớp với Cơ sở dữ liệu quốc gia về dân cư.': '所填信息与国家人口数据库不一致。',
  'Hãy đối chiếu thông tin đã khai với thẻ căn cước. Nếu dữ liệu dân cư sai, hãy liên hệ Công an cấp xã. Nếu dữ liệu BHXH sai, hãy điều chỉnh bằng dịch vụ 608A. Sau đó gửi lại hồ sơ.':
    '请将申报内容与身份证核对。如人口数据有误，请联系乡级公安。如社会保险数据有误，请通过608A服务更正。然后重新申请。',
  'Thiếu giấy tờ: {document}.': '缺少材料：{document}。',
  'Hãy chụp ảnh hoặc tải giấy tờ còn thiếu lên.': '请拍摄或上传缺少的材料。',
  'Ảnh {document} không đọc được.': '图片无法辨认：{document}。',
  'Hãy chụp lại ở nơi đủ sáng, thấy đủ bốn góc và đọc được chữ.': '请在光线充足处重新拍摄，四角完整，字迹清晰。',
  'Không tìm thấy mã số BHXH.': '找不到社会保险号。',
  'Hãy tra cứu lại mã số hoặc liên hệ cơ quan BHXH.': '请重新查询号码或联系社会保险机构。',
  'Bạn có nhiều mã số BHXH, cần gộp trước (dịch vụ 608A).': '您有多个社会保险号，需先合并（608A服务）。',
  'Hãy gửi hồ sơ gộp mã số (dịch vụ 608A).': '请申请合并号码（608A服务）。',
  'Thẻ BHYT đã hết hạn hoặc đã ngừng.': '医疗保险卡已到期或已停用。',
  'Hãy gia hạn thẻ. Nếu thẻ do nơi làm việc hoặc Nhà nước đóng, hãy liên hệ nơi đó hoặc cơ quan BHXH.':
    '请续保。如由工作单位或国家缴费，请联系该单位或社会保险机构。',
  'Chủ tài khoản ngân hàng không phải người hưởng.': '银行账户户主不是待遇领取人。',
  'Hãy dùng tài khoản đứng tên người hưởng.': '请使用领取人本人名下的账户。',
  'Giấy ủy quyền quá 12 tháng hoặc chưa chứng thực.': '委托书已超过12个月或未经公证认证。',
  'Hãy lập giấy ủy quyền mới có chứng thực của UBND cấp xã hoặc công chứng.': '请重新办理经乡级人民委员会认证或公证的委托书。',
  'Chế độ đang tạm dừng hoặc đã chấm dứt.': '该待遇已暂停或终止。',
  'Hãy liên hệ cơ quan BHXH nếu thông tin này không đúng.': '如此信息不正确，请联系社会保险机构。',
  'Hồ sơ không thuộc thẩm quyền của cơ quan tiếp nhận.': '该申请不属于受理机构的管辖范围。',
  'Thẻ của quân đội, công an, cơ yếu do BHXH Bộ Quốc phòng hoặc BHXH Công an nhân dân cấp: hãy gửi qua đơn vị của bạn. Trường hợp khác, hãy hỏi tổng đài nơi cần gửi.':
    '军队、公安、机要人员的卡由国防部或人民公安社会保险机构发放：请通过您的单位申请。其他情况请咨询服务热线应向何处申请。',
  'Cần bản chính {document}.': '需要原件：{document}。',
  'Hãy mang hoặc gửi bản chính đến bộ phận một cửa của cơ quan BHXH.': '请将原件带到或寄到社会保险机构一站式窗口。',
  'Đã có hồ sơ cùng loại đang xử lý.': '已有同类申请正在办理。',
  'Hãy theo dõi hồ sơ đang xử lý trong mục Lịch sử, hoặc rút hồ sơ đó rồi gửi lại.':
    '请在办理记录中查看正在办理的申请，或撤回后重新申请。',
  'Bạn không có quyền thực hiện cho người này.': '您无权代此人办理。',
  'Người này, cha mẹ hoặc người giám hộ, hoặc người được ủy quyền có thể gửi hồ sơ.':
    '本人、父母或监护人，或受托人可以提交申请。',
  'Nếu cần giải thích thêm, hãy gọi tổng đài hoặc hỏi tại cơ quan BHXH.': '如需进一步说明，请拨打服务热线或到社会保险机构咨询。',

  // What the card entitles to (entitlement-text.ts of core)
  'Khám chữa bệnh đúng tuyến (nơi đăng ký ban đầu, có giấy chuyển cơ sở, giấy hẹn khám lại) hoặc cấp cứu: quỹ BHYT chi trả {percent} chi phí trong phạm vi được hưởng, không áp dụng tỷ lệ thanh toán thuốc và vật tư y tế.':
    '按规定渠道就医（首诊登记机构、持转诊单、复诊预约单）或急诊：医疗保险基金支付待遇范围内费用的{percent}，不适用药品和医用材料的支付比例。',
  'Khám chữa bệnh đúng tuyến (nơi đăng ký ban đầu, có giấy chuyển cơ sở, giấy hẹn khám lại) hoặc cấp cứu: quỹ BHYT chi trả {percent} chi phí trong phạm vi được hưởng, có áp dụng tỷ lệ thanh toán thuốc và vật tư y tế.':
    '按规定渠道就医（首诊登记机构、持转诊单、复诊预约单）或急诊：医疗保险基金支付待遇范围内费用的{percent}，适用药品和医用材料的支付比例。',
  'Khám chữa bệnh đúng tuyến (nơi đăng ký ban đầu, có giấy chuyển cơ sở, giấy hẹn khám lại) hoặc cấp cứu: quỹ BHYT chi trả {percent} chi phí trong phạm vi được hưởng, bạn cùng chi trả {rest}.':
    '按规定渠道就医（首诊登记机构、持转诊单、复诊预约单）或急诊：医疗保险基金支付待遇范围内费用的{percent}，您共付{rest}。',
  'Khám chữa bệnh đúng tuyến (nơi đăng ký ban đầu, có giấy chuyển cơ sở, giấy hẹn khám lại) hoặc cấp cứu: quỹ BHYT chi trả {percent} chi phí trong phạm vi được hưởng, kể cả chi phí ngoài phạm vi được hưởng và chi phí vận chuyển.':
    '按规定渠道就医（首诊登记机构、持转诊单、复诊预约单）或急诊：医疗保险基金支付费用的{percent}，包括待遇范围外的费用和转运费。',
  'Khám tại trạm y tế và cơ sở cấp ban đầu khác: {percent}.': '在卫生站及其他基层医疗机构就诊：{percent}。',
  'Khu vực {area}: tự đi điều trị nội trú ở cơ sở cấp chuyên sâu vẫn được hưởng đủ {percent}.':
    '{area}地区：自行到专科级医疗机构住院仍享受{percent}。',
  'Tự đi điều trị nội trú ở cơ sở cấp chuyên sâu (trước năm 2025 là tuyến trung ương): {percent}; khám ngoại trú ở đó không được chi trả.':
    '自行到专科级医疗机构（2025年前为中央级）住院：{percent}；在该处门诊不予支付。',
  'Tự đi khám ngoại trú ở cơ sở trước năm 2025 là tuyến tỉnh: không được chi trả.':
    '自行到2025年前为省级的医疗机构门诊：不予支付。',
  'Tự đi khám ngoại trú ở cơ sở trước năm 2025 là tuyến tỉnh: {percent}.': '自行到2025年前为省级的医疗机构门诊：{percent}。',

  // The 12-digit citizen number
  'Cập nhật số định danh 12 chữ số': '登记12位个人身份号码',
  'Người đang có số CMND 9 chữ số, hoặc chưa có số định danh cá nhân trong dữ liệu BHXH.':
    '使用9位旧身份证（CMND），或社会保险数据中尚无个人身份号码的人。',
  'Ảnh thẻ căn cước': '身份证照片',
  'Số định danh mới': '新的身份号码',
  'Chúng tôi đối chiếu với Cơ sở dữ liệu quốc gia về dân cư. Nếu họ tên và ngày sinh khớp, số mới có hiệu lực ngay. Số cũ vẫn dùng để đăng nhập được.':
    '我们会与国家人口数据库核对。姓名和出生日期一致时，新号码立即生效。旧号码仍可用于登录。',
  'Số CMND đang lưu': '已登记的旧身份证（CMND）号码',
  'Số ĐDCN/CCCD': '个人身份号码/身份证（CCCD）号码',
  '12 chữ số trên thẻ căn cước.': '身份证上的12位数字。',
  'Không bắt buộc. Ảnh hai mặt giúp cán bộ giải quyết nhanh hơn nếu chưa đối chiếu được.':
    '选填。如无法核对，正反面照片可加快办理。',

  // A child’s account
  'Đăng ký tài khoản cho con': '为子女注册账户',
  'Cha, mẹ hoặc người giám hộ đã có tài khoản, đăng ký cho con dưới 18 tuổi chưa có tài khoản riêng.':
    '已有账户的父母或监护人，为未满18周岁且没有自己账户的子女注册。',
  'Ảnh chân dung của con': '子女照片',
  'Giấy khai sinh': '出生证明',
  'Giấy tờ về giám hộ': '监护证明',
  'Con của bạn': '您的子女',
  'Số và tên phải đúng như trên thẻ BHYT của con. Chưa biết số: tra cứu tại mục Tra cứu mã số BHXH, hoặc hỏi cơ quan BHXH.':
    '号码和姓名须与子女的医保卡一致。不知道号码时，请使用社会保险号查询，或咨询社会保险机构。',
  'Mã số BHXH của con': '子女的社会保险号',
  'Số trên thẻ BHYT của con. Bạn cũng có thể dán nội dung mã QR của thẻ vào đây.':
    '子女医保卡上的号码。也可将卡上二维码的内容粘贴到此处。',
  'Họ và tên con': '子女姓名',
  'Quan hệ': '关系',
  'Bạn là gì của con.': '您与子女的关系。',
  Cha: '父亲',
  Mẹ: '母亲',
  'Người giám hộ': '监护人',
  'Ảnh và giấy tờ': '照片和证件',
  'Thấy rõ mặt, không có người khác trong ảnh.': '面部清晰，照片中没有其他人。',
  'Ảnh giấy khai sinh': '出生证明照片',
  'Con nuôi: thêm giấy chứng nhận nuôi con nuôi. Sinh đôi: mỗi con một tờ khai với giấy khai sinh của con đó.':
    '收养子女：请附收养证明。双胞胎：每个孩子各提交一份申请及其出生证明。',
  'Quyết định của Tòa án hoặc của UBND cấp xã công nhận việc giám hộ.': '法院或乡级人民委员会确认监护的决定。',
  'Nơi nhận hồ sơ và liên hệ': '受理机构和联系方式',
  'Cơ quan BHXH tiếp nhận hồ sơ': '受理申请的社会保险机构',
  'Số điện thoại nhận kết quả': '接收结果的电话号码',
  'Email nhận kết quả': '接收结果的电子邮箱',

  // Where and how benefits are paid
  'Bạn chưa hưởng lương hưu, trợ cấp hằng tháng hoặc trợ cấp thất nghiệp.': '您未领取养老金、每月津贴或失业金。',
  'Bạn không hưởng và không chờ hưởng lương hưu hoặc trợ cấp BHXH hằng tháng. Trợ cấp thất nghiệp được chuyển qua trung tâm dịch vụ việc làm.':
    '您既未领取、也未等待领取养老金或每月津贴。失业金领取地通过就业服务中心变更。',
  'Chế độ này không còn được chi trả. Vui lòng chọn chế độ khác': '该待遇已不再发放。请选择其他待遇',
  'Chế độ này kết thúc trước tháng đầu tiên mà thay đổi có hiệu lực': '该待遇在变更生效的首月之前即告结束',
  'Chế độ này đang được chi trả đúng như vậy. Vui lòng kiểm tra lại': '该待遇目前即以此方式发放。请再次核对',
  'Bạn đang có phụ cấp khu vực: vui lòng thêm giấy xác nhận cư trú ở nơi mới': '您正在领取地区津贴：请添加新居住地的居住证明',
  'Ngày cấp giấy tờ không thể ở tương lai': '签发日期不能在将来',
  'Tháng sớm nhất có thể chuyển là {month}': '可变更的最早月份为{month}',
  'Tháng muộn nhất là {month}': '最晚月份为{month}',
  'Chuyển địa bàn hưởng lương hưu, trợ cấp BHXH': '变更养老金、社会保险（BHXH）津贴领取地',
  'Người đang hưởng hoặc chờ hưởng lương hưu, trợ cấp BHXH hằng tháng và chuyển đến tỉnh, thành phố khác.':
    '正在领取或等待领取养老金、每月津贴并迁往其他省、市的人。',
  'Thay đổi hình thức lĩnh hoặc thông tin người hưởng chế độ BHXH': '变更社会保险（BHXH）待遇领取方式或领取人信息',
  'Người đang hưởng lương hưu, trợ cấp BHXH hằng tháng hoặc trợ cấp thất nghiệp.': '正在领取养老金、每月津贴或失业金的人。',
  'Người hưởng': '领取人',
  'Kính gửi: BHXH': '致：社会保险机关（BHXH）',
  'Cơ quan đang chi trả cho bạn, hoặc đang giữ hồ sơ chờ hưởng.': '目前向您发放待遇或保管待领档案的机关。',
  'Nội dung yêu cầu': '申请内容',
  'Chuyển nơi hưởng': '变更领取地',
  'Hồ sơ được chuyển': '转移内容',
  'Chế độ đang hưởng': '正在领取的待遇',
  'Hồ sơ chờ hưởng': '待领档案',
  'Chế độ đang hưởng và hồ sơ chờ hưởng': '正在领取的待遇和待领档案',
  'Quốc tịch': '国籍',
  'Việt Nam': '越南',
  'Nước ngoài': '外国',
  'Có người nhận thay': '是否有人代领',
  'Có, theo ủy quyền': '有（凭授权）',
  'Nơi cấp giấy tờ': '证件签发机关',
  'Ghi như trên CCCD hoặc hộ chiếu. Ví dụ: Bộ Công an.': '按身份证（CCCD）或护照填写。例如：Bộ Công an。',
  'Cấp ngày': '签发日期',
  'Nếu có người nhận thay theo ủy quyền, ghi địa chỉ của người đó.': '如有受托代领人，请填写其地址。',
  'Nơi chuyển đến': '迁入地',
  'Cơ quan BHXH nơi đến chi trả từ tháng bạn chọn; nếu bạn chờ hưởng, cơ quan đó giữ hồ sơ từ tháng này đến khi bắt đầu hưởng. Các tháng trước đó do cơ quan nơi đi. Ra nước ngoài định cư là thủ tục khác.':
    '自您选择的月份起由迁入地社会保险机关发放；如您正在等待领取，该机关自当月起保管档案直至开始领取。此前各月由原机关负责。出国定居属于其他手续。',
  'Sớm nhất là tháng sau. Cuối tháng, khi danh sách chi trả đã chốt, thì sớm nhất là tháng sau nữa.':
    '最早为下个月。月末发放名册截止后，最早为再下个月。',
  'Cần giấy xác nhận cư trú nếu bạn đang có phụ cấp khu vực.': '如您正在领取地区津贴，需提供居住证明。',
  'Hình thức nhận ở nơi mới': '新地点的领取方式',
  'Hình thức nhận': '领取方式',
  'Tiền mặt': '现金',
  'Tài khoản': '账户',
  'Nhận qua tài khoản': '通过账户领取',
  'Số tài khoản': '账号',
  'Tài khoản phải đứng tên bạn. Gồm 6 đến 19 chữ số.': '账户须为您本人名下，6至19位数字。',
  'Ngân hàng': '银行',
  'Chi nhánh': '分行',
  'Việc ủy quyền nhận thay có tiếp tục không': '代领授权是否继续',
  'Nếu nhận qua tài khoản, việc ủy quyền chấm dứt.': '如通过账户领取，授权即终止。',
  'Tiếp tục': '继续',
  'Chấm dứt': '终止',
  'Nơi đăng ký KCB ban đầu': '初诊登记机构',
  'Nơi đăng ký KCB ban đầu mới': '新的初诊登记机构',
  'Không bắt buộc. Bỏ trống nếu giữ nơi hiện tại.': '非必填。如保留现有机构，请留空。',
  'Chế độ và nội dung thay đổi': '待遇及变更内容',
  'Loại chế độ đang hưởng': '正在领取的待遇',
  'Mỗi chế độ có hình thức nhận riêng.': '每项待遇有各自的领取方式。',
  'Nội dung thay đổi': '变更内容',
  'Số điện thoại, email và số định danh được đổi ở Cài đặt, mục «Cập nhật thông tin», sau khi xác nhận bằng mã.':
    '电话号码、电子邮箱和个人识别号在“设置”的“更新信息”中经验证码确认后更改。',
  'Địa chỉ liên hệ': '联系地址',
  'Nội dung khác': '其他内容',
  'Hình thức nhận mới': '新的领取方式',
  'Chúng tôi báo đến mọi số điện thoại và email đang lưu. Khoản đầu tiên vào tài khoản mới được chuyển sau ít nhất 24 giờ, để bạn kịp báo nếu không phải bạn đề nghị.':
    '我们会通知所有已登记的电话号码和电子邮箱。为便于您在并非本人申请时及时告知，首笔款项至少在24小时后转入新账户。',
  'Tên chủ tài khoản': '账户持有人',
  'Luôn là người hưởng.': '始终为领取人本人。',
  'Tôi hiểu: khi nhận qua tài khoản, việc ủy quyền nhận thay chấm dứt': '我明白：通过账户领取后，代领授权即终止',
  'Nơi nhận tiền mặt': '领取现金地点',
  'Ví dụ: Bưu điện phường nơi bạn ở.': '例如：您所在坊（phường）的邮局。',
  'Địa chỉ liên hệ mới': '新的联系地址',
  'Bạn muốn thay đổi gì': '您想变更什么',
  'Cán bộ đọc và trả lời trong kết quả.': '工作人员会阅读并在结果中答复。',
  'Lương hưu': '养老金',
  'Trợ cấp mất sức lao động': '丧失劳动能力津贴',
  'Trợ cấp tuất': '遗属津贴',
  'Trợ cấp tai nạn lao động, bệnh nghề nghiệp': '工伤、职业病津贴',
  'Trợ cấp hưu trí xã hội': '社会养老津贴',
  'Trợ cấp thất nghiệp': '失业金',
  'tài khoản {account}': '账户 {account}',
  'tiền mặt': '现金',
  'tiền mặt, {place}': '现金，{place}',
  'Đang nhận: {how}. Quyết định số {number}': '目前：{how}。决定编号 {number}',

  // A new service (template/)
  'Nội dung đề nghị': '申请内容',
  'Người tham gia BHXH, BHYT.': '社会保险、医疗保险参保人。',

  // Answers that cannot be read
  '{Label} không đúng định dạng tháng/năm. Ví dụ: 01/2027': '{Label}的月/年格式不正确。例如：01/2027',
  'Đây là số thẻ ATM. Vui lòng nhập số tài khoản, xem trong ứng dụng ngân hàng của bạn':
    '这是ATM卡号。请输入银行应用中显示的账号',
  'Số tài khoản này không có thật. Vui lòng kiểm tra lại': '该账号不存在，请重新核对',
  'Số tài khoản chỉ gồm chữ số, từ 6 đến 19 chữ số': '账号只能是6至19位数字',
  'Mã số BHXH gồm 10 chữ số': '社会保险号为10位数字',
  'Số định danh cá nhân gồm 12 chữ số': '个人识别号为12位数字',
  'Ngân hàng này đã chuyển thành {successor}. Vui lòng chọn {successor}': '该银行已变更为{successor}。请选择{successor}',
  'Cơ sở này không nhận đăng ký khám bệnh, chữa bệnh ban đầu. Vui lòng chọn cơ sở khác': '该机构不接受首诊登记。请选择其他机构',
  'Lựa chọn trước đây không còn trong dữ liệu của bạn. Vui lòng chọn lại {label}':
    '之前的选择已不在您的记录中。请重新选择：{label}',

  // The insurance book
  'Người tham gia BHXH bị mất hoặc hỏng sổ.': '社会保险簿遗失或损坏的参保人。',
  'Cấp lại sổ BHXH không thay đổi thông tin': '补发社会保险簿（信息不变）',
  'Hồ sơ kèm theo': '附件材料',
  'Sổ BHXH của bạn': '您的社会保险簿',
  'Thông tin lấy từ dữ liệu đang quản lý. Nếu có thông tin sai, hãy dùng dịch vụ 608A.':
    '信息来自现有数据。如有错误，请使用608A服务。',
  'Lần cấp sổ hiện nay': '现簿的发放次数',
  'Số tháng đã đóng BHXH': '已缴社会保险月数',
  'Thời gian chậm đóng': '欠缴期间',
  'Đơn vị còn chậm đóng BHXH cho bạn. Tờ rời chỉ ghi thời gian đã đóng và ghi chú số tháng chậm đóng.':
    '单位尚未为您缴清社会保险。活页只记载已缴期间，并注明欠缴月数。',
  'BHXH một lần': '一次性待遇',
  'Bạn đã nhận BHXH một lần cho toàn bộ thời gian đã đóng. Sổ cấp lại không còn thời gian để tính hưởng.':
    '您已就全部缴费期间领取一次性待遇。补发的簿册没有可计算待遇的期间。',
  'Bạn đã nhận BHXH một lần cho một phần thời gian. Sổ cấp lại chỉ tính thời gian đóng sau đó.':
    '您已就部分期间领取一次性待遇。补发的簿册只计算其后的缴费期间。',
  'Lý do cấp lại sổ': '补发原因',
  'Cấp lại tờ rời': '同时补发活页',
  'Tờ rời ghi quá trình đóng. Không đánh dấu: chỉ cấp lại bìa sổ.': '活页记载缴费经历。不勾选则只补发封面。',
  'Không bắt buộc. Ảnh sổ bị hỏng giúp cán bộ giải quyết nhanh hơn.': '非必填。损坏簿册的照片可加快办理。',
  'Người tham gia BHXH có thông tin trên sổ bị sai hoặc đã thay đổi: họ tên, ngày sinh, giới tính, dân tộc, quốc tịch; hoặc có nhiều sổ cần gộp.':
    '社会保险簿上的姓名、出生日期、性别、民族、国籍有误或已变更，或有多本簿册需合并的参保人。',
  'Cấp lại sổ BHXH do thay đổi thông tin': '补发社会保险簿（信息变更）',
  'Ảnh các sổ BHXH': '社会保险簿照片',
  'Thông tin thay đổi': '变更的信息',
  'Chọn các thông tin trên sổ cần điều chỉnh. Thông tin mới được đối chiếu với Cơ sở dữ liệu quốc gia về dân cư; khi khớp, bạn không cần gửi giấy tờ.':
    '请选择簿册上需更正的信息。新信息将与国家居民数据库核对，一致时无需提交材料。',
  'Gộp sổ BHXH': '合并社会保险簿',
  'Thông tin cũ': '原信息',
  'Thông tin mới': '新信息',
  'Viết đúng như trên giấy khai sinh hoặc thẻ căn cước, đủ dấu.': '请按出生证明或身份证填写，包括声调符号。',
  'Khớp với dữ liệu dân cư, không cần giấy tờ': '与居民数据一致，无需材料',
  'Chưa khớp với dữ liệu dân cư': '与居民数据不一致',
  'Dữ liệu dân cư chưa có thông tin này': '居民数据中没有此信息',
  'Chưa đối chiếu được': '尚未能核对',
  'Giấy khai sinh hoặc trích lục khai sinh, và thẻ căn cước. Đảng viên: hồ sơ đảng viên nếu có.':
    '出生证明或其摘录，以及身份证。党员如有党员档案请一并提供。',
  'Không quốc tịch': '无国籍',
  'Mã số đang đăng nhập được giữ lại. Các mã số khác được gộp vào mã số này mãi mãi: quá trình đóng, thẻ và lịch sử khám chữa bệnh về một nơi.':
    '登录所用的号码保留。其他号码永久并入此号码：缴费经历、卡和就诊记录归于一处。',
  'Mã số BHXH cần gộp': '需合并的社会保险号',
  'Mã số BHXH cần gộp thứ 2': '需合并的第二个社会保险号',
  'Mã số BHXH cần gộp thứ 3': '需合并的第三个社会保险号',
  '10 chữ số trên bìa sổ cũ.': '旧簿册封面上的10位数字。',
  'Bìa và các tờ rời của từng sổ.': '每本簿册的封面和活页。',
  'Thông tin mới giống thông tin đang lưu': '新信息与现有信息相同',
  'Ngày sinh không thể ở tương lai': '出生日期不能在将来',
  'Ngày sinh quá xa': '出生日期过早',
  'Họ và tên chỉ gồm chữ cái, dấu cách, dấu gạch nối và dấu nháy đơn': '姓名只能包含字母、空格、连字符和撇号',
  'Họ và tên viết bằng chữ cái Latinh như trên giấy tờ tùy thân. Người nước ngoài: như trên hộ chiếu':
    '请按身份证件用拉丁字母书写姓名；外国人按护照书写',
  'Họ và tên cần ít nhất 2 chữ cái': '姓名至少需要2个字母',
  'Đây là mã số của chính hồ sơ này': '这是本记录自己的号码',
  'Mã số này đã nhập ở trên': '此号码上面已填写',
  'Không tìm thấy mã số BHXH này': '未找到此社会保险号',
  'Giấy tờ chứng minh họ và tên': '姓名：证明材料',
  'Họ và tên: đối chiếu dữ liệu dân cư': '姓名：与居民数据核对',
  'Giấy tờ chứng minh ngày sinh': '出生日期：证明材料',
  'Ngày sinh: đối chiếu dữ liệu dân cư': '出生日期：与居民数据核对',
  'Giấy tờ chứng minh giới tính': '性别：证明材料',
  'Giới tính: đối chiếu dữ liệu dân cư': '性别：与居民数据核对',
  'Giấy tờ chứng minh dân tộc': '民族：证明材料',
  'Dân tộc: đối chiếu dữ liệu dân cư': '民族：与居民数据核对',
  'Giấy tờ chứng minh quốc tịch': '国籍：证明材料',
  'Quốc tịch: đối chiếu dữ liệu dân cư': '国籍：与居民数据核对',
  'Dân tộc': '民族',
  // Authorise somebody to receive (652)
  'Người đang hưởng lương hưu, trợ cấp BHXH hằng tháng hoặc trợ cấp thất nghiệp bằng tiền mặt, muốn người khác lĩnh thay.':
    '以现金领取养老金、月度补助或失业补助，并希望他人代领的人。',
  'Ủy quyền lĩnh thay các chế độ BHXH, trợ cấp thất nghiệp': '委托代领社会保险待遇、失业补助',
  'Giấy ủy quyền có chứng thực': '经认证的委托书',
  'Người ủy quyền': '委托人',
  'Loại chế độ': '待遇类别',
  'Mỗi chế độ chỉ có một người được ủy quyền trong cùng một thời gian.': '每项待遇在同一时间只能委托一人。',
  'Nơi cư trú: Tỉnh/Thành phố': '居住地：省/市',
  'Người đang chấp hành án ghi tên trại giam.': '服刑人员请填写监狱名称。',
  'Người được ủy quyền': '受托人',
  'Người từ đủ 18 tuổi, không phải là bạn. Nếu người đó có tài khoản, ủy quyền có hiệu lực sau khi họ nhận lời trong ứng dụng của mình.':
    '年满 18 岁且不是您本人。若对方有账户，须其在自己的应用中接受后委托才生效。',
  'Như trên thẻ căn cước.': '与身份证一致。',
  'Số căn cước': '身份证号码',
  'Nơi cấp': '签发机关',
  'Ngày cấp': '签发日期',
  'Nội dung và thời hạn': '内容与期限',
  'Nội dung ủy quyền': '委托内容',
  'Lĩnh hằng tháng': '按月领取',
  'Lĩnh một lần': '一次性领取',
  'Nộp hồ sơ': '提交申请',
  'Gửi hồ sơ thay bạn trong ứng dụng, trừ đổi nơi và hình thức nhận tiền; bạn thấy mỗi lần họ mở dữ liệu.':
    '在应用中代您提交申请，但不包括变更领取地点和方式；对方每次打开数据您都能看到。',
  'Ngày bắt đầu': '开始日期',
  'Ngày kết thúc': '结束日期',
  'Tháng bắt đầu chuyển': '开始转移的月份',
  'Tỉnh, thành phố nơi cư trú': '居住地所在省、市',
  'Nội dung muốn thay đổi': '想要变更的内容',
  'Bạn chưa đủ 18 tuổi nên chưa đăng ký được tài khoản cho con.': '您未满18周岁，尚不能为子女登记账户。',
  'Từ ngày': '自',
  'Đến ngày': '至',
  'Nhiều nhất 12 tháng kể từ ngày bắt đầu.': '自开始之日起最长 12 个月。',
  'Chứng thực chữ ký': '签名认证',
  'Cách xác nhận': '确认方式',
  'Mẫu 13-HSB hoặc hợp đồng ủy quyền, chữ ký được UBND cấp xã chứng thực hoặc công chứng; ở nước ngoài do cơ quan đại diện Việt Nam. Chụp đủ các trang.':
    '13-HSB 表或委托合同，签名须经乡级人民委员会认证或公证；在国外由越南驻外机构认证。请拍摄所有页面。',
  'Hai bên xác nhận bằng định danh điện tử mức độ 2': '双方以二级电子身份确认',
  'Sau khi hồ sơ được chấp nhận, bạn và người được ủy quyền đăng nhập bằng VNeID và xác nhận trong mục «Ủy quyền».':
    '申请获批后，您与受托人用 VNeID 登录并在“委托”中确认。',
  'Người được ủy quyền phải là người khác, không phải chính bạn': '受托人必须是他人，不能是您本人',
  'Người được ủy quyền phải đủ 18 tuổi': '受托人须年满 18 岁',
  'Nội dung ủy quyền không thuộc chế độ đã chọn': '委托内容不属于所选待遇',
  'Chế độ này được trả vào tài khoản của bạn nên không cần người lĩnh thay. Muốn nhận tiền mặt, hãy đổi hình thức lĩnh trước (dịch vụ 639)':
    '该待遇发放到您的账户，无需代领。如需领取现金，请先变更领取方式（639 服务）',
  'Ngày kết thúc phải từ hôm nay trở đi và không trước ngày bắt đầu': '结束日期须为今天或之后，且不得早于开始日期',
  'Chế độ này đã ủy quyền cho {name} từ {first} đến {last}. Vui lòng chọn thời gian khác, hoặc chấm dứt ủy quyền đó trước trong mục «Ủy quyền»':
    '该待遇已委托{name}自{first}至{last}代领。请选择其他时间，或先在“委托”中终止该委托',
  'Thời hạn ủy quyền nhiều nhất là 12 tháng': '委托期限最长为 12 个月',
  'Ngày bắt đầu phải trong vòng 12 tháng trước hoặc sau hôm nay': '开始日期须在今天前后 12 个月之内',
  'Không có': '无',
  'Chưa nhận': '未领取',

  // Complaint about a decision
  'Người có hồ sơ đã được giải quyết hoặc bị từ chối.': '申请已办结或被拒绝的人。',
  'Khiếu nại kết quả giải quyết hồ sơ': '对申请办理结果的申诉',
  'Quyết định bị khiếu nại': '被申诉的决定',
  'Người giải quyết khiếu nại không phải là người đã ra quyết định này.': '处理申诉的人不是作出该决定的人。',
  'Hồ sơ số': '申请编号',
  'Kết quả': '结果',
  'Hồ sơ được chấp nhận': '申请已获批准',
  'Hồ sơ bị từ chối': '申请被拒绝',
  'Ngày quyết định': '决定日期',
  'Văn bản số': '文书编号',
  'Nội dung khiếu nại': '申诉内容',
  'Nội dung và lý do khiếu nại': '申诉内容和理由',
  'Viết điều bạn không đồng ý và lý do. Cán bộ giải quyết khiếu nại sẽ đọc.':
    '请写明您不同意之处及理由，处理申诉的工作人员会阅读。',
  'Yêu cầu giải quyết': '请求事项',
  'Ví dụ: xem xét lại hồ sơ, cấp lại thẻ.': '例如：重新审查申请、补发卡片。',
  'Đã quá thời hạn khiếu nại 90 ngày kể từ ngày nhận được kết quả.': '自收到结果之日起90天的申诉期限已过。',
  'Nếu ốm đau, thiên tai hoặc trở ngại khách quan làm bạn trễ hạn, hãy nộp đơn kèm giấy tờ chứng minh tại cơ quan BHXH: thời gian đó không tính. Bạn cũng có thể gửi hồ sơ mới.':
    '如因疾病、自然灾害或客观障碍而逾期，请携带证明材料向社会保险机构提交申诉书，该期间不计算在内。您也可以重新提交申请。',
  'Hồ sơ này chưa có kết quả để khiếu nại.': '该申请尚无可申诉的结果。',
  'Hãy theo dõi hồ sơ trong mục Lịch sử, hoặc nhắn cho cán bộ trong hồ sơ.': '请在历史记录中跟踪申请，或在申请中给工作人员留言。',
  'Khiếu nại lần đầu về kết quả này đã được giải quyết.': '对该结果的首次申诉已处理。',
  'Trong 30 ngày kể từ ngày nhận được quyết định, bạn có thể khiếu nại lần hai đến cơ quan BHXH cấp trên trực tiếp, hoặc khởi kiện tại Tòa án.':
    '您可以在收到决定之日起30天内向上一级社会保险机构提出第二次申诉，或向法院起诉。',
  'Nơi hưởng của bạn đang là {name}, nên không cần chuyển. Để đổi nơi nhận tiền mặt hoặc tài khoản, dùng dịch vụ 639':
    '您的领取地已是{name}，无需转移。如需更改现金领取地点或账户，请使用 639 号服务',
  'Nơi hưởng của bạn đang là {name} (từ 1/7/2025 gồm {provinces}), nên không cần chuyển. Để đổi nơi nhận tiền mặt hoặc tài khoản, dùng dịch vụ 639':
    '您的领取地已是{name}（自 2025 年 7 月 1 日起由{provinces}合并而成），无需转移。如需更改现金领取地点或账户，请使用 639 号服务',
  ...ethnicDictionary(),
  ...countryDictionary('zh'),
  'Bạn chưa có quá trình tham gia BHXH nên chưa có sổ để cấp lại.': '您尚无社会保险参保记录，因此没有可补发的手册。',
  'Hồ sơ của bạn đã có số định danh cá nhân 12 chữ số.': '您的档案中已有12位公民身份号码。',
  'Không tìm thấy lượt khám chữa bệnh này trong dữ liệu đang quản lý.': '在我们管理的数据中找不到此次就诊。',
  'Thay đổi nơi đăng ký khám bệnh, chữa bệnh ban đầu': '变更初诊登记医疗机构',
  'Người có thẻ BHYT còn hạn.': '持有有效医疗保险卡的人。',
  'Giấy tờ chứng minh đã chuyển': '证明已迁移的材料',
  'Nơi mới có hiệu lực từ ngày hồ sơ được chấp nhận. Đến lúc đó bạn vẫn khám ở nơi đang đăng ký.':
    '新机构自申请获批之日起生效。在此之前仍在现登记机构就诊。',
  'Nơi đang đăng ký': '现登记机构',
  'Đổi vào đầu quý': '季度初变更',
  'Trong 15 ngày đầu của quý. Không cần giấy tờ.': '每季度前 15 天内。无需材料。',
  'Chuyển nơi cư trú, nơi làm việc hoặc học tập': '居住地、工作单位或学校变更',
  'Lúc nào cũng được. Cần giấy tờ chứng minh.': '随时可以。需要证明材料。',
  'Ví dụ: xác nhận cư trú, hợp đồng lao động, giấy báo nhập học.': '例如：居住证明、劳动合同、入学通知书。',
  'Chỉ đổi được theo lý do này trong 15 ngày đầu của mỗi quý (tháng 1, 4, 7, 10). Nếu bạn đã chuyển nơi ở, nơi làm việc hoặc học tập, hãy chọn lý do đó':
    '以此理由只能在每季度前15天（1、4、7、10月）变更。如果您的居住地、工作单位或学校已变更，请选择该理由',
  'Đây là nơi bạn đang đăng ký. Vui lòng chọn cơ sở khác': '这是您现在登记的机构。请选择其他机构',
};
