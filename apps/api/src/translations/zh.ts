import type { Dictionary } from '@openvssid/core';

/** What the server says in simplified Chinese, by the Vietnamese: refusals, notifications, letters and text messages. */
export const chinese: Dictionary = {
  // Push messages, and what waited for the end of the quiet hours
  'Trình duyệt này dùng một dịch vụ thông báo đẩy mà hệ thống chưa hỗ trợ.': '此浏览器使用的推送服务暂不支持。',
  'Bạn có thông báo mới trong VssID.': '您在 VssID 中有新通知。',
  'Bạn có {count} thông báo mới trong VssID.': '您在 VssID 中有 {count} 条新通知。',
  '{count} thông báo mới': '{count} 条新通知',
  'Bạn có {count} thông báo mới. Xem tại {url}': '您有 {count} 条新通知。查看：{url}',
  'Hồ sơ': '申请',
  'Khám chữa bệnh': '就诊',
  'Đơn vị chậm đóng': '单位欠缴',
  'Thẻ BHYT': '医保卡',
  'Chi trả chế độ': '待遇支付',
  'Nhắc việc': '提醒',
  'Trả lời phản ánh': '意见答复',
  'An toàn tài khoản': '账户安全',
  // Refusals: what can be paid online, for whom
  'Không có người tham gia nào có mã số và họ tên này. Vui lòng kiểm tra lại cả hai.':
    '没有号码和姓名均相符的参保人。请核对两者。',
  'Hiện không thể đóng trực tuyến cho người này. Người đó xem được lý do trong ứng dụng của mình, hoặc hỏi cơ quan BHXH.':
    '目前无法为此人在线缴费。其本人可在自己的应用中查看原因，或咨询社会保险机构。',
  'Hồ sơ của người này không đóng trực tuyến được. Vui lòng liên hệ cơ quan BHXH.':
    '此人的记录无法在线缴费。请联系社会保险机构。',
  'Người này đã có trong đơn.': '此人已在订单中。',
  'Mức đóng của ngày hôm nay chưa được công bố trên hệ thống. Vui lòng thử lại sau.':
    '今日的缴费标准尚未在系统公布。请稍后再试。',
  'Thẻ BHYT của {name} đang tạm khóa nên chưa gia hạn được. Vui lòng liên hệ cơ quan BHXH.':
    '{name} 的医疗保险卡已暂时锁定，无法续期。请联系社会保险机构。',
  '{name} đang có thẻ BHYT theo nhóm khác nên không mua thêm BHYT hộ gia đình.':
    '{name} 已有其他类别的医疗保险卡，无需再购买家庭医疗保险。',
  '{name} đang có thẻ BHYT theo nhóm khác đến {until}. BHYT hộ gia đình mua được trong 30 ngày trước khi thẻ đó hết hạn.':
    '{name} 持有其他类别的医疗保险卡，有效至 {until}。家庭医疗保险可在该卡到期前 30 天内购买。',
  'Thẻ của {name} đã có giá trị đến {until}. Chỉ gia hạn được khi còn không quá 12 tháng.':
    '{name} 的卡已有效至 {until}。剩余不超过 12 个月时才能续期。',
  'Với số tháng này, thẻ của {name} chỉ có giá trị đến {until}, trước ngày đóng. Vui lòng chọn nhiều tháng hơn.':
    '按此月数，{name} 的卡仅有效至 {until}，早于缴费日。请选择更多月数。',
  'Vui lòng chọn nơi đăng ký khám chữa bệnh ban đầu.': '请选择首诊登记医疗机构。',
  'Cơ sở này không nhận đăng ký khám chữa bệnh ban đầu.': '该机构不接受首诊登记。',
  'BHXH tự nguyện dành cho công dân Việt Nam.': '自愿社会保险面向越南公民。',
  '{name} chưa đủ 15 tuổi nên chưa tham gia BHXH tự nguyện được.': '{name} 未满 15 岁，尚不能参加自愿社会保险。',
  '{name} đang hưởng lương hưu hoặc trợ cấp hằng tháng nên không đóng BHXH tự nguyện.':
    '{name} 正在领取养老金或每月津贴，不缴纳自愿社会保险。',
  '{name} đang tham gia BHXH bắt buộc, đã ghi nhận đến tháng {until}. BHXH tự nguyện đóng được từ tháng sau khi dừng.':
    '{name} 正在参加强制社会保险，已记录至 {until}。停止后的次月起可缴自愿社会保险。',
  'Mức thu nhập lựa chọn từ {least} đến {most} đồng.': '所选收入为 {least} 至 {most} 越南盾。',
  'Mức thu nhập lựa chọn tăng theo bậc {step} đồng, từ {least} đồng.': '所选收入自 {least} 越南盾起，按 {step} 越南盾递增。',
  'Đã quá hạn đóng cho tháng này (hạn cuối {payBy}). Vui lòng chọn tháng sau.': '该月缴费期限（{payBy}）已过。请选择之后的月份。',
  'Đóng cho nhiều năm về sau bắt đầu sớm nhất từ tháng này.': '预缴多年最早自本月开始。',
  'Chỉ đóng trước được đến tháng {latest}.': '最多只能预缴至 {latest}。',
  'Các tháng {from}–{to} đã có BHXH. Vui lòng chọn tháng khác.': '{from}–{to} 已有社会保险。请选择其他月份。',
  'Số năm chỉ dùng khi đóng một lần cho nhiều năm về sau.': '年数仅用于一次性预缴多年。',
  'Số tháng chỉ dùng khi đóng một lần cho những tháng còn thiếu.': '月数仅用于一次性补缴所缺月份。',
  'Vui lòng nhập số tháng còn thiếu.': '请输入所缺的月数。',
  'Những tháng còn thiếu được tính từ hồ sơ, không chọn tháng bắt đầu.': '所缺月份按记录确定，不选择起始月份。',
  'Đóng một lần cho {least} đến {most} năm về sau.': '可一次性预缴今后 {least} 至 {most} 年。',
  'Chỉ đóng những tháng còn thiếu khi đủ tuổi nghỉ hưu (tháng {month}).': '达到退休年龄（{month}）后才能补缴所缺月份。',
  'Đã đủ thời gian đóng để hưởng lương hưu, không còn tháng nào thiếu.': '缴费时间已足以领取养老金，不缺任何月份。',
  'Còn thiếu {missing} tháng. Chỉ đóng một lần được khi thiếu không quá {most} tháng; trước đó hãy đóng theo cách khác.':
    '尚缺 {missing} 个月。所缺不超过 {most} 个月时才能一次性补缴；在此之前请采用其他方式。',
  'Chỉ còn thiếu {missing} tháng.': '仅缺 {missing} 个月。',
  // Refusals: requests
  'Yêu cầu chưa hợp lệ. Vui lòng kiểm tra lại.': '请求无效。请检查后重试。',
  'Nội dung gửi lên không đọc được.': '无法读取提交的内容。',
  'Nội dung gửi lên quá lớn.': '提交的内容过大。',
  'Loại nội dung không được hỗ trợ.': '不支持此类内容。',
  'Không tìm thấy nội dung bạn cần.': '找不到您需要的内容。',
  'Yêu cầu đến từ một trang khác nên bị từ chối.': '请求来自其他网站，已被拒绝。',
  'Bạn đã thử quá nhiều lần. Vui lòng thử lại sau {minutes} phút.': '尝试次数过多。请在{minutes}分钟后重试。',
  'Hệ thống đang có nhiều người truy cập. Vui lòng thử lại sau ít phút.': '当前访问人数较多。请稍后重试。',
  'Hệ thống tạm thời gián đoạn. Vui lòng thử lại sau ít phút.': '系统暂时中断。请稍后重试。',
  'Có lỗi xảy ra. Mã lỗi {requestId}.': '发生错误。错误代码 {requestId}。',

  // Refusals: numbers and days people type
  'Mã số BHXH gồm 10 chữ số, hoặc 12 chữ số nếu là số định danh cá nhân.': '社会保险号为10位数字；如为个人身份号码则为12位。',
  'Số CCCD/ĐDCN gồm 12 chữ số.': '身份证（CCCD）/个人身份号码（ĐDCN）为12位数字。',
  'Số CMND gồm 9 chữ số.': '旧身份证（CMND）号码为9位数字。',
  'Số hộ chiếu gồm một chữ cái và 7 chữ số.': '护照号码由1个字母和7位数字组成。',
  'Mã cơ sở khám chữa bệnh gồm 5 ký tự.': '医疗机构代码为5个字符。',
  'Số tài khoản gồm 6 đến 19 ký tự.': '账号为6至19个字符。',
  'Số điện thoại không đúng định dạng.': '电话号码格式不正确。',
  'Số thẻ BHYT không đúng định dạng.': '医疗保险卡号格式不正确。',
  'Ngày không đúng định dạng ngày/tháng/năm.': '日期应为日/月/年格式。',
  'Tháng không đúng định dạng tháng/năm.': '月份应为月/年格式。',
  'Mã thẻ không đọc được.': '无法读取卡片码。',
  'Mã QR của căn cước không đọc được.': '无法读取身份证二维码。',
  'Vui lòng chọn tỉnh/thành phố': '请选择省/市',
  'Vui lòng nhập Họ và tên': '请输入姓名',
  'Vui lòng nhập số CCCD hoặc 4 số cuối của số điện thoại đã đăng ký': '请输入身份证号或登记电话号码的后4位',
  'Vui lòng nhập đúng 4 chữ số cuối.': '请正确输入后4位数字。',
  'Đã hết lượt tra cứu trong ngày. Vui lòng thử lại sau {hours} giờ.': '今日查询次数已用完。请在{hours}小时后重试。',
  'Có nhiều lượt tra cứu từ mạng của bạn. Vui lòng trả lời câu hỏi để tiếp tục.': '您的网络查询次数较多。请回答问题后继续。',
  'Câu trả lời chưa đúng hoặc đã quá thời gian. Vui lòng trả lời câu hỏi mới.': '回答不正确或已超时。请回答新的问题。',

  // Refusals: sessions and sign-in
  'Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.': '登录已过期。请重新登录。',
  'Vui lòng nhập lại mật khẩu để tiếp tục.': '请再次输入密码以继续。',
  'Tên đăng nhập hoặc mật khẩu không đúng': '号码或密码不正确',
  'Tài khoản tạm khóa do nhập sai nhiều lần. Vui lòng thử lại sau {minutes} phút.':
    '因多次输入错误，账户暂时锁定。请在{minutes}分钟后重试。',
  'Hệ thống này chưa kết nối với VNeID. Bạn hãy đăng nhập bằng mật khẩu.': '此系统尚未连接VNeID。请使用密码登录。',
  'VNeID đang gián đoạn. Bạn có thể đăng nhập bằng mật khẩu.': 'VNeID暂时中断。您可以使用密码登录。',
  'Đăng nhập bằng VNeID cần VssID phiên bản {need} trở lên. Vui lòng cập nhật.':
    '使用VNeID登录需要VssID {need}或更高版本。请更新。',
  'Thông tin từ VNeID không còn. Vui lòng đăng nhập bằng VNeID lần nữa.': 'VNeID的信息已不存在。请重新使用VNeID登录。',
  'Vân tay hoặc khuôn mặt này chưa mở được tài khoản. Hãy dùng mật khẩu, rồi bật lại trong «Cài đặt».':
    '此指纹或面容无法打开账户。请使用密码登录，然后在“设置”中重新开启。',
  'Đã quá thời gian xác nhận. Vui lòng thử lại.': '确认已超时，请重试。',
  'Thiết bị này đã được bật đăng nhập bằng vân tay, khuôn mặt.': '此设备已开启指纹或面容登录。',
  'Bạn đã bật trên {count} thiết bị. Hãy tắt một thiết bị không còn dùng.':
    '您已在{count}台设备上开启。请关闭一台不再使用的设备。',
  'Bạn chưa bật đăng nhập bằng vân tay. Hãy bật trong Cài đặt.': '您尚未开启指纹登录，请在设置中开启。',
  'Mật khẩu không đúng': '密码不正确',
  'Đã quá thời gian đặt lại mật khẩu. Vui lòng bắt đầu lại.': '重设密码的时间已过。请重新开始。',
  'Đường dẫn không đúng, đã được dùng hoặc đã hết hạn.': '链接不正确、已使用或已过期。',
  'Mật khẩu cần ít nhất {length} ký tự': '密码至少需要{length}个字符',
  'Mật khẩu quá dài': '密码过长',
  'Mật khẩu này quá phổ biến hoặc đã bị lộ. Hãy chọn mật khẩu khác.': '此密码过于常见或已泄露。请选择其他密码。',
  'Mật khẩu dễ đoán từ tên, ngày sinh hoặc số của bạn. Hãy chọn mật khẩu khác.':
    '此密码容易从您的姓名、出生日期或号码猜出。请选择其他密码。',
  'Mật khẩu cần có chữ hoa, chữ thường, chữ số và ký tự đặc biệt': '密码须含大写字母、小写字母、数字和特殊字符',
  'Mật khẩu mới phải khác mật khẩu cũ': '新密码须与旧密码不同',
  'Mã OTP không đúng': '验证码不正确',
  'Mã OTP đã hết hạn. Vui lòng lấy mã mới.': '验证码已过期。请重新获取。',
  'Mã OTP không còn dùng được. Vui lòng lấy mã mới.': '验证码已不可用。请重新获取。',
  'Vui lòng đợi {seconds} giây rồi lấy mã mới.': '请等待{seconds}秒后再获取新的验证码。',
  'Bạn chưa đăng ký số điện thoại hoặc email nên chưa nhận được mã. Hãy liên hệ cơ quan BHXH để cập nhật.':
    '您尚未登记电话号码或电子邮箱，无法接收验证码。请联系社会保险机构更新。',

  // Refusals: profile
  'Địa chỉ email không đúng định dạng.': '电子邮箱格式不正确。',
  'Đây là thông tin đang được dùng. Hãy nhập thông tin mới.': '这是当前使用的信息。请输入新信息。',
  'Số điện thoại đã được dùng cho một mã số BHXH khác.': '此电话号码已用于另一个社会保险号。',
  'Vui lòng nhập số nhà, đường, thôn/xóm': '请输入门牌号、街道、村组',
  'Xã, phường này không thuộc tỉnh, thành phố đã chọn.': '此乡/坊不属于所选省/市。',
  'Thông tin của bạn vừa được thay đổi ở nơi khác. Vui lòng xem lại rồi thử lại.': '您的信息刚在别处更改。请核对后重试。',

  // Refusals: applications
  'Hồ sơ đang ở trạng thái không cho phép thao tác này.': '申请当前状态不允许此操作。',
  'Bản nháp đã được lưu ở nơi khác. Vui lòng xem lại rồi lưu.': '草稿已在别处保存。请核对后再保存。',
  'Không còn bản nháp này. Hồ sơ có thể đã được gửi hoặc bản nháp đã hết hạn.': '此草稿已不存在。申请可能已提交，或草稿已过期。',
  'Tờ khai còn chỗ thiếu hoặc chưa đúng. Vui lòng kiểm tra lại.': '申报表有缺漏或错误。请检查。',
  'Bạn chưa thể gửi hồ sơ này.': '您目前不能提交此申请。',
  'Yêu cầu này đã được gửi với nội dung khác. Vui lòng tải lại trang.': '此请求已以其他内容提交。请刷新页面。',
  'Dữ liệu đã thay đổi từ khi gửi hồ sơ nên chưa thực hiện được.': '提交申请后数据已变更，无法执行。',
  'Dữ liệu vừa thay đổi. Vui lòng thử lại.': '数据刚刚变更。请重试。',
  'Vui lòng gửi kèm tệp hoặc viết câu trả lời.': '请附上文件或填写答复。',
  'Người đã tham gia giải quyết hồ sơ bị khiếu nại không giải quyết khiếu nại này. Hãy giao cho người khác.':
    '参与办理被申诉申请的人员不得处理此申诉。请交给其他人员。',
  'Không tìm thấy quyết định bị khiếu nại.': '找不到被申诉的决定。',
  'Lượt khám này không còn trong dữ liệu đang quản lý.': '此次就诊已不在登记数据中。',

  // Refusals: registration
  'Vui lòng điền mục này.': '请填写此项。',
  'Nhập số CCCD (12 chữ số), CMND (9 chữ số) hoặc số hộ chiếu.': '请输入身份证号（CCCD 12位、CMND 9位）或护照号码。',
  'Nhập đầy đủ họ và tên như trên giấy tờ tùy thân.': '请按身份证件填写完整姓名。',
  'Ngày sinh không đúng định dạng ngày/tháng/năm.': '出生日期应为日/月/年格式。',
  'Vui lòng chọn phường, xã của tỉnh, thành phố này.': '请选择该省/市的坊/乡。',
  'Ảnh bị mờ hoặc thiếu góc. Vui lòng chụp lại.': '照片模糊或缺角。请重新拍摄。',
  'Không còn tờ khai đang điền trên trình duyệt này. Vui lòng bắt đầu lại.': '此浏览器上已没有正在填写的申报表。请重新开始。',
  'Vui lòng hoàn thành bước trước.': '请先完成上一步。',
  'Tờ khai đang ở trạng thái không cho phép thao tác này.': '申报表当前状态不允许此操作。',
  'Mã số BHXH này đã được đăng ký tài khoản.': '此社会保险号已注册账户。',

  // Refusals: files
  'Tệp trống hoặc chưa được chọn.': '文件为空或未选择。',
  'Tệp lớn hơn {megabytes} MB. Hãy chụp lại hoặc giảm kích thước.': '文件超过{megabytes} MB。请重新拍摄或缩小。',
  'Chỉ nhận ảnh JPEG, PNG hoặc tệp PDF.': '仅接受JPEG、PNG图片或PDF文件。',
  'Không đọc được tệp. Hãy chụp lại hoặc lưu lại rồi gửi.': '无法读取文件。请重新拍摄或重新保存后发送。',
  'Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.': 'PDF设有密码。请取消密码后重新发送。',
  'Tệp PDF có hơn {limit} trang.': 'PDF超过{limit}页。',
  'Chỉ được gửi tối đa {limit} tệp.': '最多只能发送{limit}个文件。',
  'Vui lòng nhập nội dung phản ánh.': '请填写反映内容。',
  'Nội dung dài hơn {length} ký tự.': '内容超过{length}个字符。',
  'Thông báo về an toàn tài khoản luôn được gửi.': '账户安全通知始终会发送。',

  // Notifications
  'Đã gửi hồ sơ': '申请已提交',
  'Bạn đã gửi hồ sơ {number} «{service}». Cơ quan BHXH sẽ kiểm tra và tiếp nhận.':
    '您已提交申请 {number}“{service}”。社会保险机构将核对并受理。',
  'Hồ sơ {number} đã được gửi.': '申请 {number} 已提交。',
  'Hồ sơ được mở lại': '申请已重新受理',
  'Khiếu nại được chấp nhận: hồ sơ «{service}» được mở lại với số {number}. Cơ quan BHXH sẽ kiểm tra và tiếp nhận.':
    '您的申诉已获支持：申请“{service}”以编号 {number} 重新办理。社会保险机构将核对并受理。',
  'Hồ sơ được mở lại sau khiếu nại, số mới {number}.': '因您的申诉，申请已重新办理，新编号为 {number}。',
  'Hồ sơ đã được tiếp nhận': '申请已受理',
  'Cơ quan BHXH đã tiếp nhận hồ sơ {number} «{service}». Ngày hẹn trả kết quả: {day}.':
    '社会保险机构已受理申请 {number}“{service}”。预计办结日期：{day}。',
  'Hồ sơ {number} đã được tiếp nhận, hẹn trả kết quả ngày {day}.': '申请 {number} 已受理，预计{day}办结。',
  'Cần bạn bổ sung hồ sơ': '需要您补交材料',
  'Hồ sơ {number} «{service}» cần bổ sung chậm nhất ngày {day}: {missing}': '申请 {number}“{service}”需在{day}前补交：{missing}',
  'Hồ sơ {number} cần bổ sung, hạn đến hết ngày {day}.': '申请 {number} 需补交材料，期限至{day}。',
  'Tin nhắn mới về hồ sơ': '申请有新留言',
  'Cán bộ BHXH đã gửi tin nhắn cho bạn về hồ sơ {number} «{service}».': '经办人员就申请 {number}“{service}”给您留言。',
  'Có tin nhắn mới về hồ sơ {number}.': '申请 {number} 有新留言。',
  'Hồ sơ đã được giải quyết': '申请已办结',
  'Hồ sơ {number} «{service}» đã được giải quyết. Bạn có thể xem kết quả trong ứng dụng.':
    '申请 {number}“{service}”已办结。您可在应用中查看结果。',
  'Hồ sơ {number} «{service}» đã được giải quyết. Cơ quan BHXH trả lời: {answer}':
    '申请 {number}“{service}”已办结。社会保险机构的答复：{answer}',
  'Hồ sơ {number} đã được giải quyết.': '申请 {number} 已办结。',
  'Hồ sơ không được chấp nhận': '申请未获批准',
  'Hồ sơ {number} «{service}» không được chấp nhận. Lý do, việc bạn có thể làm tiếp và cách khiếu nại có trong chi tiết hồ sơ.':
    '申请 {number}“{service}”未获批准。原因、后续办法和申诉方式见申请详情。',
  'Hồ sơ {number} không được chấp nhận.': '申请 {number} 未获批准。',
  'Đã trả kết quả': '结果已送达',
  'Kết quả của hồ sơ {number} «{service}» đã được trả cho bạn.': '申请 {number}“{service}”的结果已送达给您。',
  'Kết quả hồ sơ {number} đã được trả.': '申请 {number} 的结果已送达。',
  'Đã rút hồ sơ': '申请已撤回',
  'Hồ sơ {number} «{service}» đã được rút theo yêu cầu của bạn.': '已按您的要求撤回申请 {number}“{service}”。',
  'Hồ sơ {number} đã được rút.': '申请 {number} 已撤回。',
  'Hồ sơ đã hết hạn bổ sung': '补交期限已过',
  'Hồ sơ {number} «{service}» đã dừng giải quyết vì quá hạn bổ sung. Bạn có thể gửi hồ sơ mới.':
    '因补交期限已过，申请 {number}“{service}”已终止办理。您可以重新申请。',
  'Hồ sơ {number} đã dừng giải quyết vì quá hạn bổ sung.': '因补交期限已过，申请 {number} 已终止办理。',
  'Sắp hết hạn bổ sung hồ sơ': '补交期限将至',
  'Hồ sơ {number} «{service}» đang chờ bạn bổ sung, hạn đến hết ngày {day}.':
    '申请 {number}“{service}”正在等待您补交材料，期限至{day}。',
  'Hồ sơ {number} chờ bạn bổ sung, hạn đến hết ngày {day}.': '申请 {number} 等待您补交材料，期限至{day}。',
  'Chúng tôi trễ hẹn với bạn': '办理延误',
  'Hồ sơ {number} «{service}» hẹn trả ngày {day} nhưng chưa giải quyết xong. Chúng tôi xin lỗi và đang xử lý.':
    '申请 {number}“{service}”原定{day}办结，但尚未完成。我们深表歉意，正在处理。',
  'Hồ sơ {number} bị trễ hẹn trả kết quả. Chúng tôi xin lỗi và đang xử lý.': '申请 {number} 办理延误。我们深表歉意，正在处理。',
  'Bạn có thẻ BHYT mới': '您有新的医疗保险卡',
  'Thẻ BHYT mới có giá trị sử dụng từ ngày {day}. Thẻ cũ không còn giá trị.': '新的医疗保险卡自{day}起有效。旧卡已失效。',
  'Thẻ BHYT mới có giá trị từ ngày {day}.': '新的医疗保险卡自{day}起有效。',
  'Thẻ BHYT sắp hết hạn': '医疗保险卡即将到期',
  'Thẻ BHYT có giá trị đến hết ngày {day}.': '医疗保险卡有效期至{day}。',
  'Gia hạn thẻ BHYT hộ gia đình': '请续保家庭医疗保险卡',
  'Thẻ BHYT của bạn có giá trị sử dụng đến hết ngày {day}. Bạn gia hạn được ngay trong ứng dụng. Nếu gia hạn sau ngày {renewBy}, thời điểm 5 năm liên tục được tính lại từ đầu.':
    '您的医疗保险卡有效期至{day}。您现在就可以在应用中续保。如在{renewBy}之后续保，连续 5 年将重新计算。',
  'Thẻ BHYT hết hạn sau ngày {day}. Hãy gia hạn trong ứng dụng.': '医疗保险卡于{day}到期。请在应用中续保。',
  'Sắp mất thời gian 5 năm liên tục': '连续 5 年参保即将中断',
  'Thẻ BHYT của bạn đã hết hạn sau ngày {day}. Hãy gia hạn chậm nhất ngày {renewBy}: sau ngày đó, thời điểm 5 năm liên tục được tính lại từ đầu và thẻ mới không có giá trị ngay.':
    '您的医疗保险卡已于{day}到期。请最迟在{renewBy}续保：此后连续 5 年将重新计算，新卡也不会立即生效。',
  'Hãy gia hạn thẻ BHYT chậm nhất ngày {day} để giữ 5 năm liên tục.': '请最迟在{day}续保医疗保险卡，以保留连续 5 年。',
  'Gia hạn thẻ BHYT cho {child}': '请为{child}续保医疗保险卡',
  '{child} có thẻ BHYT sử dụng được đến hết ngày {day}. Bạn gia hạn được ngay trong ứng dụng. Nếu gia hạn sau ngày {renewBy}, thời điểm 5 năm liên tục được tính lại từ đầu.':
    '{child}的医疗保险卡有效期至{day}。您现在就可以在应用中续保。如在{renewBy}之后续保，连续 5 年将重新计算。',
  'Thẻ BHYT của con hết hạn sau ngày {day}. Hãy gia hạn trong ứng dụng.': '您孩子的医疗保险卡于{day}到期。请在应用中续保。',
  '{child} sắp mất thời gian 5 năm liên tục': '{child}的连续 5 年参保即将中断',
  '{child} có thẻ BHYT đã hết hạn sau ngày {day}. Hãy gia hạn chậm nhất ngày {renewBy}: sau ngày đó, thời điểm 5 năm liên tục được tính lại từ đầu và thẻ mới không có giá trị ngay.':
    '{child}的医疗保险卡已于{day}到期。请最迟在{renewBy}续保：此后连续 5 年将重新计算，新卡也不会立即生效。',
  'Hãy gia hạn thẻ BHYT của con chậm nhất ngày {day} để giữ 5 năm liên tục.':
    '请最迟在{day}为孩子续保医疗保险卡，以保留连续 5 年。',
  'Sắp hết hạn đóng BHXH tự nguyện': '自愿社会保险缴费期限将至',
  'Để tháng {month} được tính đúng hạn, hãy đóng BHXH tự nguyện chậm nhất ngày {day}. Bạn đóng được ngay trong ứng dụng.':
    '要使{month}算作按时缴纳，请最迟在{day}缴纳自愿社会保险费。您现在就可以在应用中缴纳。',
  'Hãy đóng BHXH tự nguyện tháng {month} chậm nhất ngày {day}.': '请最迟在{day}缴纳{month}的自愿社会保险费。',
  'Có lượt khám chữa bệnh mới': '有新的就诊记录',
  '{facility} đã gửi dữ liệu lượt khám chữa bệnh ngày {day}. Nếu không phải bạn, hãy báo cho chúng tôi trong sổ khám chữa bệnh.':
    '{facility}已发送{day}的就诊数据。如不是您本人，请在就诊手册中告知我们。',
  'Sổ khám chữa bệnh có lượt khám mới.': '就诊手册中有新的就诊记录。',
  // Orders of contributions
  'Số tiền phải nộp nay là {amount} đồng. Vui lòng xem lại trước khi xác nhận.': '应缴金额现为{amount}越南盾。请核对后再确认。',
  'Bạn đã có đơn đóng {reference} cho người và thời gian này. Hãy thanh toán hoặc hủy đơn đó trước.':
    '您已有针对此人该期间的缴费单{reference}。请先支付或取消该单。',
  'Đang có một đơn đóng khác chờ thanh toán cho người và thời gian này. Vui lòng thử lại sau ít phút.':
    '针对此人该期间已有另一张缴费单待支付。请稍后再试。',
  'Đơn đóng này không còn chờ thanh toán. Vui lòng xem trạng thái của đơn.': '此缴费单已不再待支付。请查看其状态。',
  'Chúng tôi đang chờ kết quả từ ngân hàng, vui lòng không thanh toán lại.': '我们正在等待银行的结果，请勿重复支付。',
  'Đơn đóng đã hết hạn thanh toán. Vui lòng lập đơn mới.': '此缴费单的支付时间已过。请重新下单。',
  'Hiện chưa thanh toán được bằng cách này. Vui lòng chọn cách khác.': '目前无法以此方式支付。请选择其他方式。',
  'Đơn đóng này đã được ghi nhận hoặc hoàn tiền rồi.': '此缴费单已登记或已退款。',
  'Khoản tiền nhỏ hơn số tiền của đơn đóng ({amount} đồng) nên không ghi nhận được.':
    '该款项少于缴费单金额（{amount}越南盾），无法登记。',
  'Không còn ghi nhận được cho {name}: dữ liệu của người này đã thay đổi.': '{name}的记录已变更，无法再登记。',
  // Contributions paid online
  'Không xác minh được kết quả mà cổng thanh toán gửi về. Vui lòng xem trạng thái của đơn đóng.':
    '无法核实支付页面发回的结果。请查看缴费单的状态。',
  'Đóng bảo hiểm': '缴纳保险费',
  'Giao dịch thành công': '支付成功',
  'Giao dịch thành công. Thẻ BHYT có giá trị đến {day}.': '支付成功。医疗保险卡有效期至{day}。',
  'Giao dịch thành công. Đã ghi nhận BHYT hộ gia đình cho {count} người; thời hạn của từng thẻ xem trong đơn đóng.':
    '支付成功。已登记{count}人的家庭医疗保险；各卡的有效期请在缴费单中查看。',
  'Giao dịch thành công. Đã ghi nhận BHYT hộ gia đình cho {count} người.': '支付成功。已登记{count}人的家庭医疗保险。',
  'Giao dịch thành công. Đã ghi nhận đóng BHXH tự nguyện từ tháng {from} đến tháng {to}.':
    '支付成功。已登记{from}至{to}的自愿社会保险费。',
  'Giao dịch thành công. Đã ghi nhận BHXH tự nguyện đến tháng {to}.': '支付成功。自愿社会保险费已登记至{to}。',
  'Có người đóng BHYT cho bạn': '他人已为您缴纳医疗保险费',
  '{name} đã đóng BHYT hộ gia đình cho bạn. Thẻ BHYT có giá trị đến {day}.':
    '{name}已为您缴纳家庭医疗保险费。医疗保险卡有效期至{day}。',
  'BHYT của bạn đã được đóng. Thẻ BHYT có giá trị đến {day}.': '您的医疗保险费已缴纳。医疗保险卡有效期至{day}。',
  'Có người đóng BHXH tự nguyện cho bạn': '他人已为您缴纳自愿社会保险费',
  '{name} đã đóng BHXH tự nguyện cho bạn từ tháng {from} đến tháng {to}.': '{name}已为您缴纳{from}至{to}的自愿社会保险费。',
  'BHXH tự nguyện của bạn đã được đóng đến tháng {to}.': '您的自愿社会保险费已缴纳至{to}。',
  'Khoản tiền đang được xem xét': '您的付款正在审核',
  'Khoản tiền {amount} cho đơn đóng {number} cần cán bộ BHXH xem xét rồi mới ghi nhận hoặc hoàn trả. Vui lòng không thanh toán lại.':
    '缴费单{number}的款项{amount}需由社会保险工作人员审核后再登记或退还。请勿重复支付。',
  'Khoản tiền bạn thanh toán đang được cán bộ BHXH xem xét. Vui lòng không thanh toán lại.':
    '您的付款正由工作人员审核。请勿重复支付。',
  'Sẽ hoàn tiền cho bạn': '将为您退款',
  'Cơ quan BHXH đã quyết định hoàn trả {amount} của đơn đóng {number} vào nơi bạn đã thanh toán. Chúng tôi sẽ báo khi tiền được chuyển.':
    '社会保险机构决定将缴费单{number}的{amount}退回您的付款账户。退款汇出后我们会通知您。',
  'Khoản tiền bạn thanh toán sẽ được hoàn trả.': '您支付的款项将退还。',
  'Đã hoàn tiền': '已退款',
  'Đã hoàn trả {amount} của đơn đóng {number} vào nơi bạn đã thanh toán.': '缴费单{number}的{amount}已退回您的付款账户。',
  'Khoản tiền bạn thanh toán đã được hoàn trả.': '您支付的款项已退还。',
  'Đã chi trả chế độ': '待遇已支付',
  'Cơ quan BHXH đã chi trả {amount} cho kỳ tháng {month}.': '社会保险机构已支付{month}的{amount}。',
  'Chế độ kỳ tháng {month} đã được chi trả.': '{month}的待遇已支付。',
  'Đăng nhập trên thiết bị mới': '在新设备上登录',
  'Tài khoản của bạn vừa được đăng nhập trên {device}. Nếu không phải bạn, hãy đăng xuất thiết bị đó và đổi mật khẩu.':
    '您的账户刚在{device}上登录。如不是您本人，请退出该设备并修改密码。',
  'một thiết bị chưa rõ loại': '未知类型的设备',
  'Tài khoản của bạn vừa được đăng nhập trên thiết bị mới.': '您的账户刚在新设备上登录。',
  'Mật khẩu đã thay đổi': '密码已更改',
  'Mật khẩu của tài khoản vừa được thay đổi. Nếu không phải bạn, hãy liên hệ với chúng tôi ngay.':
    '账户密码刚被更改。如不是您本人，请立即联系我们。',
  'Mật khẩu tài khoản vừa được thay đổi.': '账户密码刚被更改。',
  'Đã bật đăng nhập bằng vân tay, khuôn mặt': '已开启指纹或面容登录',
  'Đăng nhập bằng vân tay, khuôn mặt vừa được bật trên {device}. Nếu không phải bạn, hãy tắt thiết bị đó rồi đổi mật khẩu.':
    '刚在{device}上开启了指纹或面容登录。如不是您本人，请关闭该设备并修改密码。',
  'Đăng nhập bằng vân tay, khuôn mặt vừa được bật trên một thiết bị.': '刚在一台设备上开启了指纹或面容登录。',
  'Một khóa đăng nhập có thể đã bị sao chép': '登录密钥可能已被复制',
  'Một khóa đăng nhập bằng vân tay, khuôn mặt của bạn có dấu hiệu bị sao chép nên không còn dùng được. Hãy tắt khóa đó trong «Cài đặt» rồi bật lại trên thiết bị của bạn.':
    '您的一个指纹或面容登录密钥疑似被复制，已停用。请在“设置”中关闭该密钥，然后在您的设备上重新开启。',
  'Một khóa đăng nhập bằng vân tay, khuôn mặt có dấu hiệu bị sao chép nên không còn dùng được.':
    '一个指纹或面容登录密钥疑似被复制，已停用。',
  'Có nhiều lần nhập sai mật khẩu': '密码多次输入错误',
  'Có nhiều lần nhập sai mật khẩu tài khoản của bạn từ thiết bị lạ. Đăng nhập từ thiết bị lạ tạm bị giới hạn; thiết bị bạn vẫn dùng không bị ảnh hưởng.':
    '有人在陌生设备上多次输错您的账户密码。陌生设备的登录已暂时受限；您常用的设备不受影响。',
  'Có nhiều lần nhập sai mật khẩu tài khoản từ thiết bị lạ.': '有人在陌生设备上多次输错账户密码。',
  'Số điện thoại đã thay đổi': '电话号码已更改',
  'Địa chỉ email đã thay đổi': '电子邮箱已更改',
  '{contact} nhận mã và thông báo vừa được thay đổi. Nếu không phải bạn, hãy liên hệ với chúng tôi ngay.':
    '接收验证码和通知的{contact}刚被更改。如不是您本人，请立即联系我们。',
  '{contact} của tài khoản vừa được thay đổi.': '账户的{contact}刚被更改。',
  'Địa chỉ email': '电子邮箱',

  // Letters and text messages
  'Mã xác nhận của bạn': '您的验证码',
  'Mã xác nhận để {purpose}: {code}': '用于{purpose}的验证码：{code}',
  'Mã có hiệu lực đến {moment} và chỉ dùng được một lần.': '验证码在{moment}前有效，仅可使用一次。',
  'Không ai của cơ quan BHXH hỏi mã này. Nếu bạn không yêu cầu mã, hãy bỏ qua thư này.':
    '社会保险机构的任何人都不会索要此验证码。如非您本人请求，请忽略此邮件。',
  '{code} là mã xác nhận để {purpose}, có hiệu lực đến {moment}. Không ai của cơ quan BHXH hỏi mã này.':
    '{code} 是用于{purpose}的验证码，{moment}前有效。社会保险机构的任何人都不会索要。',
  'kích hoạt tài khoản': '激活账户',
  'đăng ký tài khoản': '注册账户',
  'đặt lại mật khẩu': '重设密码',
  'gửi hồ sơ': '提交申请',
  'thay đổi thông tin liên hệ': '更改联系方式',
  'đổi mật khẩu': '修改密码',
  'xác nhận lại danh tính': '身份确认',
  'Kích hoạt tài khoản': '激活账户',
  'Tài khoản bảo hiểm xã hội số của bạn đã sẵn sàng. Hãy mở liên kết sau để đặt mật khẩu:':
    '您的数字社会保险账户已就绪。请打开以下链接设置密码：',
  'Liên kết có hiệu lực đến {moment} và chỉ dùng được một lần. Không ai của cơ quan BHXH hỏi liên kết này.':
    '链接在{moment}前有效，仅可使用一次。社会保险机构的任何人都不会索要此链接。',
  'Kích hoạt tài khoản tại {url} trước {moment}. Không chuyển liên kết này cho người khác.':
    '请在{moment}前通过 {url} 激活账户。请勿将此链接转给他人。',
  'Đặt lại mật khẩu': '重设密码',
  'Chúng tôi nhận được yêu cầu đặt lại mật khẩu của bạn. Hãy mở liên kết sau để đặt mật khẩu mới:':
    '我们收到了重设密码的请求。请打开以下链接设置新密码：',
  'Liên kết có hiệu lực đến {moment} và chỉ dùng được một lần.': '链接在{moment}前有效，仅可使用一次。',
  'Nếu bạn không yêu cầu, hãy bỏ qua thư này: mật khẩu hiện tại vẫn giữ nguyên. Không ai của cơ quan BHXH hỏi liên kết này.':
    '如非您本人请求，请忽略此邮件：当前密码保持不变。社会保险机构的任何人都不会索要此链接。',
  'Đặt lại mật khẩu tại {url} trước {moment}. Không chuyển liên kết này cho người khác.':
    '请在{moment}前通过 {url} 重设密码。请勿将此链接转给他人。',
  'Tài khoản của bạn được đăng nhập trên {device} lúc {moment}.': '您的账户于{moment}在{device}上登录。',
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại:':
    '如是您本人，无需任何操作。如不是您本人，请立即通过以下链接告知：',
  'Tài khoản được đăng nhập trên thiết bị mới lúc {moment}. Không phải bạn? {url}':
    '账户于{moment}在新设备上登录。不是您本人？{url}',
  'Mật khẩu của tài khoản được thay đổi lúc {moment}.': '账户密码于{moment}更改。',
  'Mật khẩu được thay đổi lúc {moment}. Không phải bạn? {url}': '密码于{moment}更改。不是您本人？{url}',
  'Đến lúc {moment}, có nhiều lần nhập sai mật khẩu tài khoản của bạn từ thiết bị lạ.':
    '截至{moment}，有人在陌生设备上多次输错您的账户密码。',
  'Chúng tôi đã tạm giới hạn đăng nhập từ thiết bị lạ. Thiết bị bạn vẫn dùng không bị ảnh hưởng. Nếu mật khẩu dễ đoán, bạn nên đổi mật khẩu.':
    '我们已暂时限制陌生设备登录。您常用的设备不受影响。如密码容易猜出，建议您修改密码。',
  'Đăng nhập bằng vân tay, khuôn mặt được bật trên {device} lúc {moment}.': '{moment}在{device}上开启了指纹或面容登录。',
  'Đăng nhập bằng vân tay, khuôn mặt được bật lúc {moment}. Không phải bạn? {url}':
    '{moment}开启了指纹或面容登录。不是您本人？{url}',
  'Lúc {moment}, một khóa đăng nhập bằng vân tay, khuôn mặt của bạn có dấu hiệu bị sao chép. Chúng tôi đã ngừng nhận khóa đó.':
    '{moment}发现您的一个指纹或面容登录密钥疑似被复制，我们已停用该密钥。',
  'Hãy đăng nhập bằng mật khẩu, tắt khóa đó trong «Cài đặt» rồi bật lại trên thiết bị của bạn.':
    '请使用密码登录，在“设置”中关闭该密钥，然后在您的设备上重新开启。',
  'Một khóa đăng nhập bằng vân tay, khuôn mặt có dấu hiệu bị sao chép ({moment}) nên không còn dùng được. Hãy bật lại trong «Cài đặt».':
    '一个指纹或面容登录密钥疑似被复制（{moment}），已停用。请在“设置”中重新开启。',
  'Có nhiều lần nhập sai mật khẩu tài khoản từ thiết bị lạ ({moment}). Thiết bị bạn vẫn dùng không bị ảnh hưởng.':
    '有人在陌生设备上多次输错账户密码（{moment}）。您常用的设备不受影响。',
  '{contact} nhận mã và thông báo được thay đổi lúc {moment}.': '接收验证码和通知的{contact}于{moment}更改。',
  '{contact} của tài khoản được thay đổi lúc {moment}. Không phải bạn? {url}': '账户的{contact}于{moment}更改。不是您本人？{url}',
  'Xem chi tiết:': '查看详情：',
  '{sms} Xem tại {url}': '{sms}详情：{url}',
  'Xin chào,': '您好：',
  'OpenVssID · Bảo hiểm xã hội số\nTổng đài hỗ trợ: {hotline}. Đây là thư tự động, vui lòng không trả lời.':
    'OpenVssID · 数字社会保险\n服务热线：{hotline}。此邮件为自动发送，请勿回复。',

  // Refusals: pause of changes, sharing
  'Hệ thống đang bảo trì. Bạn vẫn xem được thông tin; việc gửi và thay đổi thông tin tạm dừng.':
    '系统正在维护。您仍可查看信息；提交和更改暂停。',
  'Hệ thống đang bảo trì đến {time} ngày {day}. Bạn vẫn xem được thông tin; việc gửi và thay đổi thông tin tạm dừng.':
    '系统维护至{day} {time}。您仍可查看信息；提交和更改暂停。',
  'Đây là số của chính bạn. Hãy nhập số của người bạn muốn chia sẻ.': '这是您本人的号码。请输入您想共享的人的号码。',
  'Hãy nhập mã số BHXH (10 hoặc 12 chữ số), số CCCD, CMND hoặc hộ chiếu.':
    '请输入社会保险号（10位或12位）、身份证（CCCD、CMND）或护照号码。',
  'Hãy chọn một ngày từ hôm nay đến {last}.': '请选择今天至{last}之间的日期。',
  'Bạn có thể chia sẻ dữ liệu khi đủ 18 tuổi.': '年满18岁后可以共享数据。',
  'Lời mời này không còn hiệu lực.': '此邀请已失效。',

  // Notifications: reminders, sharing, contacts
  'Đơn vị chậm đóng BHXH cho bạn': '单位欠缴您的社会保险费',
  'Đến ngày {day}, đơn vị chậm đóng từ 30 ngày trở lên: {list}. Bạn nên hỏi đơn vị; cơ quan BHXH cũng đang đôn đốc.':
    '截至{day}，单位欠缴30天以上：{list}。请询问单位；社会保险机构也在催缴。',
  '{fund} từ {from} đến {to} ({employer})': '{fund} {from}至{to}（{employer}）',
  BHTN: '失业保险',
  '{child} sắp tròn 6 tuổi': '{child}即将年满6岁',
  '{child} tròn 6 tuổi ngày {day}. Từ 6 tuổi, trẻ tham gia BHYT học sinh tại trường; nếu chưa đi học thì theo hộ gia đình. Nếu chưa đến kỳ nhập học, thẻ trẻ em dùng được đến 30/9 của năm tròn 6 tuổi. Hãy xem hạn thẻ và đăng ký trước khi thẻ hết hạn.':
    '{child}将于{day}年满6岁。6岁起由学校参加学生医疗保险；未入学的随家庭参保。如尚未到入学时间，儿童卡可用至满6岁当年的9月30日。请查看卡片有效期，并在到期前办理参保。',
  '{child} sắp tròn 18 tuổi': '{child}即将年满18岁',
  '{child} tròn 18 tuổi ngày {day}. Từ ngày đó bạn không còn xem và nộp hồ sơ thay được; người vừa đủ 18 tuổi dùng tài khoản của chính mình, nếu chưa có thì cần đăng ký.':
    '{child}将于{day}年满18岁。自当日起您不能再代为查看和提交申请；本人使用自己的账户，没有账户的需要注册。',
  'Bạn sắp tròn 18 tuổi': '您即将年满18岁',
  'Bạn tròn 18 tuổi ngày {day}. Từ ngày đó cha mẹ hoặc người giám hộ không còn xem và nộp hồ sơ thay bạn. Hãy kiểm tra số điện thoại và email nhận mã là của chính bạn.':
    '您将于{day}年满18岁。自当日起父母或监护人不能再代您查看和提交申请。请检查接收验证码的电话号码和电子邮箱是否为您本人的。',
  'Bạn sắp đủ tuổi nghỉ hưu': '您即将达到退休年龄',
  'Trong điều kiện lao động bình thường, bạn đủ tuổi nghỉ hưu ngày {day}. Hãy kiểm tra quá trình tham gia: cần đóng BHXH đủ 15 năm để có lương hưu. Nếu có tháng thiếu hoặc sai, hãy báo cơ quan BHXH từ bây giờ.':
    '在正常劳动条件下，您将于{day}达到退休年龄。请核对参保记录：领取养老金须缴满15年社会保险。如有缺漏或错误，请现在就告知社会保险机构。',
  'Chế độ chờ hưởng của bạn sắp bắt đầu': '您待领的待遇即将开始',
  'Theo quyết định số {decision}, bạn được hưởng chế độ hằng tháng từ ngày {day}. {agency} giữ hồ sơ và là nơi bắt đầu chi trả. Hãy kiểm tra cách nhận, và liên hệ cơ quan này nếu có thay đổi.':
    '根据第{decision}号决定，您自{day}起按月领取待遇。{agency}保管您的档案，并由其开始发放。请核对领取方式，如有变动请与该机构联系。',
  'Chế độ chờ hưởng của bạn bắt đầu từ ngày {day}.': '您待领的待遇自{day}开始。',
  'Đã đến ngày hưởng, hồ sơ vẫn chờ hưởng': '领取日已到，档案仍为待领状态',
  'Theo quyết định số {decision}, bạn được hưởng chế độ hằng tháng từ ngày {day}, nhưng đến nay hồ sơ vẫn ở trạng thái chờ hưởng và chưa có khoản nào được chi trả. Hãy liên hệ {agency} để được giải quyết.':
    '根据第{decision}号决定，您自{day}起应按月领取待遇，但档案至今仍为待领状态，尚未发放任何款项。请联系{agency}处理。',
  'Đã đến ngày hưởng chế độ nhưng hồ sơ của bạn vẫn chờ hưởng. Hãy liên hệ cơ quan BHXH.':
    '待遇领取日已到，但您的档案仍为待领状态。请联系社会保险机构。',
  'Bản nháp sắp hết hạn': '草稿即将过期',
  'Bản nháp «{service}» chưa gửi được lưu đến ngày {day}. Hãy gửi hồ sơ, hoặc mở bản nháp và lưu lại để giữ thêm.':
    '未提交的草稿“{service}”保存至{day}。请提交申请，或打开草稿重新保存以延长。',
  'Có người muốn chia sẻ dữ liệu với bạn': '有人想与您共享数据',
  '{name} mời bạn xem một phần dữ liệu bảo hiểm của họ đến hết ngày {day}. Bạn có thể nhận hoặc từ chối.':
    '{name}邀请您在{day}前查看其部分保险数据。您可以接受或拒绝。',
  'Lời mời chia sẻ đã được nhận': '共享邀请已被接受',
  '{name} đã nhận lời mời và xem được dữ liệu bạn chia sẻ. Bạn có thể ngừng chia sẻ bất cứ lúc nào.':
    '{name}已接受邀请，可以查看您共享的数据。您可以随时停止共享。',
  'Lời mời chia sẻ bị từ chối': '共享邀请被拒绝',
  '{name} đã từ chối lời mời. Không có dữ liệu nào của bạn được xem.': '{name}已拒绝邀请。您的数据没有被查看。',
  'Đã ngừng chia sẻ dữ liệu': '已停止共享数据',
  'Việc chia sẻ dữ liệu giữa bạn và {name} đã kết thúc.': '您与{name}之间的数据共享已结束。',
  'Đã dùng lại thông tin liên hệ trước đây': '已恢复使用之前的联系方式',
  'Có người báo «Không phải tôi», nên số điện thoại và email trước lần thay đổi đó được dùng lại. Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã thay đổi, hãy gọi tổng đài.':
    '因有人报告“不是我”，已恢复使用更改前的电话号码和电子邮箱。社会保险工作人员会进行核查。如确系您本人更改，请拨打服务热线。',
  'Tài khoản đã được mở khóa': '账户已解锁',
  '{agency} đã mở khóa tài khoản theo yêu cầu của bạn. Nếu bạn không yêu cầu, hãy đổi mật khẩu và gọi tổng đài.':
    '{agency}已应您的要求解锁账户。如非您本人要求，请修改密码并致电服务热线。',
  'Tài khoản đã được mở khóa theo yêu cầu. Nếu bạn không yêu cầu, hãy gọi tổng đài.':
    '账户已应要求解锁。如非您本人要求，请致电服务热线。',
  'Tài khoản đã bị đăng xuất ở mọi nơi': '账户已在所有设备上退出',
  '{agency} đã đăng xuất mọi thiết bị và bỏ mật khẩu cũ vì có tin báo mất tài khoản. Hãy dùng «Quên mật khẩu» để đặt mật khẩu mới. Nếu bạn không báo, hãy gọi tổng đài.':
    '因收到账户被盗的报告，{agency}已退出所有设备并作废原密码。请通过“忘记密码”设置新密码。如非您本人报告，请致电服务热线。',
  'Tài khoản đã bị đăng xuất ở mọi nơi vì có tin báo mất. Dùng «Quên mật khẩu» để vào lại.':
    '因收到被盗报告，账户已在所有设备上退出。请通过“忘记密码”重新登录。',
  'Cán bộ dùng hết lượt tra cứu người': '工作人员已用完人员查询次数',
  'Đến lúc {moment}, {officerName} đã dùng hết lượt tra cứu người và vẫn tiếp tục tra cứu.':
    '截至{moment}，{officerName}已用完人员查询次数，并仍在继续查询。',
  'Hệ thống đã chặn. Hãy hỏi cán bộ về công việc đang làm; mỗi lần tra cứu có trong nhật ký truy cập của người được xem.':
    '系统已阻止。请向该工作人员了解其工作内容；每次查询都记录在被查看者的访问记录中。',
  'Đến lúc {moment}, {officerName} đã dùng hết lượt tra cứu người.': '截至{moment}，{officerName}已用完人员查询次数。',
  'Địa chỉ liên hệ đã thay đổi': '联系地址已更改',
  'Địa chỉ liên hệ của bạn vừa được thay đổi. Nếu không phải bạn, hãy đổi mật khẩu và liên hệ với chúng tôi ngay.':
    '您的联系地址刚被更改。如不是您本人，请修改密码并立即联系我们。',
  'Phản ánh của bạn đã được trả lời': '您的反映已得到答复',
  'Cơ quan BHXH đã trả lời phản ánh {number} của bạn.': '社会保险机构已答复您的反映 {number}。',

  // Text messages of the same
  'Phản ánh {number} đã được trả lời.': '反映 {number} 已得到答复。',

  // Letters: contacts, looked-up number
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại đây; chúng tôi sẽ dùng lại thông tin liên hệ trước đó:':
    '如是您本人，无需任何操作。如不是您本人，请立即通过以下链接告知，我们将恢复使用之前的联系方式：',
  'Có người báo «Không phải tôi» lúc {moment}, nên số điện thoại và email trước lần thay đổi đó được dùng lại. Mọi thiết bị đã bị đăng xuất và mật khẩu cũ không còn dùng được.':
    '{moment}有人报告“不是我”，因此已恢复使用更改前的电话号码和电子邮箱。所有设备已退出登录，旧密码已不可用。',
  'Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã thay đổi thông tin liên hệ, hãy gọi tổng đài.':
    '社会保险工作人员会进行核查。如确系您本人更改联系方式，请拨打服务热线。',
  'Thông tin liên hệ trước đây của tài khoản được dùng lại lúc {moment} vì có người báo «Không phải tôi». Nếu chính bạn đã thay đổi, hãy gọi tổng đài.':
    '因有人报告“不是我”，{moment}已恢复使用账户之前的联系方式。如确系您本人更改，请拨打服务热线。',
  'Mã số BHXH của bạn': '您的社会保险号',
  'Mã số BHXH của bạn là {number}.': '您的社会保险号是{number}。',
  'Mã số BHXH của bạn là số định danh cá nhân (số CCCD).': '您的社会保险号就是个人身份号码（CCCD号码）。',
  'Mã số được tra cứu lúc {moment}. Người tra cứu không thấy mã số đầy đủ; nếu không phải bạn, bạn không cần làm gì.':
    '号码于{moment}被查询。查询人看不到完整号码；如不是您本人，您无需做任何操作。',
  'Mã số BHXH của bạn là {number}, được tra cứu lúc {moment}. Người tra cứu không thấy mã số đầy đủ.':
    '您的社会保险号是{number}，于{moment}被查询。查询人看不到完整号码。',
  'Mã số BHXH của bạn là số định danh cá nhân (số CCCD), được tra cứu lúc {moment}. Người tra cứu không thấy mã số đầy đủ.':
    '您的社会保险号就是个人身份号码（CCCD号码），于{moment}被查询。查询人看不到完整号码。',

  // Why a declaration for an account is refused
  'Không tìm thấy mã số BHXH đã khai.': '找不到所申报的社会保险号。',
  'Hãy tra cứu lại mã số hoặc liên hệ cơ quan BHXH, rồi gửi tờ khai mới.':
    '请重新查询号码或联系社会保险机构，然后提交新的申报表。',
  'Nếu bạn quên mật khẩu, hãy chọn «Quên mật khẩu». Nếu bạn chưa từng đăng ký, hãy báo ngay cho cơ quan BHXH.':
    '如忘记密码，请选择“忘记密码”。如您从未注册，请立即告知社会保险机构。',
  'Họ tên hoặc ngày sinh không khớp với dữ liệu đang quản lý.': '姓名或出生日期与登记数据不一致。',
  'Hãy kiểm tra lại theo giấy tờ tùy thân. Nếu dữ liệu BHXH sai, hãy mang giấy tờ đến cơ quan BHXH để điều chỉnh.':
    '请按身份证件核对。如社会保险数据有误，请携带证件到社会保险机构更正。',
  'Hãy đăng ký bằng số điện thoại của riêng bạn hoặc bằng email.': '请用您本人的电话号码或电子邮箱注册。',
  'Ảnh giấy tờ hoặc ảnh chân dung không đọc được, bị mờ hoặc thiếu góc.': '证件照片或头像无法辨认、模糊或缺角。',
  'Hãy chụp lại ở nơi đủ sáng, thấy rõ cả bốn góc giấy tờ, rồi gửi tờ khai mới.':
    '请在光线充足处重新拍摄，证件四角清晰完整，然后提交新的申报表。',
  'Ảnh chân dung không phải của người trên giấy tờ.': '头像与证件上的人不符。',
  'Hãy tự chụp ảnh chân dung của bạn, hoặc mang giấy tờ đến cơ quan BHXH.': '请拍摄您本人的头像，或携带证件到社会保险机构。',
  'Giấy tờ tùy thân đã hết hạn hoặc không còn giá trị.': '身份证件已到期或失效。',
  'Hãy gửi tờ khai mới với giấy tờ còn giá trị.': '请用有效证件提交新的申报表。',
  'Chưa xác minh được danh tính qua mạng.': '未能在线核实身份。',
  'Hãy mang giấy tờ tùy thân bản gốc đến cơ quan BHXH đã chọn để được đăng ký tại chỗ.':
    '请携带身份证件原件到所选的社会保险机构，可当场注册。',

  // Letters to people who register for an account
  'Trả lời phản ánh {number}': '对反映 {number} 的答复',
  'Cơ quan BHXH trả lời phản ánh {number} của bạn:': '社会保险机构答复您的反映 {number}：',
  'Phản ánh {number} đã được trả lời qua email.': '反映 {number} 已通过电子邮件答复。',
  'Đã nhận tờ khai {number}': '已收到申报表 {number}',
  'Chúng tôi đã nhận tờ khai đăng ký tài khoản {number}.': '我们已收到注册账户的申报表 {number}。',
  'Khi kiểm tra tờ khai, chúng tôi thấy: {words}': '核查申报表时发现：{words}',
  'Xem tình trạng tờ khai tại:': '查看申报表状态：',
  'Nếu bạn không đăng ký tài khoản, hãy bỏ qua thư này.': '如您没有注册账户，请忽略此邮件。',
  'Đã nhận tờ khai đăng ký tài khoản {number}. Xem tình trạng tại {url}': '已收到注册账户的申报表 {number}。查看状态：{url}',
  'Đã nhận tờ khai đăng ký tài khoản {number}. {words} Xem tình trạng tại {url}':
    '已收到注册账户的申报表 {number}。{words}查看状态：{url}',
  'Tờ khai đăng ký tài khoản {number}': '注册账户申报表 {number}',
  'Tờ khai đăng ký giao dịch điện tử (Mẫu số 01), số {number}, gửi lúc {moment}.':
    '电子交易注册申报表（01号表），编号 {number}，{moment}提交。',
  'Mã số BHXH: {insured}\nHọ và tên: {name}\nSố CCCD/CMND/Hộ chiếu: {id}\nNgày sinh: {birth}\nĐịa chỉ: {place}\nSố điện thoại: {phone}\nCơ quan BHXH tiếp nhận: {agency}':
    '社会保险号：{insured}\n姓名：{name}\n身份证/护照号码：{id}\n出生日期：{birth}\n地址：{place}\n电话号码：{phone}\n受理机构：{agency}',
  'Trong thư chỉ ghi các số cuối của giấy tờ. Nếu bạn không gửi tờ khai này, hãy bỏ qua thư.':
    '此邮件只写证件号码末尾几位。如您没有提交此申报表，请忽略。',
  'Tờ khai đăng ký tài khoản {number} đã được gửi.': '注册账户的申报表 {number} 已提交。',
  'Tờ khai {number} chưa được duyệt': '申报表 {number} 未获批准',
  'Tờ khai đăng ký tài khoản {number} chưa được duyệt. Lý do: {reason}': '注册账户的申报表 {number} 未获批准。原因：{reason}',
  'Gửi tờ khai mới tại:': '提交新的申报表：',
  'Tờ khai {number} chưa được duyệt: {words}': '申报表 {number} 未获批准：{words}',

  // More of the text messages and reminders
  'Thẻ BHYT của bạn có giá trị sử dụng đến hết ngày {day}. Để không bị gián đoạn: người đi làm, học sinh, sinh viên hỏi nơi làm việc hoặc nhà trường; hộ gia đình đóng tiếp trước ngày này.':
    '您的医疗保险卡有效期至{day}。为避免中断：在职人员和学生请询问单位或学校；家庭参保请在此日期前续缴。',
  'Có tháng đơn vị chậm đóng BHXH cho bạn.': '单位有月份欠缴您的社会保险费。',
  'Con bạn sắp tròn 6 tuổi: cần đăng ký BHYT học sinh hoặc hộ gia đình.': '您的子女即将年满6岁：需参加学生或家庭医疗保险。',
  'Con bạn sắp tròn 18 tuổi: từ đó cần tài khoản của chính mình.': '您的子女即将年满18岁：之后需要本人的账户。',
  'Bạn sắp tròn 18 tuổi: hãy kiểm tra số điện thoại và email nhận mã.': '您即将年满18岁：请检查接收验证码的电话号码和电子邮箱。',
  'Bạn sắp đủ tuổi nghỉ hưu. Hãy kiểm tra quá trình tham gia BHXH.': '您即将达到退休年龄。请核对参保记录。',
  'Một bản nháp chưa gửi được lưu đến ngày {day}.': '一份未提交的草稿保存至{day}。',
  'Có lời mời xem dữ liệu được chia sẻ với bạn.': '有人邀请您查看共享的数据。',
  'Lời mời chia sẻ dữ liệu của bạn đã được nhận.': '您的数据共享邀请已被接受。',
  'Lời mời chia sẻ dữ liệu của bạn bị từ chối.': '您的数据共享邀请被拒绝。',
  'Một lượt chia sẻ dữ liệu đã kết thúc.': '一项数据共享已结束。',
  'Thông tin liên hệ trước đây của tài khoản được dùng lại.': '已恢复使用账户之前的联系方式。',
  'Địa chỉ liên hệ của bạn vừa được thay đổi.': '您的联系地址刚被更改。',

  // Calculators
  'Không có công cụ tính này.': '没有此计算工具。',
  'Thiếu thông tin bắt buộc.': '缺少必填信息。',
  'Thông tin không đúng kiểu dữ liệu.': '信息类型不正确。',
  'Công cụ tính không dùng thông tin này.': '此计算工具不使用该信息。',
  'Giá trị nằm ngoài phạm vi cho phép.': '数值超出允许范围。',
  'Số tiền phải là số đồng nguyên, từ 0 đến 1.000 tỷ đồng.': '金额须为0至1万亿越南盾之间的整数。',
  'Ngày không có thật hoặc không đúng định dạng.': '日期不存在或格式不正确。',
  'Tháng không có thật hoặc không đúng định dạng.': '月份不存在或格式不正确。',
  'Thời điểm kết thúc sớm hơn thời điểm bắt đầu.': '结束时间早于开始时间。',
  'Hai giai đoạn đóng có tháng trùng nhau.': '两段缴费期间有重复的月份。',
  'Thông tin này mâu thuẫn với thông tin khác đã nhập.': '此信息与已输入的其他信息矛盾。',
  'Thời điểm này nằm ngoài khoảng thời gian có số liệu để tính.': '该时间没有可用于计算的数据。',
  'Không tính {count} tháng đơn vị còn chậm đóng: {months}.': '未计入单位欠缴的{count}个月：{months}。',
  '{count} tháng có hai nơi cùng đóng: {months}. Mỗi tháng chỉ tính một lần, theo nơi làm việc trước.':
    '有{count}个月由两处缴费：{months}。每月只按先任职的单位计算一次。',
  'Không tính {count} tháng đã nhận BHXH một lần: {months}.': '未计入已领取一次性社会保险金的{count}个月：{months}。',
  'Chưa tính {count} tháng đã đóng trước: {months}.': '尚未计入预缴的{count}个月：{months}。',
  'Hồ sơ chưa có tháng đóng BHXH nào được tính.': '记录中没有可计入的缴费月份。',
  'Hồ sơ chỉ có năm sinh của bạn.': '记录中只有您的出生年份。',
  'Hồ sơ chỉ có hệ số lương, chưa có các khoản phụ cấp tính đóng BHXH. Hãy cộng thêm nếu có.':
    '记录中只有工资系数，没有计入缴费的津贴。如有请加上。',
  'Hồ sơ không ghi nhóm được Nhà nước hỗ trợ tiền đóng BHXH tự nguyện. Hãy chọn nếu có.':
    '记录中没有自愿参保的国家补助类别。如有请选择。',
  'Hồ sơ không ghi công việc nặng nhọc, độc hại hoặc nơi làm việc đặc biệt khó khăn. Hãy chọn nếu có.':
    '记录中没有繁重、有害工作或特别困难地区的工作。如有请选择。',
  'Hồ sơ không ghi vùng lương tối thiểu của nơi làm việc. Hãy chọn khi tính trợ cấp thất nghiệp.':
    '记录中没有工作地点的最低工资区域。计算失业津贴时请选择。',
  'Điều kiện hưởng, tỷ lệ hưởng, mức lương hưu hằng tháng và trợ cấp một lần khi nghỉ hưu.':
    '养老金的领取条件、比例、每月金额和退休时的一次性补助。',
  'Tuổi nghỉ hưu và tháng bắt đầu hưởng lương hưu.': '退休年龄和开始领取养老金的月份。',
  'Mức lương hưu sau các lần điều chỉnh.': '历次调整后的养老金。',
  'Điều kiện và số tiền nhận BHXH một lần.': '一次性社会保险金的条件和金额。',
  'Số ngày và số tiền trợ cấp khi nghỉ ốm hoặc chăm con ốm.': '生病或照顾生病子女时的津贴天数和金额。',
  'Số ngày và số tiền dưỡng sức, phục hồi sức khỏe sau ốm đau, thai sản, tai nạn lao động.':
    '患病、生育、工伤后休养恢复的天数和金额。',
  'Thời gian nghỉ và số tiền trợ cấp khi khám thai, sinh con, nhận con nuôi và khi vợ sinh con.':
    '产检、生育、收养及妻子生育时的假期和津贴。',
  'Điều kiện, mức hưởng hằng tháng và số tháng hưởng trợ cấp thất nghiệp.': '失业津贴的条件、每月金额和领取月数。',
  'Trợ cấp tai nạn lao động, bệnh nghề nghiệp một lần hoặc hằng tháng.': '工伤、职业病的一次性或每月津贴。',
  'Trợ cấp mai táng, tuất hằng tháng và tuất một lần.': '丧葬补助、每月遗属津贴和一次性遗属金。',
  'Số tiền đóng BHXH tự nguyện theo mức thu nhập và phương thức đóng.': '按收入和缴费方式计算的自愿社会保险费。',
  'Số tiền đóng BHYT của cả hộ gia đình.': '全家的医疗保险费。',
  'Phần chi phí khám chữa bệnh quỹ BHYT trả và phần người bệnh trả.': '诊疗费用中医疗保险基金支付和患者自付的部分。',
  'Số tiền người lao động và đơn vị đóng BHXH, BHYT, BHTN hằng tháng theo lương.':
    '按工资计算的劳动者和单位每月缴纳的社会、医疗、失业保险费。',

  // Recovery by VNeID and at an office
  'Tài khoản chưa được kích hoạt. Hãy gửi liên kết kích hoạt.': '账户尚未激活。请发送激活链接。',
  'Người này đang có một yêu cầu đặt lại mật khẩu. Hãy dừng yêu cầu đó trước.': '已有一项重设密码的申请。请先停止该申请。',
  'Số này không khớp với tài khoản của liên kết.': '此号码与链接的账户不符。',
  'Mật khẩu đã được đặt lại': '密码已重设',
  'Mật khẩu mới vừa được đặt trên {device}. Mọi thiết bị khác đã bị đăng xuất. Nếu không phải bạn, hãy mở liên kết «Không phải tôi» trong tin nhắn hoặc email.':
    '刚在{device}上设置了新密码，其他设备均已退出登录。如果不是您本人，请打开短信或邮件中的“不是我”链接。',
  'Mật khẩu của tài khoản vừa được đặt lại.': '账户密码刚被重设。',
  'Có yêu cầu đặt lại mật khẩu tại cơ quan BHXH': '有人在社会保险机构申请重设密码',
  'Có người mang giấy tờ của bạn đến {agency} để đặt lại mật khẩu. Liên kết đặt mật khẩu mới được gửi sau {moment}. Nếu không phải bạn, hãy dừng yêu cầu.':
    '有人携带您的证件到{agency}申请重设密码。新密码链接在{moment}之后发送。如果不是您本人，请停止申请。',
  'Có yêu cầu đặt lại mật khẩu tại cơ quan BHXH.': '有人在社会保险机构申请重设密码。',
  'Liên kết đặt lại mật khẩu đã được gửi': '重设密码链接已发送',
  'Đã hết thời gian chờ: liên kết đặt mật khẩu mới đã được gửi đến nơi nhận ghi tại cơ quan BHXH. Nếu không phải bạn yêu cầu, hãy dừng ngay.':
    '等待时间已过，新密码链接已发送到在机构填写的联系方式。如果不是您本人申请，请立即停止。',
  'Liên kết đặt lại mật khẩu đã được gửi.': '重设密码链接已发送。',
  'Yêu cầu đặt lại mật khẩu đã dừng': '重设密码的申请已停止',
  'Yêu cầu đặt lại mật khẩu tại cơ quan BHXH đã dừng. Mật khẩu của bạn vẫn như cũ.':
    '在社会保险机构重设密码的申请已停止。您的密码保持不变。',
  'Yêu cầu đặt lại mật khẩu tại cơ quan BHXH đã dừng.': '在社会保险机构重设密码的申请已停止。',
  'Mật khẩu mới được đặt và tài khoản của bạn được đăng nhập trên {device} lúc {moment}.':
    '{moment}在{device}上设置了新密码并登录了您的账户。',
  'Mật khẩu được đặt lại lúc {moment}. Không phải bạn? {url}': '密码于{moment}被重设。不是您本人？{url}',
  'Lúc {moment}, có người mang giấy tờ của bạn đến {agency} để đặt lại mật khẩu.':
    '{moment}，有人携带您的证件到{agency}申请重设密码。',
  'Liên kết đặt mật khẩu mới chỉ được gửi sau {moment}. Đến lúc đó tài khoản vẫn như cũ.':
    '新密码链接在{moment}之后才会发送。在此之前账户保持不变。',
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy dừng ngay tại:':
    '如果是您本人，无需任何操作。如果不是，请立即在此停止：',
  'Có yêu cầu đặt lại mật khẩu tại cơ quan BHXH, hiệu lực sau {moment}. Không phải bạn? {url}':
    '有人在社会保险机构申请重设密码，{moment}后生效。不是您本人？{url}',
  'Liên kết đặt mật khẩu sẽ được gửi đến đây': '设置密码的链接将发送到这里',
  'Theo yêu cầu tại cơ quan BHXH, liên kết đặt mật khẩu mới được gửi đến địa chỉ này sau {moment}.':
    '根据在社会保险机构的申请，新密码链接将在{moment}之后发送到这里。',
  'Nếu bạn không đến cơ quan BHXH, hãy bỏ qua thư này.': '如果您没有到过社会保险机构，请忽略此邮件。',
  'Liên kết đặt mật khẩu mới được gửi đến số này sau {moment}. Nếu bạn không yêu cầu, hãy bỏ qua.':
    '新密码链接将在{moment}之后发送到此号码。如果您没有申请，请忽略。',
  'Lúc {moment}, liên kết đặt mật khẩu mới đã được gửi đến nơi nhận ghi tại cơ quan BHXH.':
    '{moment}，新密码链接已发送到在机构填写的联系方式。',
  'Liên kết đặt lại mật khẩu đã được gửi lúc {moment}. Không phải bạn? {url}': '重设密码链接已于{moment}发送。不是您本人？{url}',
  'Yêu cầu đặt lại mật khẩu tại cơ quan BHXH đã dừng lúc {moment}. Mật khẩu vẫn như cũ.':
    '在社会保险机构重设密码的申请已于{moment}停止。密码保持不变。',
  'Nếu bạn vẫn cần mật khẩu mới, hãy mang giấy tờ đến cơ quan BHXH hoặc gọi tổng đài.':
    '如果您仍需新密码，请携带证件到社会保险机构或拨打服务热线。',

  // Children
  'Số này không dẫn đến người có tên đã khai. Chưa liên kết được.': '该号码与所填姓名不符，未能关联。',
  'Người này đã đủ 18 tuổi và dùng tài khoản của mình. Không liên kết được nữa.':
    '此人已年满18周岁并使用自己的账户，无法再关联。',
  'Người này đã tự đăng nhập bằng tài khoản riêng và tự chọn người được xem trong mục «Người được chia sẻ».':
    '此人已使用自己的账户登录，并在“共享对象”中自行选择可查看的人。',
  'Bạn không còn được xem hoặc làm việc này thay cho người này: người đó đã đủ 18 tuổi hoặc tự quản lý tài khoản, hoặc quyền của bạn đã kết thúc. Không có gì bị mất: bản nháp và hồ sơ đã gửi vẫn ở trong tài khoản của người đó.':
    '您已不能再查看此内容或代为办理：此人已年满18周岁或已自己管理账户，或您的权限已结束。没有任何内容丢失：草稿和已提交的申请仍在其本人账户中。',
  'Con chưa đủ tuổi để tự quản lý tài khoản.': '孩子尚未达到自己管理账户的年龄。',
  'Hai tài khoản không còn liên kết với nhau, nên không có gì để chuyển giao.': '两个账户已不再关联，没有可交接的内容。',
  'Người này hiện không dùng tài khoản nên không thể đồng ý. Hãy đề nghị cha, mẹ hoặc người giám hộ khác, hoặc liên hệ cơ quan BHXH.':
    '此人目前未使用账户，无法同意。请向其他父母或监护人提出，或联系社会保险机关。',
  'Đang có một đề nghị chờ trả lời. Hãy trả lời hoặc chờ rút đề nghị đó trước.': '已有等待答复的请求。请先答复，或等待其撤回。',
  'Đề nghị này không còn hiệu lực: đã được rút, bị từ chối hoặc hết hạn.': '此请求已失效：已撤回、被拒绝或已过期。',
  'Bạn đã đề nghị. Bây giờ cần bên kia đồng ý.': '您已提出请求，现在需要对方同意。',
  'Con đã tự quản lý tài khoản này.': '孩子已自己管理此账户。',
  'Con muốn tự quản lý tài khoản': '孩子想自己管理账户',
  'Bạn được giao tự quản lý tài khoản': '您可以自己管理账户了',
  '{name} đề nghị tự quản lý tài khoản của mình. Nếu đồng ý, bạn chỉ còn xem thẻ BHYT của con. Hãy trả lời trước {moment}.':
    '{name}请求自己管理账户。如果同意，您只能查看孩子的医保卡。请在{moment}前答复。',
  '{name} muốn giao tài khoản cho bạn tự quản lý. Nếu đồng ý, chỉ bạn xem dữ liệu của mình và gửi hồ sơ; {same} chỉ còn xem thẻ BHYT. Hãy trả lời trước {moment}.':
    '{name}想把账户交给您自己管理。如果同意，只有您能查看自己的数据并提交申请，{same}只能查看医保卡。请在{moment}前答复。',
  'Con bạn đề nghị tự quản lý tài khoản.': '您的孩子请求自己管理账户。',
  'Bạn được giao tự quản lý tài khoản của mình.': '有人提出由您自己管理账户。',
  'Đề nghị tự quản lý tài khoản bị từ chối': '自己管理账户的请求被拒绝',
  'Đề nghị tự quản lý tài khoản đã được rút': '自己管理账户的请求已撤回',
  '{name} không đồng ý. Tài khoản được dùng như trước.': '{name}不同意。账户照旧使用。',
  '{name} đã rút đề nghị. Tài khoản được dùng như trước.': '{name}已撤回请求。账户照旧使用。',
  'Đề nghị tự quản lý tài khoản không còn hiệu lực.': '自己管理账户的请求已失效。',
  'Bạn tự quản lý tài khoản': '您自己管理账户',
  'Bạn và {name} đã đồng ý. Từ bây giờ chỉ bạn xem dữ liệu của mình và gửi hồ sơ; cha, mẹ hoặc người giám hộ chỉ còn xem thẻ BHYT. Hãy kiểm tra số điện thoại và email nhận mã là của chính bạn.':
    '您和{name}已同意。从现在起，只有您能查看自己的数据并提交申请；父母或监护人只能查看医保卡。请确认接收验证码的电话号码和邮箱是您本人的。',
  'Từ bây giờ bạn tự quản lý tài khoản BHXH của mình.': '从现在起，您自己管理社会保险账户。',
  '{childName} đã tự quản lý tài khoản': '{childName}已自己管理账户',
  'Từ bây giờ bạn chỉ còn xem thẻ BHYT của {childName}, đến khi con đủ 18 tuổi. Bản nháp và hồ sơ đã gửi ở trong tài khoản của con. Nếu bạn thấy không đúng, hãy liên hệ cơ quan BHXH.':
    '从现在起，在孩子年满 18 周岁之前，您只能查看{childName}的医保卡。草稿和已提交的申请在孩子的账户中。如果您认为有误，请联系社会保险机关。',
  'Con bạn đã tự quản lý tài khoản BHXH.': '您的孩子已自己管理社会保险账户。',
  'Thêm người xem được hồ sơ của con': '又有一人可以查看您子女的档案',
  '{guardianName} đã đăng ký và từ nay xem được hồ sơ của {childName}, gửi được hồ sơ thay con như bạn. Nếu bạn không đồng ý, hãy liên hệ cơ quan BHXH.':
    '{guardianName}已完成登记，今后可像您一样查看{childName}的档案并代为办理。如您不同意，请联系社会保险机构。',
  'Có thêm một người xem được hồ sơ BHXH của con bạn.': '又有一人可以查看您子女的社会保险档案。',

  // Changes of how benefits are paid
  'Từ tháng {month}, chế độ của bạn được chi trả {how}.': '自{month}起，您的待遇{how}发放。',
  'Từ tháng {month}, chế độ của bạn được chi trả {how}. Nếu không phải bạn đề nghị, hãy dùng đường dẫn «Không phải tôi» trong tin nhắn hoặc email, hoặc liên hệ với chúng tôi ngay.':
    '自{month}起，您的待遇{how}发放。如非您本人申请，请使用短信或邮件中的“不是我”链接，或立即与我们联系。',
  'bằng tiền mặt': '以现金',
  'vào tài khoản có số cuối {ending}': '转入尾号为{ending}的账户',
  'Nơi hoặc hình thức nhận chế độ đã thay đổi': '待遇领取地或领取方式已变更',
  'Hình thức nhận chế độ của bạn thay đổi từ tháng {month}.': '您的待遇领取方式自{month}起变更。',
  'Hồ sơ hưởng của bạn được chuyển sang cơ quan khác': '您的待遇档案将转至其他机关',
  'Từ tháng {month}, {office} giữ hồ sơ hưởng của bạn và chi trả khi đến kỳ. Cách chi trả không đổi. Nếu không phải bạn đề nghị, hãy dùng đường dẫn «Không phải tôi» trong tin nhắn hoặc email, hoặc liên hệ với chúng tôi ngay.':
    '自{month}起，由{office}保管您的待遇档案并到期发放。发放方式不变。如果不是您本人申请，请使用短信或邮件中的“不是我”链接，或立即与我们联系。',
  'Hồ sơ hưởng của bạn được chuyển sang cơ quan khác từ tháng {month}.': '您的待遇档案自{month}起转至其他机关。',
  'Từ tháng {month}, {office} giữ hồ sơ hưởng của bạn và chi trả khi đến kỳ. Cách chi trả không đổi.':
    '自{month}起，由{office}保管您的待遇档案并到期发放。发放方式不变。',
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại đây; hồ sơ sẽ ở lại nơi cũ:':
    '如为您本人，无需任何操作。如非本人，请立即在此告知，档案将留在原机关：',
  'Hồ sơ hưởng của bạn được chuyển sang cơ quan khác từ tháng {month}. Không phải bạn? {url}':
    '您的待遇档案自{month}起转至其他机关。不是您本人？{url}',
  'Đã hủy thay đổi hình thức nhận chế độ': '已取消待遇领取方式的变更',
  'Có người báo «Không phải tôi», nên chế độ được chi trả như trước lần thay đổi đó. Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã đề nghị, hãy gọi tổng đài.':
    '有人报告“不是我”，因此待遇按变更前的方式发放。工作人员将予以核查。如确为您本人申请，请致电服务热线。',
  'Thay đổi hình thức nhận chế độ của bạn đã bị hủy.': '您的待遇领取方式变更已被取消。',
  'Cơ quan chi trả: {agency}.': '发放机关：{agency}。',
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại đây; chế độ sẽ được chi trả như trước:':
    '如为您本人，无需任何操作。如非本人，请立即在此告知，待遇将按原方式发放：',
  'Hình thức nhận chế độ thay đổi từ tháng {month}. Không phải bạn? {url}': '待遇领取方式自{month}起变更。不是您本人？{url}',
  'Có người báo «Không phải tôi» lúc {moment}, nên chế độ được chi trả như trước lần thay đổi đó. Mọi thiết bị đã bị đăng xuất và mật khẩu cũ không còn dùng được.':
    '{moment}有人报告“不是我”，因此待遇按变更前的方式发放。所有设备均已退出登录，旧密码不再可用。',
  'Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã đề nghị thay đổi, hãy gọi tổng đài.':
    '工作人员将予以核查。如确为您本人申请变更，请致电服务热线。',
  'Thay đổi hình thức nhận chế độ bị hủy lúc {moment} vì có người báo «Không phải tôi». Nếu chính bạn đã đề nghị, hãy gọi tổng đài.':
    '因有人报告“不是我”，待遇领取方式的变更已于{moment}取消。如确为您本人申请，请致电服务热线。',

  // The insurance book
  'Hồ sơ đã chuyển cơ quan giải quyết': '办理机构已变更',
  'Hồ sơ {number} «{service}» nay do {agency} giải quyết. Ngày hẹn trả kết quả không đổi; bạn không cần gửi lại gì.':
    '申请 {number}“{service}”现由 {agency} 办理。办结日期不变，您无需重新提交。',
  'Hồ sơ {number} nay do {agency} giải quyết. Ngày hẹn không đổi.': '申请 {number} 现由 {agency} 办理。办结日期不变。',
  'Quá trình đóng cần được xác minh': '缴费经历需要核实',
  'Hồ sơ {number} «{service}» cần xác minh quá trình đóng ở nơi khác. Ngày hẹn trả mới: {day}. Thông báo bằng văn bản có trong hồ sơ.':
    '申请{number}“{service}”的缴费经历需要在其他机构核实。新的办结日期：{day}。书面通知见申请。',
  'Hồ sơ {number} cần xác minh quá trình đóng. Ngày hẹn trả mới: {day}.': '申请{number}需要核实缴费经历。新的办结日期：{day}。',
  'Sổ BHXH đã được cấp lại': '社会保险簿已补发',
  'Sổ BHXH của bạn được cấp lại, lần cấp thứ {issue}. Các sổ cấp trước đó không còn giá trị.':
    '您的社会保险簿已补发（第{issue}次）。此前的簿册作废。',
  'Sổ BHXH của bạn được cấp lại, lần cấp thứ {issue}.': '您的社会保险簿已补发（第{issue}次）。',
  'Thông tin của bạn đã được điều chỉnh': '您的信息已更正',
  'Thông tin của bạn trong dữ liệu BHXH đã được điều chỉnh. Nếu bạn không đề nghị, hãy gọi tổng đài.':
    '您在社会保险记录中的信息已更正。如非您本人申请，请致电服务热线。',
  'Đã gộp mã số BHXH': '社会保险号已合并',
  'Mã số {number} nay dẫn đến hồ sơ này. Quá trình đóng, thẻ và lịch sử khám chữa bệnh của mã số đó xem tại đây. Nếu bạn không đề nghị, hãy liên hệ với chúng tôi ngay.':
    '号码{number}现指向此记录。该号码的缴费经历、卡和就诊记录可在此查看。如非您本人申请，请立即联系我们。',
  'Một mã số BHXH khác đã được gộp vào hồ sơ của bạn. Nếu bạn không đề nghị, hãy gọi tổng đài.':
    '另一个社会保险号已并入您的记录。如非您本人申请，请致电服务热线。',
  'Hồ sơ hưởng được xem lại': '待遇档案复核',
  'Ngày sinh hoặc giới tính của bạn đã được điều chỉnh, nên cơ quan BHXH xem lại hồ sơ hưởng. Trong khi xem lại, chế độ vẫn được chi trả như trước.':
    '您的出生日期或性别已更正，社会保险机构将复核待遇档案。复核期间待遇照常发放。',
  'Cơ quan BHXH đang xem lại hồ sơ hưởng của bạn. Chế độ vẫn được chi trả như trước.':
    '社会保险机构正在复核您的待遇档案。待遇照常发放。',
  'Đã điều chỉnh: {items}. Thông tin mới có hiệu lực từ hôm nay; thông tin cũ lưu trong lịch sử. Nếu bạn không đề nghị, hãy liên hệ với chúng tôi ngay.':
    '已更正：{items}。新信息自今日起生效，原信息保留在历史记录中。如非您本人申请，请立即联系我们。',
  'Mã số BHXH đã được gộp': '社会保险号已合并',
  'Mã số BHXH {number} được gộp vào mã số khác của cùng một người lúc {moment}. Tài khoản của mã số này đã đóng; hãy đăng nhập bằng mã số được giữ lại, với mật khẩu của mã số đó.':
    '社会保险号{number}已于{moment}并入同一人的另一个号码。此号码的账户已关闭，请用保留的号码及其密码登录。',
  'Nếu bạn không đề nghị việc này, hãy gọi tổng đài ngay.': '如非您本人申请，请立即致电服务热线。',
  'Mã số BHXH {number} đã được gộp vào mã số khác, hãy đăng nhập bằng mã số được giữ lại. Không phải bạn đề nghị? Hãy gọi tổng đài ngay.':
    '社会保险号{number}已并入另一个号码，请用保留的号码登录。如非您本人申请，请立即致电服务热线。',
  'Cơ quan BHXH đã điều chỉnh thông tin của người lao động {fullName}, mã số BHXH {number}, có hiệu lực từ ngày {day}:':
    '社会保险机构已更正员工{fullName}（社会保险号{number}）的信息，自{day}起生效：',
  'Ngày sinh: {day}': '出生日期：{day}',
  'Đề nghị đơn vị dùng thông tin mới trong hồ sơ đóng BHXH từ kỳ tới.': '请自下期申报起使用新信息。',
  'Thông tin người lao động {fullName} đã được điều chỉnh từ ngày {day}.': '员工{fullName}的信息自{day}起已更正。',
  'Thông tin người lao động đã được điều chỉnh': '员工信息已更正',
  // Payments of benefits, and who receives them
  'Chỉ lập danh sách chi trả của tháng {first} hoặc tháng {last}.': '仅编制 {first} 或 {last} 的发放名单。',
  'Đã có danh sách chi trả của tháng {last}, nên không lập danh sách của tháng trước đó nữa.':
    '已有 {last} 的发放名单，不再编制此前月份的名单。',
  'Bạn đã lập danh sách này. Người phê duyệt phải là cán bộ khác.': '此名单由您编制，须由其他工作人员批准。',
  'Danh sách đã được phê duyệt nên không giữ lại khoản nào được nữa.': '名单已批准，不能再保留任何款项。',
  'Danh sách chưa được phê duyệt.': '名单尚未批准。',
  'Không đọc được dòng {line} của tệp. Cần các cột reference, result (paid hoặc returned), day, reason. Chưa ghi nhận gì.':
    '无法读取文件第 {line} 行。需要 reference、result（paid 或 returned）、day、reason 列。未记录任何内容。',
  'Người được ủy quyền phải là người khác.': '受托人必须是他人。',
  'Người được ủy quyền phải đủ 18 tuổi.': '受托人须年满 18 岁。',
  'Họ tên hoặc ngày sinh của người được ủy quyền không khớp với số định danh đã kê khai.':
    '受托人的姓名或出生日期与所填身份证号码不符。',
  'Theo dữ liệu, người được ủy quyền đã qua đời.': '据记录，受托人已去世。',
  'Người được ủy quyền chưa có tài khoản để xác nhận bằng định danh điện tử. Cần giấy ủy quyền có chứng thực.':
    '受托人没有可用于电子身份确认的账户，需要经认证的委托书。',
  'Chế độ này đã có ủy quyền còn hiệu lực trong thời gian đó. Hãy thu hồi ủy quyền cũ trước.':
    '该待遇在此期间已有有效委托，请先撤销原委托。',
  'Ủy quyền này không còn hiệu lực.': '该委托已失效。',
  'Ủy quyền này cần xác nhận bằng tài khoản định danh điện tử mức độ 2. Vui lòng đăng xuất và đăng nhập bằng VNeID.':
    '该委托须以二级电子身份账户确认。请退出后用 VNeID 登录。',
  'Chế độ đã chọn hiện không được chi trả.': '所选待遇目前未在发放。',
  'Đã chi trả vào tài khoản mới': '已发放到新账户',
  'Cơ quan BHXH đã chi trả vào tài khoản {bank} … {ending} số tiền {amount} cho kỳ tháng {month}. Nếu không phải tài khoản của bạn, hãy báo ngay cho cơ quan BHXH.':
    '社会保险机构已将 {month}期 {amount} 发放到 {bank} 账户 … {ending}。若非您的账户，请立即告知社会保险机构。',
  'Chế độ kỳ tháng {month} đã được chi trả vào tài khoản … {ending}.': '{month}期待遇已发放到账户 … {ending}。',
  'Chưa chi trả được chế độ': '待遇未能发放',
  'Khoản {amount} kỳ tháng {month} chưa đến được bạn: {reason} Khoản này được chi trả lại trong kỳ tới.':
    '{month}期 {amount} 未能到账：{reason}该款项将在下期重新发放。',
  'Chế độ kỳ tháng {month} chưa chi trả được.': '{month}期待遇未能发放。',
  'ngân hàng báo tài khoản đã đóng.': '银行称账户已关闭。',
  'ngân hàng báo số tài khoản không đúng.': '银行称账号有误。',
  'ngân hàng báo tên chủ tài khoản không khớp.': '银行称账户名不符。',
  'không có người đến nhận tại điểm chi trả.': '无人在发放点领取。',
  'bên chi trả đã chuyển tiền lại.': '付款方已退回款项。',
  'Bạn được ủy quyền lĩnh thay': '您受托代领',
  '{name} ủy quyền cho bạn lĩnh thay chế độ BHXH đến hết ngày {day}. Hãy mở mục «Ủy quyền» để nhận hoặc từ chối.':
    '{name} 委托您代领社会保险待遇，至 {day} 止。请在“委托”中接受或拒绝。',
  'Bạn được ủy quyền lĩnh thay chế độ BHXH.': '您受托代领社会保险待遇。',
  'Ủy quyền bị từ chối': '委托被拒绝',
  '{name} đã từ chối lĩnh thay cho bạn. Chế độ vẫn được chi trả cho chính bạn.': '{name} 已拒绝代您领取。待遇仍发放给您本人。',
  'Ủy quyền lĩnh thay của bạn bị từ chối.': '您的代领委托被拒绝。',
  'Ủy quyền lĩnh thay có hiệu lực': '代领委托已生效',
  '{name} được lĩnh thay chế độ của bạn đến hết ngày {day}. Bạn có thể thu hồi bất cứ lúc nào.':
    '{name} 可代您领取待遇至 {day}。您可随时撤销。',
  'Bạn được lĩnh thay chế độ của {name} đến hết ngày {day}. Khi lĩnh, hãy mang giấy tờ tùy thân và ký vào danh sách.':
    '您可代 {name} 领取待遇至 {day}。领取时请携带身份证件并在名单上签字。',
  'Ủy quyền lĩnh thay đã có hiệu lực.': '代领委托已生效。',
  'Ủy quyền lĩnh thay sắp hết hạn': '代领委托即将到期',
  'Ủy quyền lĩnh thay giữa bạn và {name} hết hạn sau ngày {day}. Nếu còn cần, người ủy quyền gửi hồ sơ mới trước ngày này.':
    '您与 {name} 之间的代领委托将于 {day} 后到期。如仍需要，请委托人在此之前重新提交申请。',
  'Ủy quyền lĩnh thay hết hạn sau ngày {day}.': '代领委托将于 {day} 后到期。',
  'Ủy quyền lĩnh thay đã chấm dứt': '代领委托已终止',
  'Ủy quyền lĩnh thay giữa bạn và {name} đã chấm dứt: {reason} Từ kỳ chi trả tới, việc lĩnh thay không còn.':
    '您与 {name} 之间的代领委托已终止：{reason}自下次发放起不再代领。',
  'Ủy quyền lĩnh thay đã chấm dứt.': '代领委托已终止。',
  'người ủy quyền đã thu hồi.': '委托人已撤销。',
  'người được ủy quyền thôi lĩnh thay.': '受托人不再代领。',
  'người ủy quyền đã qua đời.': '委托人已去世。',
  'người được ủy quyền đã qua đời.': '受托人已去世。',
  'chế độ được chi trả vào tài khoản của người hưởng.': '待遇发放到受益人账户。',
  'chưa được xác nhận trong thời hạn.': '未在期限内确认。',
  'đã hết thời hạn.': '期限已过。',
  // Receipts of contributions paid online
  'Biên lai thu tiền {number}': '缴费收据 {number}',
  'Đã thu {amount} tiền đóng bảo hiểm, biên lai số {number}.': '已收到保险费{amount}，收据编号 {number}。',
  'Xem và kiểm tra biên lai tại:': '查看和核验收据：',
  'Người nộp tiền tải biên lai (PDF) trong ứng dụng, mục Lịch sử thanh toán.': '缴费人可在应用的缴费记录中下载收据（PDF）。',
  'Đã thu {amount} tiền đóng bảo hiểm, biên lai số {number}. Kiểm tra tại {url}':
    '已收到保险费{amount}，收据编号 {number}。核验：{url}',
};
