import type { Dictionary } from '@openvssid/core';

/** What the server says in Japanese, by the Vietnamese: refusals, notifications, letters and text messages. */
export const japanese: Dictionary = {
  // Push messages, and what waited for the end of the quiet hours
  'Trình duyệt này dùng một dịch vụ thông báo đẩy mà hệ thống chưa hỗ trợ.':
    'このブラウザーのプッシュサービスにはまだ対応していません。',
  'Bạn có thông báo mới trong VssID.': 'VssIDに新しいお知らせがあります。',
  'Bạn có {count} thông báo mới trong VssID.': 'VssIDに新しいお知らせが{count}件あります。',
  '{count} thông báo mới': '新しいお知らせ {count}件',
  'Bạn có {count} thông báo mới. Xem tại {url}': '新しいお知らせが{count}件あります。確認：{url}',
  'Hồ sơ': '申請',
  'Khám chữa bệnh': '受診',
  'Đơn vị chậm đóng': '事業所の滞納',
  'Thẻ BHYT': '健康保険カード',
  'Chi trả chế độ': '給付の支払い',
  'Nhắc việc': 'リマインダー',
  'Trả lời phản ánh': 'ご意見への回答',
  'An toàn tài khoản': 'アカウントの安全',
  // Refusals: what can be paid online, for whom
  'Không có người tham gia nào có mã số và họ tên này. Vui lòng kiểm tra lại cả hai.':
    'この番号と氏名の加入者はいません。両方をご確認ください。',
  'Hiện không thể đóng trực tuyến cho người này. Người đó xem được lý do trong ứng dụng của mình, hoặc hỏi cơ quan BHXH.':
    '現在、この方の分はオンラインで納付できません。理由は、ご本人が自分のアプリで確認するか、社会保険機関にお問い合わせください。',
  'Hồ sơ của người này không đóng trực tuyến được. Vui lòng liên hệ cơ quan BHXH.':
    'この方の記録はオンラインで納付できません。社会保険機関へお問い合わせください。',
  'Người này đã có trong đơn.': 'この方はすでに申込みに入っています。',
  'Mức đóng của ngày hôm nay chưa được công bố trên hệ thống. Vui lòng thử lại sau.':
    '本日の納付額はまだ公表されていません。後でもう一度お試しください。',
  'Thẻ BHYT của {name} đang tạm khóa nên chưa gia hạn được. Vui lòng liên hệ cơ quan BHXH.':
    '{name}さんの健康保険証は一時停止中のため更新できません。社会保険機関へお問い合わせください。',
  '{name} đang có thẻ BHYT theo nhóm khác nên không mua thêm BHYT hộ gia đình.':
    '{name}さんは別の区分の健康保険証をお持ちのため、世帯健康保険には加入できません。',
  '{name} đang có thẻ BHYT theo nhóm khác đến {until}. BHYT hộ gia đình mua được trong 30 ngày trước khi thẻ đó hết hạn.':
    '{name}さんは{until}まで別の区分の健康保険証をお持ちです。世帯健康保険はその期限前30日以内に申し込めます。',
  'Thẻ của {name} đã có giá trị đến {until}. Chỉ gia hạn được khi còn không quá 12 tháng.':
    '{name}さんの保険証はすでに{until}まで有効です。残りが12か月以下のときに更新できます。',
  'Với số tháng này, thẻ của {name} chỉ có giá trị đến {until}, trước ngày đóng. Vui lòng chọn nhiều tháng hơn.':
    'この月数では{name}さんの保険証は納付日より前の{until}までしか有効になりません。月数を増やしてください。',
  'Vui lòng chọn nơi đăng ký khám chữa bệnh ban đầu.': '初診登録医療機関を選んでください。',
  'Cơ sở này không nhận đăng ký khám chữa bệnh ban đầu.': 'この医療機関は初診登録を受け付けていません。',
  'BHXH tự nguyện dành cho công dân Việt Nam.': '任意加入の社会保険はベトナム国民が対象です。',
  '{name} chưa đủ 15 tuổi nên chưa tham gia BHXH tự nguyện được.':
    '{name}さんは15歳未満のため、任意加入の社会保険に加入できません。',
  '{name} đang hưởng lương hưu hoặc trợ cấp hằng tháng nên không đóng BHXH tự nguyện.':
    '{name}さんは年金または毎月の手当を受けているため、任意加入の保険料は納めません。',
  '{name} đang tham gia BHXH bắt buộc, đã ghi nhận đến tháng {until}. BHXH tự nguyện đóng được từ tháng sau khi dừng.':
    '{name}さんは強制加入中で、{until}まで記録されています。任意加入の保険料は終了の翌月から納められます。',
  'Mức thu nhập lựa chọn từ {least} đến {most} đồng.': '選択所得は{least}ドンから{most}ドンまでです。',
  'Mức thu nhập lựa chọn tăng theo bậc {step} đồng, từ {least} đồng.': '選択所得は{least}ドンから{step}ドン刻みです。',
  'Đã quá hạn đóng cho tháng này (hạn cuối {payBy}). Vui lòng chọn tháng sau.':
    'この月の納付期限（{payBy}）を過ぎました。後の月を選んでください。',
  'Đóng cho nhiều năm về sau bắt đầu sớm nhất từ tháng này.': '将来の複数年分の納付は早くても今月からです。',
  'Chỉ đóng trước được đến tháng {latest}.': '前納できるのは{latest}までです。',
  'Các tháng {from}–{to} đã có BHXH. Vui lòng chọn tháng khác.':
    '{from}～{to}はすでに社会保険があります。別の月を選んでください。',
  'Số năm chỉ dùng khi đóng một lần cho nhiều năm về sau.': '年数は将来の複数年分を一括納付するときだけ使います。',
  'Số tháng chỉ dùng khi đóng một lần cho những tháng còn thiếu.': '月数は不足月を一括納付するときだけ使います。',
  'Vui lòng nhập số tháng còn thiếu.': '不足している月数を入力してください。',
  'Những tháng còn thiếu được tính từ hồ sơ, không chọn tháng bắt đầu.': '不足月は記録から決まり、開始月は選びません。',
  'Đóng một lần cho {least} đến {most} năm về sau.': '将来の{least}年から{most}年分を一括で納められます。',
  'Chỉ đóng những tháng còn thiếu khi đủ tuổi nghỉ hưu (tháng {month}).': '不足月は退職年齢（{month}）に達してから納められます。',
  'Đã đủ thời gian đóng để hưởng lương hưu, không còn tháng nào thiếu.':
    '年金を受けるのに十分な納付期間があり、不足月はありません。',
  'Còn thiếu {missing} tháng. Chỉ đóng một lần được khi thiếu không quá {most} tháng; trước đó hãy đóng theo cách khác.':
    '{missing}か月不足しています。一括納付できるのは不足が{most}か月以下のときです。それまでは別の方法で納めてください。',
  'Chỉ còn thiếu {missing} tháng.': '不足しているのは{missing}か月だけです。',
  // Refusals: requests
  'Yêu cầu chưa hợp lệ. Vui lòng kiểm tra lại.': 'リクエストが正しくありません。ご確認ください。',
  'Nội dung gửi lên không đọc được.': '送信された内容を読み取れません。',
  'Nội dung gửi lên quá lớn.': '送信された内容が大きすぎます。',
  'Loại nội dung không được hỗ trợ.': '対応していない形式です。',
  'Không tìm thấy nội dung bạn cần.': 'お探しの内容が見つかりません。',
  'Yêu cầu đến từ một trang khác nên bị từ chối.': '別のサイトからのリクエストのため、拒否されました。',
  'Bạn đã thử quá nhiều lần. Vui lòng thử lại sau {minutes} phút.':
    '試行回数が多すぎます。{minutes}分後にもう一度お試しください。',
  'Hệ thống đang có nhiều người truy cập. Vui lòng thử lại sau ít phút.':
    'アクセスが集中しています。しばらくしてからもう一度お試しください。',
  'Hệ thống tạm thời gián đoạn. Vui lòng thử lại sau ít phút.':
    'システムが一時的に停止しています。しばらくしてからもう一度お試しください。',
  'Có lỗi xảy ra. Mã lỗi {requestId}.': 'エラーが発生しました。エラーコード {requestId}。',

  // Refusals: numbers and days people type
  'Mã số BHXH gồm 10 chữ số, hoặc 12 chữ số nếu là số định danh cá nhân.':
    '社会保険番号は10桁です。個人識別番号の場合は12桁です。',
  'Số CCCD/ĐDCN gồm 12 chữ số.': '身分証（CCCD）・個人識別番号（ĐDCN）は12桁です。',
  'Số CMND gồm 9 chữ số.': '旧身分証（CMND）の番号は9桁です。',
  'Số hộ chiếu gồm một chữ cái và 7 chữ số.': '旅券番号は英字1文字と数字7桁です。',
  'Mã cơ sở khám chữa bệnh gồm 5 ký tự.': '医療機関コードは5文字です。',
  'Số tài khoản gồm 6 đến 19 ký tự.': '口座番号は6～19文字です。',
  'Số điện thoại không đúng định dạng.': '電話番号の形式が正しくありません。',
  'Số thẻ BHYT không đúng định dạng.': '健康保険証の番号の形式が正しくありません。',
  'Ngày không đúng định dạng ngày/tháng/năm.': '日付は日/月/年の形式で入力してください。',
  'Tháng không đúng định dạng tháng/năm.': '月は月/年の形式で入力してください。',
  'Mã thẻ không đọc được.': 'カードコードを読み取れません。',
  'Mã QR của căn cước không đọc được.': '身分証のQRコードを読み取れません。',
  'Vui lòng chọn tỉnh/thành phố': '省・市を選んでください',
  'Vui lòng nhập Họ và tên': '氏名を入力してください',
  'Vui lòng nhập số CCCD hoặc 4 số cuối của số điện thoại đã đăng ký':
    '身分証番号、または登録済み電話番号の下4桁を入力してください',
  'Vui lòng nhập đúng 4 chữ số cuối.': '下4桁を正しく入力してください。',
  'Đã hết lượt tra cứu trong ngày. Vui lòng thử lại sau {hours} giờ.':
    '本日の照会回数の上限に達しました。{hours}時間後にもう一度お試しください。',
  'Có nhiều lượt tra cứu từ mạng của bạn. Vui lòng trả lời câu hỏi để tiếp tục.':
    'ご利用の回線からの照会が多くなっています。続けるには質問に答えてください。',
  'Câu trả lời chưa đúng hoặc đã quá thời gian. Vui lòng trả lời câu hỏi mới.':
    '答えが正しくないか、時間が過ぎました。新しい質問に答えてください。',

  // Refusals: sessions and sign-in
  'Phiên đăng nhập đã hết hạn. Vui lòng đăng nhập lại.': 'ログインの有効時間が切れました。もう一度ログインしてください。',
  'Vui lòng nhập lại mật khẩu để tiếp tục.': '続けるには、パスワードをもう一度入力してください。',
  'Tên đăng nhập hoặc mật khẩu không đúng': '番号またはパスワードが正しくありません',
  'Tài khoản tạm khóa do nhập sai nhiều lần. Vui lòng thử lại sau {minutes} phút.':
    '入力の誤りが続いたため、アカウントを一時的にロックしました。{minutes}分後にもう一度お試しください。',
  'Hệ thống này chưa kết nối với VNeID. Bạn hãy đăng nhập bằng mật khẩu.':
    'このシステムはVNeIDに接続していません。パスワードでログインしてください。',
  'VNeID đang gián đoạn. Bạn có thể đăng nhập bằng mật khẩu.': 'VNeIDは現在中断しています。パスワードでログインできます。',
  'Đăng nhập bằng VNeID cần VssID phiên bản {need} trở lên. Vui lòng cập nhật.':
    'VNeIDでのログインにはVssIDバージョン{need}以上が必要です。更新してください。',
  'Thông tin từ VNeID không còn. Vui lòng đăng nhập bằng VNeID lần nữa.':
    'VNeIDからの情報が残っていません。もう一度VNeIDでログインしてください。',
  'Vân tay hoặc khuôn mặt này chưa mở được tài khoản. Hãy dùng mật khẩu, rồi bật lại trong «Cài đặt».':
    'この指紋または顔ではアカウントを開けませんでした。パスワードでログインし、「設定」でもう一度オンにしてください。',
  'Đã quá thời gian xác nhận. Vui lòng thử lại.': '確認の時間が過ぎました。もう一度お試しください。',
  'Thiết bị này đã được bật đăng nhập bằng vân tay, khuôn mặt.': 'この端末では、指紋・顔ログインがすでにオンになっています。',
  'Bạn đã bật trên {count} thiết bị. Hãy tắt một thiết bị không còn dùng.':
    'すでに{count}台の端末でオンになっています。使わない端末をオフにしてください。',
  'Bạn chưa bật đăng nhập bằng vân tay. Hãy bật trong Cài đặt.': '指紋ログインがオンになっていません。設定でオンにしてください。',
  'Mật khẩu không đúng': 'パスワードが正しくありません',
  'Đã quá thời gian đặt lại mật khẩu. Vui lòng bắt đầu lại.': 'パスワード再設定の時間が過ぎました。最初からやり直してください。',
  'Đường dẫn không đúng, đã được dùng hoặc đã hết hạn.': 'リンクが正しくないか、使用済みか、期限切れです。',
  'Mật khẩu cần ít nhất {length} ký tự': 'パスワードは{length}文字以上にしてください',
  'Mật khẩu quá dài': 'パスワードが長すぎます',
  'Mật khẩu này quá phổ biến hoặc đã bị lộ. Hãy chọn mật khẩu khác.':
    'よく使われているか、漏えいしたパスワードです。別のパスワードを選んでください。',
  'Mật khẩu dễ đoán từ tên, ngày sinh hoặc số của bạn. Hãy chọn mật khẩu khác.':
    '氏名、生年月日、番号から推測できるパスワードです。別のパスワードを選んでください。',
  'Mật khẩu cần có chữ hoa, chữ thường, chữ số và ký tự đặc biệt': 'パスワードには大文字、小文字、数字、記号が必要です',
  'Mật khẩu mới phải khác mật khẩu cũ': '新しいパスワードは現在のものと異なる必要があります',
  'Mã OTP không đúng': 'コードが正しくありません',
  'Mã OTP đã hết hạn. Vui lòng lấy mã mới.': 'コードの有効期限が切れました。新しいコードを取得してください。',
  'Mã OTP không còn dùng được. Vui lòng lấy mã mới.': 'このコードはもう使えません。新しいコードを取得してください。',
  'Vui lòng đợi {seconds} giây rồi lấy mã mới.': '{seconds}秒後に新しいコードを取得してください。',
  'Bạn chưa đăng ký số điện thoại hoặc email nên chưa nhận được mã. Hãy liên hệ cơ quan BHXH để cập nhật.':
    '電話番号もメールアドレスも登録されていないため、コードを送信できません。社会保険機関にご登録を依頼してください。',

  // Refusals: profile
  'Địa chỉ email không đúng định dạng.': 'メールアドレスの形式が正しくありません。',
  'Đây là thông tin đang được dùng. Hãy nhập thông tin mới.': '現在使用中の情報です。新しい情報を入力してください。',
  'Số điện thoại đã được dùng cho một mã số BHXH khác.': 'この電話番号は、別の社会保険番号で使われています。',
  'Vui lòng nhập số nhà, đường, thôn/xóm': '番地、通り、集落を入力してください',
  'Xã, phường này không thuộc tỉnh, thành phố đã chọn.': 'この坊・社は、選んだ省・市に属していません。',
  'Thông tin của bạn vừa được thay đổi ở nơi khác. Vui lòng xem lại rồi thử lại.':
    '情報が別の場所で変更されました。ご確認のうえ、もう一度お試しください。',

  // Refusals: applications
  'Hồ sơ đang ở trạng thái không cho phép thao tác này.': '現在の状況では、この操作はできません。',
  'Bản nháp đã được lưu ở nơi khác. Vui lòng xem lại rồi lưu.':
    '下書きが別の場所で保存されました。ご確認のうえ、保存してください。',
  'Không còn bản nháp này. Hồ sơ có thể đã được gửi hoặc bản nháp đã hết hạn.':
    'この下書きはありません。すでに提出されたか、期限が切れた可能性があります。',
  'Tờ khai còn chỗ thiếu hoặc chưa đúng. Vui lòng kiểm tra lại.': '申告内容に未入力または誤りがあります。ご確認ください。',
  'Bạn chưa thể gửi hồ sơ này.': '現在、この申請は提出できません。',
  'Yêu cầu này đã được gửi với nội dung khác. Vui lòng tải lại trang.':
    'このリクエストは別の内容で送信済みです。ページを再読み込みしてください。',
  'Dữ liệu đã thay đổi từ khi gửi hồ sơ nên chưa thực hiện được.': '申請後にデータが変わったため、処理できません。',
  'Dữ liệu vừa thay đổi. Vui lòng thử lại.': 'データが変更されました。もう一度お試しください。',
  'Vui lòng gửi kèm tệp hoặc viết câu trả lời.': 'ファイルを添付するか、回答を書いてください。',
  'Người đã tham gia giải quyết hồ sơ bị khiếu nại không giải quyết khiếu nại này. Hãy giao cho người khác.':
    '不服を申し立てられた申請に関わった者は、この不服申立てを審査できません。別の者に割り当ててください。',
  'Không tìm thấy quyết định bị khiếu nại.': '不服を申し立てる決定が見つかりません。',
  'Lượt khám này không còn trong dữ liệu đang quản lý.': 'この受診は、登録データにありません。',

  // Refusals: registration
  'Vui lòng điền mục này.': 'この項目を入力してください。',
  'Nhập số CCCD (12 chữ số), CMND (9 chữ số) hoặc số hộ chiếu.':
    '身分証番号（CCCD 12桁、CMND 9桁）または旅券番号を入力してください。',
  'Nhập đầy đủ họ và tên như trên giấy tờ tùy thân.': '身分証のとおりに氏名をすべて入力してください。',
  'Ngày sinh không đúng định dạng ngày/tháng/năm.': '生年月日は日/月/年の形式で入力してください。',
  'Vui lòng chọn phường, xã của tỉnh, thành phố này.': 'この省・市の坊・社を選んでください。',
  'Ảnh bị mờ hoặc thiếu góc. Vui lòng chụp lại.': '写真がぼやけているか、角が欠けています。撮り直してください。',
  'Không còn tờ khai đang điền trên trình duyệt này. Vui lòng bắt đầu lại.':
    'このブラウザーに入力中の申告書はありません。最初からやり直してください。',
  'Vui lòng hoàn thành bước trước.': '先に前のステップを完了してください。',
  'Tờ khai đang ở trạng thái không cho phép thao tác này.': '申告書の現在の状況では、この操作はできません。',
  'Mã số BHXH này đã được đăng ký tài khoản.': 'この社会保険番号のアカウントは、すでに登録されています。',

  // Refusals: files
  'Tệp trống hoặc chưa được chọn.': 'ファイルが空か、選ばれていません。',
  'Tệp lớn hơn {megabytes} MB. Hãy chụp lại hoặc giảm kích thước.':
    'ファイルが{megabytes} MBを超えています。撮り直すか、サイズを小さくしてください。',
  'Chỉ nhận ảnh JPEG, PNG hoặc tệp PDF.': 'JPEG・PNGの写真またはPDFのみ受け付けます。',
  'Không đọc được tệp. Hãy chụp lại hoặc lưu lại rồi gửi.': 'ファイルを読み取れません。撮り直すか保存し直して送信してください。',
  'Tệp PDF có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.': 'PDFにパスワードが設定されています。解除してから送信してください。',
  'Tệp PDF có hơn {limit} trang.': 'PDFが{limit}ページを超えています。',
  'Chỉ được gửi tối đa {limit} tệp.': '送信できるファイルは最大{limit}点です。',
  'Vui lòng nhập nội dung phản ánh.': 'ご意見の内容を入力してください。',
  'Nội dung dài hơn {length} ký tự.': '内容が{length}文字を超えています。',
  'Thông báo về an toàn tài khoản luôn được gửi.': 'アカウントの安全に関するお知らせは、常に送信されます。',

  // Notifications
  'Đã gửi hồ sơ': '申請を提出しました',
  'Bạn đã gửi hồ sơ {number} «{service}». Cơ quan BHXH sẽ kiểm tra và tiếp nhận.':
    '申請 {number}「{service}」を提出しました。社会保険機関が確認し、受け付けます。',
  'Hồ sơ {number} đã được gửi.': '申請 {number} を提出しました。',
  'Hồ sơ được mở lại': '申請が改めて審査されます',
  'Khiếu nại được chấp nhận: hồ sơ «{service}» được mở lại với số {number}. Cơ quan BHXH sẽ kiểm tra và tiếp nhận.':
    '不服の申立てが認められ、申請「{service}」は番号 {number} で改めて審査されます。社会保険機関が確認し、受け付けます。',
  'Hồ sơ được mở lại sau khiếu nại, số mới {number}.': '不服の申立てにより申請が改めて審査されます。新しい番号は {number} です。',
  'Hồ sơ đã được tiếp nhận': '申請を受け付けました',
  'Cơ quan BHXH đã tiếp nhận hồ sơ {number} «{service}». Ngày hẹn trả kết quả: {day}.':
    '社会保険機関が申請 {number}「{service}」を受け付けました。結果の予定日：{day}。',
  'Hồ sơ {number} đã được tiếp nhận, hẹn trả kết quả ngày {day}.': '申請 {number} を受け付けました。結果の予定日 {day}。',
  'Cần bạn bổ sung hồ sơ': '追加書類が必要です',
  'Hồ sơ {number} «{service}» cần bổ sung chậm nhất ngày {day}: {missing}':
    '申請 {number}「{service}」は{day}までに追加が必要です：{missing}',
  'Hồ sơ {number} cần bổ sung, hạn đến hết ngày {day}.': '申請 {number} は追加が必要です。期限 {day}。',
  'Tin nhắn mới về hồ sơ': '申請に関する新しいメッセージ',
  'Cán bộ BHXH đã gửi tin nhắn cho bạn về hồ sơ {number} «{service}».':
    '担当者から申請 {number}「{service}」についてメッセージが届きました。',
  'Có tin nhắn mới về hồ sơ {number}.': '申請 {number} に新しいメッセージがあります。',
  'Hồ sơ đã được giải quyết': '申請の結果が出ました',
  'Hồ sơ {number} «{service}» đã được giải quyết. Bạn có thể xem kết quả trong ứng dụng.':
    '申請 {number}「{service}」の結果が出ました。アプリで確認できます。',
  'Hồ sơ {number} «{service}» đã được giải quyết. Cơ quan BHXH trả lời: {answer}':
    '申請 {number}「{service}」の結果が出ました。社会保険機関からの回答：{answer}',
  'Hồ sơ {number} đã được giải quyết.': '申請 {number} の結果が出ました。',
  'Hồ sơ không được chấp nhận': '申請は認められませんでした',
  'Hồ sơ {number} «{service}» không được chấp nhận. Lý do, việc bạn có thể làm tiếp và cách khiếu nại có trong chi tiết hồ sơ.':
    '申請 {number}「{service}」は認められませんでした。理由、今後できること、不服申し立ての方法は、申請の詳細にあります。',
  'Hồ sơ {number} không được chấp nhận.': '申請 {number} は認められませんでした。',
  'Đã trả kết quả': '結果を交付しました',
  'Kết quả của hồ sơ {number} «{service}» đã được trả cho bạn.': '申請 {number}「{service}」の結果を交付しました。',
  'Kết quả hồ sơ {number} đã được trả.': '申請 {number} の結果を交付しました。',
  'Đã rút hồ sơ': '申請を取り下げました',
  'Hồ sơ {number} «{service}» đã được rút theo yêu cầu của bạn.': 'ご依頼により、申請 {number}「{service}」を取り下げました。',
  'Hồ sơ {number} đã được rút.': '申請 {number} を取り下げました。',
  'Hồ sơ đã hết hạn bổ sung': '追加の期限が過ぎました',
  'Hồ sơ {number} «{service}» đã dừng giải quyết vì quá hạn bổ sung. Bạn có thể gửi hồ sơ mới.':
    '追加の期限が過ぎたため、申請 {number}「{service}」の処理を終了しました。新しく申請できます。',
  'Hồ sơ {number} đã dừng giải quyết vì quá hạn bổ sung.': '追加の期限が過ぎたため、申請 {number} は終了しました。',
  'Sắp hết hạn bổ sung hồ sơ': '追加の期限が近づいています',
  'Hồ sơ {number} «{service}» đang chờ bạn bổ sung, hạn đến hết ngày {day}.':
    '申請 {number}「{service}」は追加をお待ちしています。期限は{day}です。',
  'Hồ sơ {number} chờ bạn bổ sung, hạn đến hết ngày {day}.': '申請 {number} は追加をお待ちしています。期限 {day}。',
  'Chúng tôi trễ hẹn với bạn': '結果が遅れています',
  'Hồ sơ {number} «{service}» hẹn trả ngày {day} nhưng chưa giải quyết xong. Chúng tôi xin lỗi và đang xử lý.':
    '申請 {number}「{service}」は{day}が予定日でしたが、まだ終わっていません。申し訳ありません。現在処理しています。',
  'Hồ sơ {number} bị trễ hẹn trả kết quả. Chúng tôi xin lỗi và đang xử lý.':
    '申請 {number} の結果が遅れています。申し訳ありません。現在処理しています。',
  'Bạn có thẻ BHYT mới': '新しい健康保険証が発行されました',
  'Thẻ BHYT mới có giá trị sử dụng từ ngày {day}. Thẻ cũ không còn giá trị.':
    '新しい健康保険証は{day}から有効です。以前のカードは無効になりました。',
  'Thẻ BHYT mới có giá trị từ ngày {day}.': '新しい健康保険証は{day}から有効です。',
  'Thẻ BHYT sắp hết hạn': '健康保険証の期限が近づいています',
  'Thẻ BHYT có giá trị đến hết ngày {day}.': '健康保険証は{day}まで有効です。',
  'Gia hạn thẻ BHYT hộ gia đình': '世帯健康保険証の更新のお知らせ',
  'Thẻ BHYT của bạn có giá trị sử dụng đến hết ngày {day}. Bạn gia hạn được ngay trong ứng dụng. Nếu gia hạn sau ngày {renewBy}, thời điểm 5 năm liên tục được tính lại từ đầu.':
    '健康保険証は{day}まで有効です。アプリですぐに更新できます。{renewBy}より後に更新すると、5年連続の期間は初めから数え直しになります。',
  'Thẻ BHYT hết hạn sau ngày {day}. Hãy gia hạn trong ứng dụng.': '健康保険証は{day}で期限切れです。アプリで更新してください。',
  'Sắp mất thời gian 5 năm liên tục': '5年連続の期間が途切れそうです',
  'Thẻ BHYT của bạn đã hết hạn sau ngày {day}. Hãy gia hạn chậm nhất ngày {renewBy}: sau ngày đó, thời điểm 5 năm liên tục được tính lại từ đầu và thẻ mới không có giá trị ngay.':
    '健康保険証は{day}で期限が切れました。遅くとも{renewBy}までに更新してください。その後は5年連続の期間が初めから数え直しになり、新しい健康保険証もすぐには有効になりません。',
  'Hãy gia hạn thẻ BHYT chậm nhất ngày {day} để giữ 5 năm liên tục.':
    '5年連続を保つため、{day}までに健康保険証を更新してください。',
  'Gia hạn thẻ BHYT cho {child}': '{child}さんの健康保険証の更新のお知らせ',
  '{child} có thẻ BHYT sử dụng được đến hết ngày {day}. Bạn gia hạn được ngay trong ứng dụng. Nếu gia hạn sau ngày {renewBy}, thời điểm 5 năm liên tục được tính lại từ đầu.':
    '{child}さんの健康保険証は{day}まで有効です。アプリですぐに更新できます。{renewBy}より後に更新すると、5年連続の期間は初めから数え直しになります。',
  'Thẻ BHYT của con hết hạn sau ngày {day}. Hãy gia hạn trong ứng dụng.':
    'お子さまの健康保険証は{day}で期限切れです。アプリで更新してください。',
  '{child} sắp mất thời gian 5 năm liên tục': '{child}さんの5年連続の期間が途切れそうです',
  '{child} có thẻ BHYT đã hết hạn sau ngày {day}. Hãy gia hạn chậm nhất ngày {renewBy}: sau ngày đó, thời điểm 5 năm liên tục được tính lại từ đầu và thẻ mới không có giá trị ngay.':
    '{child}さんの健康保険証は{day}で期限が切れました。遅くとも{renewBy}までに更新してください。その後は5年連続の期間が初めから数え直しになり、新しい健康保険証もすぐには有効になりません。',
  'Hãy gia hạn thẻ BHYT của con chậm nhất ngày {day} để giữ 5 năm liên tục.':
    'お子さまの5年連続を保つため、{day}までに健康保険証を更新してください。',
  'Sắp hết hạn đóng BHXH tự nguyện': '任意社会保険の納付期限が近づいています',
  'Để tháng {month} được tính đúng hạn, hãy đóng BHXH tự nguyện chậm nhất ngày {day}. Bạn đóng được ngay trong ứng dụng.':
    '{month}分を期限内の納付とするには、{day}までに任意社会保険料を納付してください。アプリですぐに納付できます。',
  'Hãy đóng BHXH tự nguyện tháng {month} chậm nhất ngày {day}.': '{month}分の任意社会保険料を{day}までに納付してください。',
  'Có lượt khám chữa bệnh mới': '新しい受診記録があります',
  '{facility} đã gửi dữ liệu lượt khám chữa bệnh ngày {day}. Nếu không phải bạn, hãy báo cho chúng tôi trong sổ khám chữa bệnh.':
    '{facility}から{day}の受診情報が届きました。心当たりがない場合は、受診記録からお知らせください。',
  'Sổ khám chữa bệnh có lượt khám mới.': '受診記録に新しい受診があります。',
  // Orders of contributions
  'Số tiền phải nộp nay là {amount} đồng. Vui lòng xem lại trước khi xác nhận.':
    '納付額は{amount}ドンに変わりました。もう一度ご確認ください。',
  'Bạn đã có đơn đóng {reference} cho người và thời gian này. Hãy thanh toán hoặc hủy đơn đó trước.':
    'この方の同じ期間について納付の注文{reference}がすでにあります。先に支払うか取り消してください。',
  'Đang có một đơn đóng khác chờ thanh toán cho người và thời gian này. Vui lòng thử lại sau ít phút.':
    'この方の同じ期間について、別の納付の注文が支払いを待っています。しばらくしてからもう一度お試しください。',
  'Đơn đóng này không còn chờ thanh toán. Vui lòng xem trạng thái của đơn.':
    'この納付の注文は支払い待ちではありません。状態をご確認ください。',
  'Chúng tôi đang chờ kết quả từ ngân hàng, vui lòng không thanh toán lại.':
    '銀行からの結果を待っています。もう一度支払わないでください。',
  'Đơn đóng đã hết hạn thanh toán. Vui lòng lập đơn mới.': '納付の注文の支払期限が過ぎました。新しく注文してください。',
  'Hiện chưa thanh toán được bằng cách này. Vui lòng chọn cách khác.': '現在この方法では支払えません。別の方法をお選びください。',
  'Đơn đóng này đã được ghi nhận hoặc hoàn tiền rồi.': 'この納付の注文はすでに登録または返金されています。',
  'Khoản tiền nhỏ hơn số tiền của đơn đóng ({amount} đồng) nên không ghi nhận được.':
    '金額が納付の注文の金額（{amount}ドン）より少ないため登録できません。',
  'Không còn ghi nhận được cho {name}: dữ liệu của người này đã thay đổi.': '{name}さんの記録が変わったため、登録できません。',
  // Contributions paid online
  'Không xác minh được kết quả mà cổng thanh toán gửi về. Vui lòng xem trạng thái của đơn đóng.':
    '決済ページから送られた結果を確認できませんでした。納付の注文の状態をご確認ください。',
  'Đóng bảo hiểm': '保険料の納付',
  'Giao dịch thành công': 'お支払いが完了しました',
  'Giao dịch thành công. Thẻ BHYT có giá trị đến {day}.': 'お支払いが完了しました。健康保険証は{day}まで有効です。',
  'Giao dịch thành công. Đã ghi nhận BHYT hộ gia đình cho {count} người; thời hạn của từng thẻ xem trong đơn đóng.':
    'お支払いが完了しました。{count}人分の世帯健康保険を登録しました。各カードの有効期限は納付の注文で確認できます。',
  'Giao dịch thành công. Đã ghi nhận BHYT hộ gia đình cho {count} người.':
    'お支払いが完了しました。{count}人分の世帯健康保険を登録しました。',
  'Giao dịch thành công. Đã ghi nhận đóng BHXH tự nguyện từ tháng {from} đến tháng {to}.':
    'お支払いが完了しました。{from}から{to}までの任意社会保険料を登録しました。',
  'Giao dịch thành công. Đã ghi nhận BHXH tự nguyện đến tháng {to}.':
    'お支払いが完了しました。任意社会保険料を{to}まで登録しました。',
  'Có người đóng BHYT cho bạn': 'ほかの人があなたの健康保険料を納付しました',
  '{name} đã đóng BHYT hộ gia đình cho bạn. Thẻ BHYT có giá trị đến {day}.':
    '{name}さんがあなたの世帯健康保険料を納付しました。健康保険証は{day}まで有効です。',
  'BHYT của bạn đã được đóng. Thẻ BHYT có giá trị đến {day}.': '健康保険料が納付されました。健康保険証は{day}まで有効です。',
  'Có người đóng BHXH tự nguyện cho bạn': 'ほかの人があなたの任意社会保険料を納付しました',
  '{name} đã đóng BHXH tự nguyện cho bạn từ tháng {from} đến tháng {to}.':
    '{name}さんがあなたの{from}から{to}までの任意社会保険料を納付しました。',
  'BHXH tự nguyện của bạn đã được đóng đến tháng {to}.': '任意社会保険料が{to}まで納付されました。',
  'Khoản tiền đang được xem xét': 'お支払いを確認しています',
  'Khoản tiền {amount} cho đơn đóng {number} cần cán bộ BHXH xem xét rồi mới ghi nhận hoặc hoàn trả. Vui lòng không thanh toán lại.':
    '納付の注文{number}の{amount}は、社会保険の担当者が確認してから登録または返金します。もう一度支払わないでください。',
  'Khoản tiền bạn thanh toán đang được cán bộ BHXH xem xét. Vui lòng không thanh toán lại.':
    'お支払いを担当者が確認しています。もう一度支払わないでください。',
  'Sẽ hoàn tiền cho bạn': '返金される予定です',
  'Cơ quan BHXH đã quyết định hoàn trả {amount} của đơn đóng {number} vào nơi bạn đã thanh toán. Chúng tôi sẽ báo khi tiền được chuyển.':
    '社会保険機関は、納付の注文{number}の{amount}をお支払い元へ返金することを決定しました。送金後にお知らせします。',
  'Khoản tiền bạn thanh toán sẽ được hoàn trả.': 'お支払いいただいた金額は返金される予定です。',
  'Đã hoàn tiền': '返金しました',
  'Đã hoàn trả {amount} của đơn đóng {number} vào nơi bạn đã thanh toán.':
    '納付の注文{number}の{amount}を、お支払い元へ返金しました。',
  'Khoản tiền bạn thanh toán đã được hoàn trả.': 'お支払いいただいた金額を返金しました。',
  'Đã chi trả chế độ': '給付を支給しました',
  'Cơ quan BHXH đã chi trả {amount} cho kỳ tháng {month}.': '社会保険機関が{month}分として{amount}を支給しました。',
  'Chế độ kỳ tháng {month} đã được chi trả.': '{month}分の給付が支給されました。',
  'Đăng nhập trên thiết bị mới': '新しい端末でのログイン',
  'Tài khoản của bạn vừa được đăng nhập trên {device}. Nếu không phải bạn, hãy đăng xuất thiết bị đó và đổi mật khẩu.':
    '{device}からアカウントにログインがありました。心当たりがない場合は、その端末をログアウトし、パスワードを変更してください。',
  'một thiết bị chưa rõ loại': '種類の分からない端末',
  'Tài khoản của bạn vừa được đăng nhập trên thiết bị mới.': '新しい端末からアカウントにログインがありました。',
  'Mật khẩu đã thay đổi': 'パスワードが変更されました',
  'Mật khẩu của tài khoản vừa được thay đổi. Nếu không phải bạn, hãy liên hệ với chúng tôi ngay.':
    'アカウントのパスワードが変更されました。心当たりがない場合は、すぐにご連絡ください。',
  'Mật khẩu tài khoản vừa được thay đổi.': 'アカウントのパスワードが変更されました。',
  'Đã bật đăng nhập bằng vân tay, khuôn mặt': '指紋・顔ログインがオンになりました',
  'Đăng nhập bằng vân tay, khuôn mặt vừa được bật trên {device}. Nếu không phải bạn, hãy tắt thiết bị đó rồi đổi mật khẩu.':
    '{device}で指紋・顔ログインがオンになりました。心当たりがない場合は、その端末をオフにし、パスワードを変更してください。',
  'Đăng nhập bằng vân tay, khuôn mặt vừa được bật trên một thiết bị.': '端末1台で指紋・顔ログインがオンになりました。',
  'Một khóa đăng nhập có thể đã bị sao chép': 'ログイン用の鍵が複製された可能性があります',
  'Một khóa đăng nhập bằng vân tay, khuôn mặt của bạn có dấu hiệu bị sao chép nên không còn dùng được. Hãy tắt khóa đó trong «Cài đặt» rồi bật lại trên thiết bị của bạn.':
    '指紋・顔ログインの鍵の一つに複製された形跡があるため、使えなくなりました。「設定」でその鍵をオフにし、ご自身の端末でもう一度オンにしてください。',
  'Một khóa đăng nhập bằng vân tay, khuôn mặt có dấu hiệu bị sao chép nên không còn dùng được.':
    '指紋・顔ログインの鍵の一つに複製された形跡があるため、使えなくなりました。',
  'Có nhiều lần nhập sai mật khẩu': 'パスワードの誤入力が続いています',
  'Có nhiều lần nhập sai mật khẩu tài khoản của bạn từ thiết bị lạ. Đăng nhập từ thiết bị lạ tạm bị giới hạn; thiết bị bạn vẫn dùng không bị ảnh hưởng.':
    '見知らぬ端末から、パスワードの誤入力が続いています。見知らぬ端末からのログインを一時的に制限しています。いつもお使いの端末には影響ありません。',
  'Có nhiều lần nhập sai mật khẩu tài khoản từ thiết bị lạ.': '見知らぬ端末から、パスワードの誤入力が続いています。',
  'Số điện thoại đã thay đổi': '電話番号が変更されました',
  'Địa chỉ email đã thay đổi': 'メールアドレスが変更されました',
  '{contact} nhận mã và thông báo vừa được thay đổi. Nếu không phải bạn, hãy liên hệ với chúng tôi ngay.':
    'コードとお知らせを受け取る{contact}が変更されました。心当たりがない場合は、すぐにご連絡ください。',
  '{contact} của tài khoản vừa được thay đổi.': 'アカウントの{contact}が変更されました。',
  'Địa chỉ email': 'メールアドレス',

  // Letters and text messages
  'Mã xác nhận của bạn': '確認コードのお知らせ',
  'Mã xác nhận để {purpose}: {code}': '{purpose}のための確認コード：{code}',
  'Mã có hiệu lực đến {moment} và chỉ dùng được một lần.': 'コードは{moment}まで有効で、一度だけ使えます。',
  'Không ai của cơ quan BHXH hỏi mã này. Nếu bạn không yêu cầu mã, hãy bỏ qua thư này.':
    '社会保険機関がこのコードをお尋ねすることはありません。心当たりがない場合は、このメールを無視してください。',
  '{code} là mã xác nhận để {purpose}, có hiệu lực đến {moment}. Không ai của cơ quan BHXH hỏi mã này.':
    '{code} は{purpose}のための確認コードです。{moment}まで有効。社会保険機関がお尋ねすることはありません。',
  'kích hoạt tài khoản': 'アカウントの有効化',
  'đăng ký tài khoản': 'アカウントの登録',
  'đặt lại mật khẩu': 'パスワードの再設定',
  'gửi hồ sơ': '申請の提出',
  'thay đổi thông tin liên hệ': '連絡先の変更',
  'đổi mật khẩu': 'パスワードの変更',
  'xác nhận lại danh tính': '本人確認',
  'Kích hoạt tài khoản': 'アカウントの有効化',
  'Tài khoản bảo hiểm xã hội số của bạn đã sẵn sàng. Hãy mở liên kết sau để đặt mật khẩu:':
    'デジタル社会保険のアカウントの準備ができました。次のリンクを開いて、パスワードを設定してください：',
  'Liên kết có hiệu lực đến {moment} và chỉ dùng được một lần. Không ai của cơ quan BHXH hỏi liên kết này.':
    'リンクは{moment}まで有効で、一度だけ使えます。社会保険機関がこのリンクをお尋ねすることはありません。',
  'Kích hoạt tài khoản tại {url} trước {moment}. Không chuyển liên kết này cho người khác.':
    '{moment}までに {url} でアカウントを有効にしてください。このリンクを他人に渡さないでください。',
  'Đặt lại mật khẩu': 'パスワードの再設定',
  'Chúng tôi nhận được yêu cầu đặt lại mật khẩu của bạn. Hãy mở liên kết sau để đặt mật khẩu mới:':
    'パスワード再設定のご依頼を受け付けました。次のリンクを開いて、新しいパスワードを設定してください：',
  'Liên kết có hiệu lực đến {moment} và chỉ dùng được một lần.': 'リンクは{moment}まで有効で、一度だけ使えます。',
  'Nếu bạn không yêu cầu, hãy bỏ qua thư này: mật khẩu hiện tại vẫn giữ nguyên. Không ai của cơ quan BHXH hỏi liên kết này.':
    '心当たりがない場合は、このメールを無視してください。現在のパスワードはそのまま使えます。社会保険機関がこのリンクをお尋ねすることはありません。',
  'Đặt lại mật khẩu tại {url} trước {moment}. Không chuyển liên kết này cho người khác.':
    '{moment}までに {url} でパスワードを再設定してください。このリンクを他人に渡さないでください。',
  'Tài khoản của bạn được đăng nhập trên {device} lúc {moment}.': '{moment}に{device}からアカウントにログインがありました。',
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại:':
    'ご本人の場合、お手続きは不要です。心当たりがない場合は、すぐに次からお知らせください：',
  'Tài khoản được đăng nhập trên thiết bị mới lúc {moment}. Không phải bạn? {url}':
    '{moment}に新しい端末からログインがありました。心当たりがない場合 {url}',
  'Mật khẩu của tài khoản được thay đổi lúc {moment}.': '{moment}にアカウントのパスワードが変更されました。',
  'Mật khẩu được thay đổi lúc {moment}. Không phải bạn? {url}': '{moment}にパスワードが変更されました。心当たりがない場合 {url}',
  'Đến lúc {moment}, có nhiều lần nhập sai mật khẩu tài khoản của bạn từ thiết bị lạ.':
    '{moment}までに、見知らぬ端末からパスワードの誤入力が続きました。',
  'Chúng tôi đã tạm giới hạn đăng nhập từ thiết bị lạ. Thiết bị bạn vẫn dùng không bị ảnh hưởng. Nếu mật khẩu dễ đoán, bạn nên đổi mật khẩu.':
    '見知らぬ端末からのログインを一時的に制限しました。いつもお使いの端末には影響ありません。推測されやすいパスワードの場合は、変更をお勧めします。',
  'Đăng nhập bằng vân tay, khuôn mặt được bật trên {device} lúc {moment}.':
    '{moment}に{device}で指紋・顔ログインがオンになりました。',
  'Đăng nhập bằng vân tay, khuôn mặt được bật lúc {moment}. Không phải bạn? {url}':
    '{moment}に指紋・顔ログインがオンになりました。心当たりがない場合 {url}',
  'Lúc {moment}, một khóa đăng nhập bằng vân tay, khuôn mặt của bạn có dấu hiệu bị sao chép. Chúng tôi đã ngừng nhận khóa đó.':
    '{moment}に、指紋・顔ログインの鍵の一つに複製された形跡が見つかりました。その鍵は使えなくしました。',
  'Hãy đăng nhập bằng mật khẩu, tắt khóa đó trong «Cài đặt» rồi bật lại trên thiết bị của bạn.':
    'パスワードでログインし、「設定」でその鍵をオフにしてから、ご自身の端末でもう一度オンにしてください。',
  'Một khóa đăng nhập bằng vân tay, khuôn mặt có dấu hiệu bị sao chép ({moment}) nên không còn dùng được. Hãy bật lại trong «Cài đặt».':
    '指紋・顔ログインの鍵の一つに複製された形跡があるため（{moment}）、使えなくなりました。「設定」でもう一度オンにしてください。',
  'Có nhiều lần nhập sai mật khẩu tài khoản từ thiết bị lạ ({moment}). Thiết bị bạn vẫn dùng không bị ảnh hưởng.':
    '見知らぬ端末からパスワードの誤入力が続いています（{moment}）。いつもお使いの端末には影響ありません。',
  '{contact} nhận mã và thông báo được thay đổi lúc {moment}.': 'コードとお知らせを受け取る{contact}が{moment}に変更されました。',
  '{contact} của tài khoản được thay đổi lúc {moment}. Không phải bạn? {url}':
    'アカウントの{contact}が{moment}に変更されました。心当たりがない場合 {url}',
  'Xem chi tiết:': '詳細：',
  '{sms} Xem tại {url}': '{sms}詳細：{url}',
  'Xin chào,': 'いつもご利用いただきありがとうございます。',
  'OpenVssID · Bảo hiểm xã hội số\nTổng đài hỗ trợ: {hotline}. Đây là thư tự động, vui lòng không trả lời.':
    'OpenVssID · デジタル社会保険\n電話窓口：{hotline}。自動送信のメールです。返信はできません。',

  // Refusals: pause of changes, sharing
  'Hệ thống đang bảo trì. Bạn vẫn xem được thông tin; việc gửi và thay đổi thông tin tạm dừng.':
    'メンテナンス中です。情報の閲覧はできますが、送信と変更は一時停止しています。',
  'Hệ thống đang bảo trì đến {time} ngày {day}. Bạn vẫn xem được thông tin; việc gửi và thay đổi thông tin tạm dừng.':
    '{day} {time} までメンテナンス中です。情報の閲覧はできますが、送信と変更は一時停止しています。',
  'Đây là số của chính bạn. Hãy nhập số của người bạn muốn chia sẻ.':
    'これはご本人の番号です。共有したい相手の番号を入力してください。',
  'Hãy nhập mã số BHXH (10 hoặc 12 chữ số), số CCCD, CMND hoặc hộ chiếu.':
    '社会保険番号（10桁または12桁）、身分証（CCCD、CMND）番号、または旅券番号を入力してください。',
  'Hãy chọn một ngày từ hôm nay đến {last}.': '今日から{last}までの日を選んでください。',
  'Bạn có thể chia sẻ dữ liệu khi đủ 18 tuổi.': '18歳になると、情報を共有できます。',
  'Lời mời này không còn hiệu lực.': 'この招待は無効になりました。',

  // Notifications: reminders, sharing, contacts
  'Đơn vị chậm đóng BHXH cho bạn': '事業所の社会保険料が滞納されています',
  'Đến ngày {day}, đơn vị chậm đóng từ 30 ngày trở lên: {list}. Bạn nên hỏi đơn vị; cơ quan BHXH cũng đang đôn đốc.':
    '{day}現在、30日以上滞納されている保険料：{list}。事業所にご確認ください。社会保険機関も納付を催促しています。',
  '{fund} từ {from} đến {to} ({employer})': '{fund} {from}～{to}（{employer}）',
  BHTN: '失業保険',
  '{child} sắp tròn 6 tuổi': '{child}さんはまもなく6歳になります',
  '{child} tròn 6 tuổi ngày {day}. Từ 6 tuổi, trẻ tham gia BHYT học sinh tại trường; nếu chưa đi học thì theo hộ gia đình. Nếu chưa đến kỳ nhập học, thẻ trẻ em dùng được đến 30/9 của năm tròn 6 tuổi. Hãy xem hạn thẻ và đăng ký trước khi thẻ hết hạn.':
    '{child}さんは{day}に6歳になります。6歳からは学校で学生の健康保険に、就学していない場合は世帯で加入します。入学前であれば、子どものカードは6歳になる年の9月30日まで使えます。カードの期限を確認し、期限前に加入してください。',
  '{child} sắp tròn 18 tuổi': '{child}さんはまもなく18歳になります',
  '{child} tròn 18 tuổi ngày {day}. Từ ngày đó bạn không còn xem và nộp hồ sơ thay được; người vừa đủ 18 tuổi dùng tài khoản của chính mình, nếu chưa có thì cần đăng ký.':
    '{child}さんは{day}に18歳になります。その日から、代わりに閲覧・申請することはできません。ご本人のアカウントを使い、ない場合は登録が必要です。',
  'Bạn sắp tròn 18 tuổi': 'まもなく18歳になります',
  'Bạn tròn 18 tuổi ngày {day}. Từ ngày đó cha mẹ hoặc người giám hộ không còn xem và nộp hồ sơ thay bạn. Hãy kiểm tra số điện thoại và email nhận mã là của chính bạn.':
    '{day}に18歳になります。その日から、父母や後見人が代わりに閲覧・申請することはできません。コードを受け取る電話番号とメールアドレスがご本人のものか確認してください。',
  'Bạn sắp đủ tuổi nghỉ hưu': 'まもなく年金の受給年齢になります',
  'Trong điều kiện lao động bình thường, bạn đủ tuổi nghỉ hưu ngày {day}. Hãy kiểm tra quá trình tham gia: cần đóng BHXH đủ 15 năm để có lương hưu. Nếu có tháng thiếu hoặc sai, hãy báo cơ quan BHXH từ bây giờ.':
    '通常の労働条件では、{day}に年金の受給年齢になります。加入記録をご確認ください。老齢年金には15年以上の納付が必要です。漏れや誤りがあれば、今のうちに社会保険機関にお知らせください。',
  'Chế độ chờ hưởng của bạn sắp bắt đầu': '待機中の給付がまもなく始まります',
  'Theo quyết định số {decision}, bạn được hưởng chế độ hằng tháng từ ngày {day}. {agency} giữ hồ sơ và là nơi bắt đầu chi trả. Hãy kiểm tra cách nhận, và liên hệ cơ quan này nếu có thay đổi.':
    '決定 {decision} により、{day}から毎月の給付を受けられます。書類は {agency} が保管しており、支給もここから始まります。受取方法をご確認のうえ、変更があればこの機関にご連絡ください。',
  'Chế độ chờ hưởng của bạn bắt đầu từ ngày {day}.': '待機中の給付は{day}に始まります。',
  'Đã đến ngày hưởng, hồ sơ vẫn chờ hưởng': '受給開始日になりましたが、まだ待機中です',
  'Theo quyết định số {decision}, bạn được hưởng chế độ hằng tháng từ ngày {day}, nhưng đến nay hồ sơ vẫn ở trạng thái chờ hưởng và chưa có khoản nào được chi trả. Hãy liên hệ {agency} để được giải quyết.':
    '決定 {decision} により{day}から毎月の給付を受けられるはずですが、書類はまだ待機中で、支給はまだありません。{agency} にご連絡ください。',
  'Đã đến ngày hưởng chế độ nhưng hồ sơ của bạn vẫn chờ hưởng. Hãy liên hệ cơ quan BHXH.':
    '給付の開始日になりましたが、書類はまだ待機中です。社会保険機関にご連絡ください。',
  'Bản nháp sắp hết hạn': '下書きの期限が近づいています',
  'Bản nháp «{service}» chưa gửi được lưu đến ngày {day}. Hãy gửi hồ sơ, hoặc mở bản nháp và lưu lại để giữ thêm.':
    '未提出の下書き「{service}」は{day}まで保存されます。提出するか、開いて保存し直すと延長されます。',
  'Có người muốn chia sẻ dữ liệu với bạn': '情報の共有への招待があります',
  '{name} mời bạn xem một phần dữ liệu bảo hiểm của họ đến hết ngày {day}. Bạn có thể nhận hoặc từ chối.':
    '{name}さんが、{day}まで保険情報の一部を見られるようあなたを招待しました。承諾または辞退できます。',
  'Lời mời chia sẻ đã được nhận': '共有の招待が承諾されました',
  '{name} đã nhận lời mời và xem được dữ liệu bạn chia sẻ. Bạn có thể ngừng chia sẻ bất cứ lúc nào.':
    '{name}さんが招待を承諾し、共有された情報を見られるようになりました。共有はいつでも停止できます。',
  'Lời mời chia sẻ bị từ chối': '共有の招待が辞退されました',
  '{name} đã từ chối lời mời. Không có dữ liệu nào của bạn được xem.':
    '{name}さんが招待を辞退しました。情報は閲覧されていません。',
  'Đã ngừng chia sẻ dữ liệu': '情報の共有を終了しました',
  'Việc chia sẻ dữ liệu giữa bạn và {name} đã kết thúc.': '{name}さんとの情報の共有は終了しました。',
  'Đã dùng lại thông tin liên hệ trước đây': '以前の連絡先に戻しました',
  'Có người báo «Không phải tôi», nên số điện thoại và email trước lần thay đổi đó được dùng lại. Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã thay đổi, hãy gọi tổng đài.':
    '「自分ではない」との報告があったため、変更前の電話番号とメールアドレスに戻しました。担当者が確認します。ご自身で変更された場合は、電話窓口にご連絡ください。',
  'Tài khoản đã được mở khóa': 'アカウントのロックが解除されました',
  '{agency} đã mở khóa tài khoản theo yêu cầu của bạn. Nếu bạn không yêu cầu, hãy đổi mật khẩu và gọi tổng đài.':
    'ご依頼により{agency}がアカウントのロックを解除しました。お心当たりがない場合は、パスワードを変更し、コールセンターにお電話ください。',
  'Tài khoản đã được mở khóa theo yêu cầu. Nếu bạn không yêu cầu, hãy gọi tổng đài.':
    'ご依頼によりアカウントのロックを解除しました。お心当たりがない場合は、コールセンターにお電話ください。',
  'Tài khoản đã bị đăng xuất ở mọi nơi': 'すべての端末からログアウトされました',
  '{agency} đã đăng xuất mọi thiết bị và bỏ mật khẩu cũ vì có tin báo mất tài khoản. Hãy dùng «Quên mật khẩu» để đặt mật khẩu mới. Nếu bạn không báo, hãy gọi tổng đài.':
    'アカウントの盗難の届け出により、{agency}がすべての端末をログアウトし、以前のパスワードを無効にしました。「パスワードを忘れた場合」から新しいパスワードを設定してください。届け出ていない場合は、コールセンターにお電話ください。',
  'Tài khoản đã bị đăng xuất ở mọi nơi vì có tin báo mất. Dùng «Quên mật khẩu» để vào lại.':
    '盗難の届け出により、すべての端末からログアウトされました。「パスワードを忘れた場合」から再度ログインしてください。',
  'Cán bộ dùng hết lượt tra cứu người': '職員が個人照会の回数を使い切りました',
  'Đến lúc {moment}, {officerName} đã dùng hết lượt tra cứu người và vẫn tiếp tục tra cứu.':
    '{moment}までに、{officerName}が個人照会の回数を使い切り、なお照会を続けました。',
  'Hệ thống đã chặn. Hãy hỏi cán bộ về công việc đang làm; mỗi lần tra cứu có trong nhật ký truy cập của người được xem.':
    'システムが停止しました。業務の内容を職員に確認してください。照会はすべて、閲覧された本人の閲覧記録に残っています。',
  'Đến lúc {moment}, {officerName} đã dùng hết lượt tra cứu người.':
    '{moment}までに、{officerName}が個人照会の回数を使い切りました。',
  'Địa chỉ liên hệ đã thay đổi': '連絡先住所が変更されました',
  'Địa chỉ liên hệ của bạn vừa được thay đổi. Nếu không phải bạn, hãy đổi mật khẩu và liên hệ với chúng tôi ngay.':
    '連絡先住所が変更されました。心当たりがない場合は、パスワードを変更し、すぐにご連絡ください。',
  'Phản ánh của bạn đã được trả lời': 'ご意見への回答があります',
  'Cơ quan BHXH đã trả lời phản ánh {number} của bạn.': '社会保険機関がご意見 {number} に回答しました。',

  // Text messages of the same
  'Phản ánh {number} đã được trả lời.': 'ご意見 {number} への回答があります。',

  // Letters: contacts, looked-up number
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại đây; chúng tôi sẽ dùng lại thông tin liên hệ trước đó:':
    'ご本人の場合、お手続きは不要です。心当たりがない場合は、すぐに次からお知らせください。以前の連絡先に戻します：',
  'Có người báo «Không phải tôi» lúc {moment}, nên số điện thoại và email trước lần thay đổi đó được dùng lại. Mọi thiết bị đã bị đăng xuất và mật khẩu cũ không còn dùng được.':
    '{moment}に「自分ではない」との報告があったため、変更前の電話番号とメールアドレスに戻しました。すべての端末をログアウトし、以前のパスワードは使えなくなりました。',
  'Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã thay đổi thông tin liên hệ, hãy gọi tổng đài.':
    '担当者が確認します。ご自身で連絡先を変更された場合は、電話窓口にご連絡ください。',
  'Thông tin liên hệ trước đây của tài khoản được dùng lại lúc {moment} vì có người báo «Không phải tôi». Nếu chính bạn đã thay đổi, hãy gọi tổng đài.':
    '「自分ではない」との報告により、{moment}に以前の連絡先に戻しました。ご自身で変更された場合は、電話窓口にご連絡ください。',
  'Mã số BHXH của bạn': '社会保険番号のお知らせ',
  'Mã số BHXH của bạn là {number}.': '社会保険番号は{number}です。',
  'Mã số BHXH của bạn là số định danh cá nhân (số CCCD).': '社会保険番号は個人識別番号（CCCD番号）と同じです。',
  'Mã số được tra cứu lúc {moment}. Người tra cứu không thấy mã số đầy đủ; nếu không phải bạn, bạn không cần làm gì.':
    '番号は{moment}に照会されました。照会した人に番号の全体は表示されません。ご本人でない場合も、お手続きは不要です。',
  'Mã số BHXH của bạn là {number}, được tra cứu lúc {moment}. Người tra cứu không thấy mã số đầy đủ.':
    '社会保険番号は{number}です。{moment}に照会されました。照会した人に番号の全体は表示されません。',
  'Mã số BHXH của bạn là số định danh cá nhân (số CCCD), được tra cứu lúc {moment}. Người tra cứu không thấy mã số đầy đủ.':
    '社会保険番号は個人識別番号（CCCD番号）と同じです。{moment}に照会されました。照会した人に番号の全体は表示されません。',

  // Why a declaration for an account is refused
  'Không tìm thấy mã số BHXH đã khai.': '申告された社会保険番号が見つかりません。',
  'Hãy tra cứu lại mã số hoặc liên hệ cơ quan BHXH, rồi gửi tờ khai mới.':
    '番号をもう一度調べるか社会保険機関に問い合わせてから、新しい申告書を送信してください。',
  'Nếu bạn quên mật khẩu, hãy chọn «Quên mật khẩu». Nếu bạn chưa từng đăng ký, hãy báo ngay cho cơ quan BHXH.':
    'パスワードを忘れた場合は「パスワードを忘れた場合」を選んでください。登録した覚えがない場合は、すぐに社会保険機関にお知らせください。',
  'Họ tên hoặc ngày sinh không khớp với dữ liệu đang quản lý.': '氏名または生年月日が登録データと一致しません。',
  'Hãy kiểm tra lại theo giấy tờ tùy thân. Nếu dữ liệu BHXH sai, hãy mang giấy tờ đến cơ quan BHXH để điều chỉnh.':
    '身分証と照らしてご確認ください。社会保険のデータが誤っている場合は、身分証を持って社会保険機関で訂正してください。',
  'Hãy đăng ký bằng số điện thoại của riêng bạn hoặc bằng email.': 'ご自身の電話番号またはメールアドレスで登録してください。',
  'Ảnh giấy tờ hoặc ảnh chân dung không đọc được, bị mờ hoặc thiếu góc.':
    '身分証の写真または顔写真が読み取れないか、ぼやけているか、角が欠けています。',
  'Hãy chụp lại ở nơi đủ sáng, thấy rõ cả bốn góc giấy tờ, rồi gửi tờ khai mới.':
    '明るい場所で身分証の四隅がすべて入るように撮り直し、新しい申告書を送信してください。',
  'Ảnh chân dung không phải của người trên giấy tờ.': '顔写真が身分証の人物と異なります。',
  'Hãy tự chụp ảnh chân dung của bạn, hoặc mang giấy tờ đến cơ quan BHXH.':
    'ご自身の顔を撮影するか、身分証を持って社会保険機関にお越しください。',
  'Giấy tờ tùy thân đã hết hạn hoặc không còn giá trị.': '身分証が期限切れか、無効です。',
  'Hãy gửi tờ khai mới với giấy tờ còn giá trị.': '有効な身分証で新しい申告書を送信してください。',
  'Chưa xác minh được danh tính qua mạng.': 'オンラインで本人確認ができませんでした。',
  'Hãy mang giấy tờ tùy thân bản gốc đến cơ quan BHXH đã chọn để được đăng ký tại chỗ.':
    '身分証の原本を持って、選択した社会保険機関にお越しください。その場で登録できます。',

  // Letters to people who register for an account
  'Trả lời phản ánh {number}': 'ご意見 {number} への回答',
  'Cơ quan BHXH trả lời phản ánh {number} của bạn:': '社会保険機関がご意見 {number} に回答します：',
  'Phản ánh {number} đã được trả lời qua email.': 'ご意見 {number} にメールで回答しました。',
  'Đã nhận tờ khai {number}': '申告書 {number} を受け付けました',
  'Chúng tôi đã nhận tờ khai đăng ký tài khoản {number}.': 'アカウント登録の申告書 {number} を受け付けました。',
  'Khi kiểm tra tờ khai, chúng tôi thấy: {words}': '申告書を確認したところ：{words}',
  'Xem tình trạng tờ khai tại:': '申告書の状況：',
  'Nếu bạn không đăng ký tài khoản, hãy bỏ qua thư này.': 'アカウントを登録していない場合は、このメールを無視してください。',
  'Đã nhận tờ khai đăng ký tài khoản {number}. Xem tình trạng tại {url}':
    'アカウント登録の申告書 {number} を受け付けました。状況：{url}',
  'Đã nhận tờ khai đăng ký tài khoản {number}. {words} Xem tình trạng tại {url}':
    'アカウント登録の申告書 {number} を受け付けました。{words}状況：{url}',
  'Tờ khai đăng ký tài khoản {number}': 'アカウント登録の申告書 {number}',
  'Tờ khai đăng ký giao dịch điện tử (Mẫu số 01), số {number}, gửi lúc {moment}.':
    '電子取引登録申告書（様式01）、番号 {number}、{moment} 送信。',
  'Mã số BHXH: {insured}\nHọ và tên: {name}\nSố CCCD/CMND/Hộ chiếu: {id}\nNgày sinh: {birth}\nĐịa chỉ: {place}\nSố điện thoại: {phone}\nCơ quan BHXH tiếp nhận: {agency}':
    '社会保険番号：{insured}\n氏名：{name}\n身分証・旅券番号：{id}\n生年月日：{birth}\n住所：{place}\n電話番号：{phone}\n受付機関：{agency}',
  'Trong thư chỉ ghi các số cuối của giấy tờ. Nếu bạn không gửi tờ khai này, hãy bỏ qua thư.':
    'このメールには身分証番号の末尾のみ記載しています。この申告書を送信していない場合は、無視してください。',
  'Tờ khai đăng ký tài khoản {number} đã được gửi.': 'アカウント登録の申告書 {number} を送信しました。',
  'Tờ khai {number} chưa được duyệt': '申告書 {number} は承認されませんでした',
  'Tờ khai đăng ký tài khoản {number} chưa được duyệt. Lý do: {reason}':
    'アカウント登録の申告書 {number} は承認されませんでした。理由：{reason}',
  'Gửi tờ khai mới tại:': '新しい申告書の送信：',
  'Tờ khai {number} chưa được duyệt: {words}': '申告書 {number} は承認されませんでした：{words}',

  // More of the text messages and reminders
  'Thẻ BHYT của bạn có giá trị sử dụng đến hết ngày {day}. Để không bị gián đoạn: người đi làm, học sinh, sinh viên hỏi nơi làm việc hoặc nhà trường; hộ gia đình đóng tiếp trước ngày này.':
    '健康保険証は{day}まで有効です。途切れないよう、お勤めの方と学生の方は勤務先または学校にお問い合わせください。世帯加入の方は、この日までに続けて納付してください。',
  'Có tháng đơn vị chậm đóng BHXH cho bạn.': '事業所の社会保険料に滞納があります。',
  'Con bạn sắp tròn 6 tuổi: cần đăng ký BHYT học sinh hoặc hộ gia đình.':
    'お子さまがまもなく6歳になります。学生または世帯の健康保険に加入してください。',
  'Con bạn sắp tròn 18 tuổi: từ đó cần tài khoản của chính mình.':
    'お子さまがまもなく18歳になります。以後はご本人のアカウントが必要です。',
  'Bạn sắp tròn 18 tuổi: hãy kiểm tra số điện thoại và email nhận mã.':
    'まもなく18歳になります。コードを受け取る電話番号とメールアドレスを確認してください。',
  'Bạn sắp đủ tuổi nghỉ hưu. Hãy kiểm tra quá trình tham gia BHXH.':
    'まもなく年金の受給年齢になります。加入記録をご確認ください。',
  'Một bản nháp chưa gửi được lưu đến ngày {day}.': '未提出の下書きは{day}まで保存されます。',
  'Có lời mời xem dữ liệu được chia sẻ với bạn.': '共有された情報への招待があります。',
  'Lời mời chia sẻ dữ liệu của bạn đã được nhận.': '情報共有の招待が承諾されました。',
  'Lời mời chia sẻ dữ liệu của bạn bị từ chối.': '情報共有の招待が辞退されました。',
  'Một lượt chia sẻ dữ liệu đã kết thúc.': '情報の共有が終了しました。',
  'Thông tin liên hệ trước đây của tài khoản được dùng lại.': 'アカウントの以前の連絡先に戻しました。',
  'Địa chỉ liên hệ của bạn vừa được thay đổi.': '連絡先住所が変更されました。',

  // Calculators
  'Không có công cụ tính này.': 'この計算機はありません。',
  'Thiếu thông tin bắt buộc.': '必要な情報がありません。',
  'Thông tin không đúng kiểu dữ liệu.': '情報の種類が正しくありません。',
  'Công cụ tính không dùng thông tin này.': 'この計算機では使わない情報です。',
  'Giá trị nằm ngoài phạm vi cho phép.': '許容範囲外の値です。',
  'Số tiền phải là số đồng nguyên, từ 0 đến 1.000 tỷ đồng.': '金額は0から1兆ドンまでの整数で入力してください。',
  'Ngày không có thật hoặc không đúng định dạng.': '存在しない日付か、形式が正しくありません。',
  'Tháng không có thật hoặc không đúng định dạng.': '存在しない月か、形式が正しくありません。',
  'Thời điểm kết thúc sớm hơn thời điểm bắt đầu.': '終了が開始より前です。',
  'Hai giai đoạn đóng có tháng trùng nhau.': '2つの納付期間に重なる月があります。',
  'Thông tin này mâu thuẫn với thông tin khác đã nhập.': '入力した他の情報と矛盾しています。',
  'Thời điểm này nằm ngoài khoảng thời gian có số liệu để tính.': '計算に必要な数値がない時期です。',
  'Không tính {count} tháng đơn vị còn chậm đóng: {months}.': '事業所が滞納している{count}か月は含めていません：{months}。',
  '{count} tháng có hai nơi cùng đóng: {months}. Mỗi tháng chỉ tính một lần, theo nơi làm việc trước.':
    '{count}か月は2か所で納付されています：{months}。各月は先に働き始めた勤務先で1回だけ数えます。',
  'Không tính {count} tháng đã nhận BHXH một lần: {months}.': '一時金として受け取った{count}か月は含めていません：{months}。',
  'Chưa tính {count} tháng đã đóng trước: {months}.': '前納した{count}か月はまだ含めていません：{months}。',
  'Hồ sơ chưa có tháng đóng BHXH nào được tính.': '記録に計算できる納付月がありません。',
  'Hồ sơ chỉ có năm sinh của bạn.': '記録には生年しかありません。',
  'Hồ sơ chỉ có hệ số lương, chưa có các khoản phụ cấp tính đóng BHXH. Hãy cộng thêm nếu có.':
    '記録には給与係数だけがあり、納付対象の手当はありません。あれば加えてください。',
  'Hồ sơ không ghi nhóm được Nhà nước hỗ trợ tiền đóng BHXH tự nguyện. Hãy chọn nếu có.':
    '任意加入の保険料に対する国の補助の区分は記録にありません。該当する場合は選んでください。',
  'Hồ sơ không ghi công việc nặng nhọc, độc hại hoặc nơi làm việc đặc biệt khó khăn. Hãy chọn nếu có.':
    '重労働・有害業務や特に困難な地域での勤務は記録にありません。該当する場合は選んでください。',
  'Hồ sơ không ghi vùng lương tối thiểu của nơi làm việc. Hãy chọn khi tính trợ cấp thất nghiệp.':
    '勤務地の最低賃金地域は記録にありません。失業給付を計算するときに選んでください。',
  'Điều kiện hưởng, tỷ lệ hưởng, mức lương hưu hằng tháng và trợ cấp một lần khi nghỉ hưu.':
    '年金の受給要件、支給率、月額と退職時の一時金。',
  'Tuổi nghỉ hưu và tháng bắt đầu hưởng lương hưu.': '退職年齢と年金の受給開始月。',
  'Mức lương hưu sau các lần điều chỉnh.': '改定後の年金額。',
  'Điều kiện và số tiền nhận BHXH một lần.': '社会保険一時金の受給要件と金額。',
  'Số ngày và số tiền trợ cấp khi nghỉ ốm hoặc chăm con ốm.': '病気や子の看護で休むときの給付日数と金額。',
  'Số ngày và số tiền dưỡng sức, phục hồi sức khỏe sau ốm đau, thai sản, tai nạn lao động.':
    '病気、出産、労働災害の後の療養日数と金額。',
  'Thời gian nghỉ và số tiền trợ cấp khi khám thai, sinh con, nhận con nuôi và khi vợ sinh con.':
    '妊婦健診、出産、養子縁組、妻の出産のときの休暇と給付。',
  'Điều kiện, mức hưởng hằng tháng và số tháng hưởng trợ cấp thất nghiệp.': '失業給付の要件、月額と支給月数。',
  'Trợ cấp tai nạn lao động, bệnh nghề nghiệp một lần hoặc hằng tháng.': '労働災害・職業病の一時または毎月の給付。',
  'Trợ cấp mai táng, tuất hằng tháng và tuất một lần.': '葬祭費、遺族への毎月の給付と一時金。',
  'Số tiền đóng BHXH tự nguyện theo mức thu nhập và phương thức đóng.': '収入と納付方法に応じた任意加入の社会保険料。',
  'Số tiền đóng BHYT của cả hộ gia đình.': '世帯全体の健康保険料。',
  'Phần chi phí khám chữa bệnh quỹ BHYT trả và phần người bệnh trả.': '診療費のうち健康保険基金と患者それぞれの負担額。',
  'Số tiền người lao động và đơn vị đóng BHXH, BHYT, BHTN hằng tháng theo lương.':
    '給与に応じて労働者と事業所が毎月納める社会・健康・失業保険料。',

  // Recovery by VNeID and at an office
  'Tài khoản chưa được kích hoạt. Hãy gửi liên kết kích hoạt.':
    'アカウントはまだ有効になっていません。有効化のリンクを送ってください。',
  'Người này đang có một yêu cầu đặt lại mật khẩu. Hãy dừng yêu cầu đó trước.':
    'パスワード再設定の依頼がすでに進行中です。先にその依頼を中止してください。',
  'Số này không khớp với tài khoản của liên kết.': 'この番号はリンクのアカウントと一致しません。',
  'Mật khẩu đã được đặt lại': 'パスワードが再設定されました',
  'Mật khẩu mới vừa được đặt trên {device}. Mọi thiết bị khác đã bị đăng xuất. Nếu không phải bạn, hãy mở liên kết «Không phải tôi» trong tin nhắn hoặc email.':
    '{device}で新しいパスワードが設定され、ほかの端末はすべてログアウトされました。ご自身でない場合は、SMSまたはメールの「自分ではない」のリンクを開いてください。',
  'Mật khẩu của tài khoản vừa được đặt lại.': 'アカウントのパスワードが再設定されました。',
  'Có yêu cầu đặt lại mật khẩu tại cơ quan BHXH': '社会保険機関でのパスワード再設定の依頼',
  'Có người mang giấy tờ của bạn đến {agency} để đặt lại mật khẩu. Liên kết đặt mật khẩu mới được gửi sau {moment}. Nếu không phải bạn, hãy dừng yêu cầu.':
    'あなたの身分証を持った人が{agency}でパスワードの再設定を依頼しました。新しいパスワードのリンクは{moment}より後に送られます。ご自身でない場合は依頼を中止してください。',
  'Có yêu cầu đặt lại mật khẩu tại cơ quan BHXH.': '社会保険機関でパスワード再設定の依頼がありました。',
  'Liên kết đặt lại mật khẩu đã được gửi': 'パスワード再設定のリンクが送られました',
  'Đã hết thời gian chờ: liên kết đặt mật khẩu mới đã được gửi đến nơi nhận ghi tại cơ quan BHXH. Nếu không phải bạn yêu cầu, hãy dừng ngay.':
    '待機時間が終わり、機関で記入された連絡先に新しいパスワードのリンクが送られました。ご自身の依頼でない場合は、すぐに中止してください。',
  'Liên kết đặt lại mật khẩu đã được gửi.': 'パスワード再設定のリンクが送られました。',
  'Yêu cầu đặt lại mật khẩu đã dừng': 'パスワード再設定の依頼が中止されました',
  'Yêu cầu đặt lại mật khẩu tại cơ quan BHXH đã dừng. Mật khẩu của bạn vẫn như cũ.':
    '社会保険機関でのパスワード再設定の依頼が中止されました。パスワードはそのままです。',
  'Yêu cầu đặt lại mật khẩu tại cơ quan BHXH đã dừng.': '社会保険機関でのパスワード再設定の依頼が中止されました。',
  'Mật khẩu mới được đặt và tài khoản của bạn được đăng nhập trên {device} lúc {moment}.':
    '{moment}に{device}で新しいパスワードが設定され、アカウントにログインがありました。',
  'Mật khẩu được đặt lại lúc {moment}. Không phải bạn? {url}': '{moment}にパスワードが再設定されました。ご自身でない場合は {url}',
  'Lúc {moment}, có người mang giấy tờ của bạn đến {agency} để đặt lại mật khẩu.':
    '{moment}に、あなたの身分証を持った人が{agency}でパスワードの再設定を依頼しました。',
  'Liên kết đặt mật khẩu mới chỉ được gửi sau {moment}. Đến lúc đó tài khoản vẫn như cũ.':
    '新しいパスワードのリンクは{moment}より後に送られます。それまでアカウントはそのままです。',
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy dừng ngay tại:':
    'ご自身の場合は何もする必要はありません。ご自身でない場合は、すぐに中止してください：',
  'Có yêu cầu đặt lại mật khẩu tại cơ quan BHXH, hiệu lực sau {moment}. Không phải bạn? {url}':
    '社会保険機関でパスワード再設定の依頼があり、{moment}以降に有効になります。ご自身でない場合は {url}',
  'Liên kết đặt mật khẩu sẽ được gửi đến đây': 'パスワード設定のリンクがここに送られます',
  'Theo yêu cầu tại cơ quan BHXH, liên kết đặt mật khẩu mới được gửi đến địa chỉ này sau {moment}.':
    '社会保険機関での依頼により、新しいパスワードのリンクが{moment}より後にここに送られます。',
  'Nếu bạn không đến cơ quan BHXH, hãy bỏ qua thư này.': '社会保険機関を訪れていない場合は、このメールを無視してください。',
  'Liên kết đặt mật khẩu mới được gửi đến số này sau {moment}. Nếu bạn không yêu cầu, hãy bỏ qua.':
    '新しいパスワードのリンクが{moment}より後にこの番号に送られます。心当たりがない場合は無視してください。',
  'Lúc {moment}, liên kết đặt mật khẩu mới đã được gửi đến nơi nhận ghi tại cơ quan BHXH.':
    '{moment}に、機関で記入された連絡先に新しいパスワードのリンクが送られました。',
  'Liên kết đặt lại mật khẩu đã được gửi lúc {moment}. Không phải bạn? {url}':
    '{moment}にパスワード再設定のリンクが送られました。ご自身でない場合は {url}',
  'Yêu cầu đặt lại mật khẩu tại cơ quan BHXH đã dừng lúc {moment}. Mật khẩu vẫn như cũ.':
    '社会保険機関でのパスワード再設定の依頼は{moment}に中止されました。パスワードはそのままです。',
  'Nếu bạn vẫn cần mật khẩu mới, hãy mang giấy tờ đến cơ quan BHXH hoặc gọi tổng đài.':
    '新しいパスワードが必要な場合は、身分証を持って社会保険機関にお越しいただくか、相談窓口にお電話ください。',

  // Children
  'Số này không dẫn đến người có tên đã khai. Chưa liên kết được.':
    'この番号は申告された氏名の方と一致しません。連携できませんでした。',
  'Người này đã đủ 18 tuổi và dùng tài khoản của mình. Không liên kết được nữa.':
    'この方は18歳に達し、本人のアカウントを使います。連携できません。',
  'Người này đã tự đăng nhập bằng tài khoản riêng và tự chọn người được xem trong mục «Người được chia sẻ».':
    'この方は本人のアカウントでログインしており、閲覧できる人を「共有相手」で自分で選びます。',
  'Bạn không còn được xem hoặc làm việc này thay cho người này: người đó đã đủ 18 tuổi hoặc tự quản lý tài khoản, hoặc quyền của bạn đã kết thúc. Không có gì bị mất: bản nháp và hồ sơ đã gửi vẫn ở trong tài khoản của người đó.':
    'この内容の閲覧や代理申請はできなくなりました。この方が18歳に達したか自分でアカウントを管理しているか、あなたの権限が終了しました。失われたものはありません。下書きと送信済みの申請は本人のアカウントに残っています。',
  'Con chưa đủ tuổi để tự quản lý tài khoản.': 'お子さんはまだアカウントを管理できる年齢ではありません。',
  'Hai tài khoản không còn liên kết với nhau, nên không có gì để chuyển giao.':
    '2つのアカウントはもう連携していないため、引き渡すものはありません。',
  'Người này hiện không dùng tài khoản nên không thể đồng ý. Hãy đề nghị cha, mẹ hoặc người giám hộ khác, hoặc liên hệ cơ quan BHXH.':
    'この方は現在アカウントを使っていないため、同意できません。ほかの親または後見人に申し出るか、社会保険機関にお問い合わせください。',
  'Đang có một đề nghị chờ trả lời. Hãy trả lời hoặc chờ rút đề nghị đó trước.':
    '回答待ちの申し出があります。先にそれに回答するか、取り下げられるまでお待ちください。',
  'Đề nghị này không còn hiệu lực: đã được rút, bị từ chối hoặc hết hạn.':
    'この申し出はもう有効ではありません。取り下げられたか、断られたか、期限が過ぎています。',
  'Bạn đã đề nghị. Bây giờ cần bên kia đồng ý.': 'すでに申し出ています。あとは相手の同意が必要です。',
  'Con đã tự quản lý tài khoản này.': 'お子さんはすでにこのアカウントを自分で管理しています。',
  'Con muốn tự quản lý tài khoản': 'お子さんが自分でアカウントを管理したいと申し出ています',
  'Bạn được giao tự quản lý tài khoản': 'アカウントを自分で管理するよう申し出がありました',
  '{name} đề nghị tự quản lý tài khoản của mình. Nếu đồng ý, bạn chỉ còn xem thẻ BHYT của con. Hãy trả lời trước {moment}.':
    '{name}さんが自分のアカウントを自分で管理したいと申し出ています。同意すると、あなたが見られるのはお子さんの健康保険カードだけになります。{moment}までに回答してください。',
  '{name} muốn giao tài khoản cho bạn tự quản lý. Nếu đồng ý, chỉ bạn xem dữ liệu của mình và gửi hồ sơ; {same} chỉ còn xem thẻ BHYT. Hãy trả lời trước {moment}.':
    '{name}さんがアカウントをあなたに引き渡そうとしています。同意すると、情報を見て申請できるのはあなただけになり、{same}さんは健康保険カードだけを見られます。{moment}までに回答してください。',
  'Con bạn đề nghị tự quản lý tài khoản.': 'お子さんが自分のアカウントを管理したいと申し出ています。',
  'Bạn được giao tự quản lý tài khoản của mình.': '自分のアカウントを管理するよう申し出がありました。',
  'Đề nghị tự quản lý tài khoản bị từ chối': 'アカウント管理の申し出が断られました',
  'Đề nghị tự quản lý tài khoản đã được rút': 'アカウント管理の申し出が取り下げられました',
  '{name} không đồng ý. Tài khoản được dùng như trước.': '{name}さんは同意しませんでした。アカウントはこれまでどおり使われます。',
  '{name} đã rút đề nghị. Tài khoản được dùng như trước.':
    '{name}さんが申し出を取り下げました。アカウントはこれまでどおり使われます。',
  'Đề nghị tự quản lý tài khoản không còn hiệu lực.': 'アカウント管理の申し出はもう有効ではありません。',
  'Bạn tự quản lý tài khoản': 'アカウントを自分で管理します',
  'Bạn và {name} đã đồng ý. Từ bây giờ chỉ bạn xem dữ liệu của mình và gửi hồ sơ; cha, mẹ hoặc người giám hộ chỉ còn xem thẻ BHYT. Hãy kiểm tra số điện thoại và email nhận mã là của chính bạn.':
    'あなたと{name}さんが同意しました。これからは情報を見て申請できるのはあなただけになり、親または後見人は健康保険カードだけを見られます。コードを受け取る電話番号とメールアドレスがご自身のものか確認してください。',
  'Từ bây giờ bạn tự quản lý tài khoản BHXH của mình.': 'これからは社会保険のアカウントを自分で管理します。',
  '{childName} đã tự quản lý tài khoản': '{childName}さんがアカウントを自分で管理します',
  'Từ bây giờ bạn chỉ còn xem thẻ BHYT của {childName}, đến khi con đủ 18 tuổi. Bản nháp và hồ sơ đã gửi ở trong tài khoản của con. Nếu bạn thấy không đúng, hãy liên hệ cơ quan BHXH.':
    'これからお子さんが18歳になるまで、{childName}さんの健康保険カードだけを見られます。下書きと送信済みの申請はお子さんのアカウントにあります。間違いだと思われる場合は、社会保険機関にお問い合わせください。',
  'Con bạn đã tự quản lý tài khoản BHXH.': 'お子さんが社会保険のアカウントを自分で管理します。',
  'Thêm người xem được hồ sơ của con': 'お子さまの記録を見られる人が増えました',
  '{guardianName} đã đăng ký và từ nay xem được hồ sơ của {childName}, gửi được hồ sơ thay con như bạn. Nếu bạn không đồng ý, hãy liên hệ cơ quan BHXH.':
    '{guardianName}さんが登録し、今後はあなたと同じように{childName}さんの記録の閲覧と代理申請ができます。同意されない場合は社会保険機関にご連絡ください。',
  'Có thêm một người xem được hồ sơ BHXH của con bạn.': 'お子さまの社会保険の記録を見られる人が増えました。',

  // Changes of how benefits are paid
  'Từ tháng {month}, chế độ của bạn được chi trả {how}.': '{month}から、給付は{how}支給されます。',
  'Từ tháng {month}, chế độ của bạn được chi trả {how}. Nếu không phải bạn đề nghị, hãy dùng đường dẫn «Không phải tôi» trong tin nhắn hoặc email, hoặc liên hệ với chúng tôi ngay.':
    '{month}から、給付は{how}支給されます。ご本人の申請でない場合は、メッセージまたはメールの「私ではありません」のリンクを使うか、すぐにご連絡ください。',
  'bằng tiền mặt': '現金で',
  'vào tài khoản có số cuối {ending}': '末尾が{ending}の口座に',
  'Nơi hoặc hình thức nhận chế độ đã thay đổi': '給付の受給地または受取方法が変更されました',
  'Hình thức nhận chế độ của bạn thay đổi từ tháng {month}.': '{month}から給付の受取方法が変わります。',
  'Hồ sơ hưởng của bạn được chuyển sang cơ quan khác': '給付の書類を保管する機関が変わります',
  'Từ tháng {month}, {office} giữ hồ sơ hưởng của bạn và chi trả khi đến kỳ. Cách chi trả không đổi. Nếu không phải bạn đề nghị, hãy dùng đường dẫn «Không phải tôi» trong tin nhắn hoặc email, hoặc liên hệ với chúng tôi ngay.':
    '{month}から{office}が給付の書類を保管し、支給時期が来たら支給します。支給方法は変わりません。ご自身の申請でない場合は、メッセージまたはメールの「私ではありません」のリンクを使うか、すぐにご連絡ください。',
  'Hồ sơ hưởng của bạn được chuyển sang cơ quan khác từ tháng {month}.': '{month}から給付の書類を保管する機関が変わります。',
  'Từ tháng {month}, {office} giữ hồ sơ hưởng của bạn và chi trả khi đến kỳ. Cách chi trả không đổi.':
    '{month}から{office}が給付の書類を保管し、支給時期が来たら支給します。支給方法は変わりません。',
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại đây; hồ sơ sẽ ở lại nơi cũ:':
    'ご本人の場合は何もする必要はありません。ご本人でない場合は、すぐにこちらからお知らせください。書類は元の機関に残ります：',
  'Hồ sơ hưởng của bạn được chuyển sang cơ quan khác từ tháng {month}. Không phải bạn? {url}':
    '{month}から給付の書類を保管する機関が変わります。ご本人でない場合は {url}',
  'Đã hủy thay đổi hình thức nhận chế độ': '給付の受取方法の変更を取り消しました',
  'Có người báo «Không phải tôi», nên chế độ được chi trả như trước lần thay đổi đó. Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã đề nghị, hãy gọi tổng đài.':
    '「私ではありません」との申し出があったため、給付は変更前と同じように支給されます。担当者が確認します。ご本人の申請である場合は、相談窓口にお電話ください。',
  'Thay đổi hình thức nhận chế độ của bạn đã bị hủy.': '給付の受取方法の変更は取り消されました。',
  'Cơ quan chi trả: {agency}.': '支給機関：{agency}。',
  'Nếu là bạn, bạn không cần làm gì. Nếu không phải bạn, hãy báo ngay tại đây; chế độ sẽ được chi trả như trước:':
    'ご本人の場合は何もする必要はありません。ご本人でない場合は、すぐにこちらからお知らせください。給付は以前と同じように支給されます：',
  'Hình thức nhận chế độ thay đổi từ tháng {month}. Không phải bạn? {url}':
    '{month}から給付の受取方法が変わります。ご本人でない場合は {url}',
  'Có người báo «Không phải tôi» lúc {moment}, nên chế độ được chi trả như trước lần thay đổi đó. Mọi thiết bị đã bị đăng xuất và mật khẩu cũ không còn dùng được.':
    '{moment}に「私ではありません」との申し出があったため、給付は変更前と同じように支給されます。すべての端末がログアウトされ、以前のパスワードは使えません。',
  'Cán bộ BHXH sẽ xem xét. Nếu chính bạn đã đề nghị thay đổi, hãy gọi tổng đài.':
    '担当者が確認します。ご本人が変更を申請した場合は、相談窓口にお電話ください。',
  'Thay đổi hình thức nhận chế độ bị hủy lúc {moment} vì có người báo «Không phải tôi». Nếu chính bạn đã đề nghị, hãy gọi tổng đài.':
    '「私ではありません」との申し出により、{moment}に給付の受取方法の変更が取り消されました。ご本人の申請である場合は、相談窓口にお電話ください。',

  // The insurance book
  'Hồ sơ đã chuyển cơ quan giải quyết': '担当機関が変わりました',
  'Hồ sơ {number} «{service}» nay do {agency} giải quyết. Ngày hẹn trả kết quả không đổi; bạn không cần gửi lại gì.':
    '申請 {number}「{service}」は今後 {agency} が処理します。処理予定日は変わりません。再提出の必要はありません。',
  'Hồ sơ {number} nay do {agency} giải quyết. Ngày hẹn không đổi.':
    '申請 {number} は今後 {agency} が処理します。予定日は変わりません。',
  'Quá trình đóng cần được xác minh': '納付履歴の確認が必要です',
  'Hồ sơ {number} «{service}» cần xác minh quá trình đóng ở nơi khác. Ngày hẹn trả mới: {day}. Thông báo bằng văn bản có trong hồ sơ.':
    '申請{number}「{service}」は、納付履歴を他の機関で確認する必要があります。新しい処理予定日：{day}。書面のお知らせは申請の中にあります。',
  'Hồ sơ {number} cần xác minh quá trình đóng. Ngày hẹn trả mới: {day}.':
    '申請{number}は納付履歴の確認が必要です。新しい処理予定日：{day}。',
  'Sổ BHXH đã được cấp lại': '社会保険手帳が再発行されました',
  'Sổ BHXH của bạn được cấp lại, lần cấp thứ {issue}. Các sổ cấp trước đó không còn giá trị.':
    '社会保険手帳が再発行されました（第{issue}回）。以前の手帳は無効です。',
  'Sổ BHXH của bạn được cấp lại, lần cấp thứ {issue}.': '社会保険手帳が再発行されました（第{issue}回）。',
  'Thông tin của bạn đã được điều chỉnh': 'あなたの情報が訂正されました',
  'Thông tin của bạn trong dữ liệu BHXH đã được điều chỉnh. Nếu bạn không đề nghị, hãy gọi tổng đài.':
    '社会保険の記録にあるあなたの情報が訂正されました。お心当たりがない場合は、相談窓口にお電話ください。',
  'Đã gộp mã số BHXH': '社会保険番号を統合しました',
  'Mã số {number} nay dẫn đến hồ sơ này. Quá trình đóng, thẻ và lịch sử khám chữa bệnh của mã số đó xem tại đây. Nếu bạn không đề nghị, hãy liên hệ với chúng tôi ngay.':
    '番号{number}は、この記録につながるようになりました。その番号の納付履歴、カード、受診履歴はここで確認できます。お心当たりがない場合は、すぐにご連絡ください。',
  'Một mã số BHXH khác đã được gộp vào hồ sơ của bạn. Nếu bạn không đề nghị, hãy gọi tổng đài.':
    '別の社会保険番号があなたの記録に統合されました。お心当たりがない場合は、相談窓口にお電話ください。',
  'Hồ sơ hưởng được xem lại': '給付の記録を見直します',
  'Ngày sinh hoặc giới tính của bạn đã được điều chỉnh, nên cơ quan BHXH xem lại hồ sơ hưởng. Trong khi xem lại, chế độ vẫn được chi trả như trước.':
    '生年月日または性別が訂正されたため、社会保険機関が給付の記録を見直します。その間も給付はこれまでどおり支払われます。',
  'Cơ quan BHXH đang xem lại hồ sơ hưởng của bạn. Chế độ vẫn được chi trả như trước.':
    '社会保険機関が給付の記録を見直しています。給付はこれまでどおり支払われます。',
  'Đã điều chỉnh: {items}. Thông tin mới có hiệu lực từ hôm nay; thông tin cũ lưu trong lịch sử. Nếu bạn không đề nghị, hãy liên hệ với chúng tôi ngay.':
    '訂正した項目：{items}。新しい情報は今日から有効で、以前の情報は履歴に残ります。お心当たりがない場合は、すぐにご連絡ください。',
  'Mã số BHXH đã được gộp': '社会保険番号を統合しました',
  'Mã số BHXH {number} được gộp vào mã số khác của cùng một người lúc {moment}. Tài khoản của mã số này đã đóng; hãy đăng nhập bằng mã số được giữ lại, với mật khẩu của mã số đó.':
    '社会保険番号{number}は、{moment}に同じ方の別の番号に統合されました。この番号のアカウントは閉じられました。残った番号とそのパスワードでログインしてください。',
  'Nếu bạn không đề nghị việc này, hãy gọi tổng đài ngay.': 'お心当たりがない場合は、すぐに相談窓口にお電話ください。',
  'Mã số BHXH {number} đã được gộp vào mã số khác, hãy đăng nhập bằng mã số được giữ lại. Không phải bạn đề nghị? Hãy gọi tổng đài ngay.':
    '社会保険番号{number}は別の番号に統合されました。残った番号でログインしてください。お心当たりがない場合は、すぐに相談窓口にお電話ください。',
  'Cơ quan BHXH đã điều chỉnh thông tin của người lao động {fullName}, mã số BHXH {number}, có hiệu lực từ ngày {day}:':
    '社会保険機関は、従業員{fullName}（社会保険番号{number}）の情報を{day}から訂正しました：',
  'Ngày sinh: {day}': '生年月日：{day}',
  'Đề nghị đơn vị dùng thông tin mới trong hồ sơ đóng BHXH từ kỳ tới.': '次の申告から新しい情報をお使いください。',
  'Thông tin người lao động {fullName} đã được điều chỉnh từ ngày {day}.': '従業員{fullName}の情報が{day}から訂正されました。',
  'Thông tin người lao động đã được điều chỉnh': '従業員の情報が訂正されました',
  // Payments of benefits, and who receives them
  'Chỉ lập danh sách chi trả của tháng {first} hoặc tháng {last}.': '{first}または{last}の支給名簿のみ作成できます。',
  'Đã có danh sách chi trả của tháng {last}, nên không lập danh sách của tháng trước đó nữa.':
    '{last}の支給名簿がすでにあるため、それより前の月の名簿は作成できません。',
  'Bạn đã lập danh sách này. Người phê duyệt phải là cán bộ khác.':
    'この名簿はあなたが作成しました。別の担当者が承認する必要があります。',
  'Danh sách đã được phê duyệt nên không giữ lại khoản nào được nữa.': '承認済みの名簿では支給を保留できません。',
  'Danh sách chưa được phê duyệt.': '名簿はまだ承認されていません。',
  'Không đọc được dòng {line} của tệp. Cần các cột reference, result (paid hoặc returned), day, reason. Chưa ghi nhận gì.':
    'ファイルの{line}行目を読み取れません。reference、result（paidまたはreturned）、day、reasonの列が必要です。何も記録されていません。',
  'Người được ủy quyền phải là người khác.': '委任される人は別の人でなければなりません。',
  'Người được ủy quyền phải đủ 18 tuổi.': '委任される人は18歳以上でなければなりません。',
  'Họ tên hoặc ngày sinh của người được ủy quyền không khớp với số định danh đã kê khai.':
    '委任される人の氏名または生年月日が、申告された身分証番号と一致しません。',
  'Theo dữ liệu, người được ủy quyền đã qua đời.': '記録によると、委任される人は亡くなっています。',
  'Người được ủy quyền chưa có tài khoản để xác nhận bằng định danh điện tử. Cần giấy ủy quyền có chứng thực.':
    '委任される人には電子本人確認のためのアカウントがありません。認証された委任状が必要です。',
  'Chế độ này đã có ủy quyền còn hiệu lực trong thời gian đó. Hãy thu hồi ủy quyền cũ trước.':
    'この給付にはその期間に有効な委任がすでにあります。先に既存の委任を撤回してください。',
  'Ủy quyền này không còn hiệu lực.': 'この委任はもう有効ではありません。',
  'Ủy quyền này cần xác nhận bằng tài khoản định danh điện tử mức độ 2. Vui lòng đăng xuất và đăng nhập bằng VNeID.':
    'この委任はレベル2の電子本人確認アカウントで確認する必要があります。ログアウトしてからVNeIDでログインしてください。',
  'Chế độ đã chọn hiện không được chi trả.': '選んだ給付は現在支給されていません。',
  'Đã chi trả vào tài khoản mới': '新しい口座に支給されました',
  'Cơ quan BHXH đã chi trả vào tài khoản {bank} … {ending} số tiền {amount} cho kỳ tháng {month}. Nếu không phải tài khoản của bạn, hãy báo ngay cho cơ quan BHXH.':
    '社会保険機関が{month}分{amount}を{bank}の口座 … {ending}に支給しました。ご本人の口座でない場合は、直ちに社会保険機関にお知らせください。',
  'Chế độ kỳ tháng {month} đã được chi trả vào tài khoản … {ending}.': '{month}分の給付が口座 … {ending}に支給されました。',
  'Chưa chi trả được chế độ': '給付を支給できませんでした',
  'Khoản {amount} kỳ tháng {month} chưa đến được bạn: {reason} Khoản này được chi trả lại trong kỳ tới.':
    '{month}分{amount}をお届けできませんでした：{reason}次回に改めて支給されます。',
  'Chế độ kỳ tháng {month} chưa chi trả được.': '{month}分の給付を支給できませんでした。',
  'ngân hàng báo tài khoản đã đóng.': '銀行によると口座は解約されています。',
  'ngân hàng báo số tài khoản không đúng.': '銀行によると口座番号が正しくありません。',
  'ngân hàng báo tên chủ tài khoản không khớp.': '銀行によると口座名義が一致しません。',
  'không có người đến nhận tại điểm chi trả.': '支給場所で受け取りがありませんでした。',
  'bên chi trả đã chuyển tiền lại.': '支払機関が返送しました。',
  'Bạn được ủy quyền lĩnh thay': '代理受け取りを委任されました',
  '{name} ủy quyền cho bạn lĩnh thay chế độ BHXH đến hết ngày {day}. Hãy mở mục «Ủy quyền» để nhận hoặc từ chối.':
    '{name}さんが{day}まで社会保険給付の代理受け取りを委任しました。「委任」で引き受けるか断ってください。',
  'Bạn được ủy quyền lĩnh thay chế độ BHXH.': '社会保険給付の代理受け取りを委任されました。',
  'Ủy quyền bị từ chối': '委任が断られました',
  '{name} đã từ chối lĩnh thay cho bạn. Chế độ vẫn được chi trả cho chính bạn.':
    '{name}さんが代理受け取りを断りました。給付は引き続きご本人に支給されます。',
  'Ủy quyền lĩnh thay của bạn bị từ chối.': '代理受け取りの委任が断られました。',
  'Ủy quyền lĩnh thay có hiệu lực': '代理受け取りの委任が有効になりました',
  '{name} được lĩnh thay chế độ của bạn đến hết ngày {day}. Bạn có thể thu hồi bất cứ lúc nào.':
    '{name}さんは{day}まであなたの給付を代わりに受け取れます。いつでも撤回できます。',
  'Bạn được lĩnh thay chế độ của {name} đến hết ngày {day}. Khi lĩnh, hãy mang giấy tờ tùy thân và ký vào danh sách.':
    '{day}まで{name}さんの給付を代わりに受け取れます。受け取りの際は身分証を持参し、名簿に署名してください。',
  'Ủy quyền lĩnh thay đã có hiệu lực.': '代理受け取りの委任が有効になりました。',
  'Ủy quyền lĩnh thay sắp hết hạn': '代理受け取りの委任がまもなく終了します',
  'Ủy quyền lĩnh thay giữa bạn và {name} hết hạn sau ngày {day}. Nếu còn cần, người ủy quyền gửi hồ sơ mới trước ngày này.':
    '{name}さんとの代理受け取りの委任は{day}で終了します。引き続き必要な場合は、委任者がその前に新たに申請してください。',
  'Ủy quyền lĩnh thay hết hạn sau ngày {day}.': '代理受け取りの委任は{day}で終了します。',
  'Ủy quyền lĩnh thay đã chấm dứt': '代理受け取りの委任が終了しました',
  'Ủy quyền lĩnh thay giữa bạn và {name} đã chấm dứt: {reason} Từ kỳ chi trả tới, việc lĩnh thay không còn.':
    '{name}さんとの代理受け取りの委任は終了しました：{reason}次回の支給から代理受け取りはできません。',
  'Ủy quyền lĩnh thay đã chấm dứt.': '代理受け取りの委任が終了しました。',
  'người ủy quyền đã thu hồi.': '委任者が撤回しました。',
  'người được ủy quyền thôi lĩnh thay.': '受任者がやめました。',
  'người ủy quyền đã qua đời.': '委任者が亡くなりました。',
  'người được ủy quyền đã qua đời.': '受任者が亡くなりました。',
  'chế độ được chi trả vào tài khoản của người hưởng.': '給付は受給者の口座に支給されます。',
  'chưa được xác nhận trong thời hạn.': '期限内に確認されませんでした。',
  'đã hết thời hạn.': '期限が過ぎました。',
  // Receipts of contributions paid online
  'Biên lai thu tiền {number}': '保険料の領収書 {number}',
  'Đã thu {amount} tiền đóng bảo hiểm, biên lai số {number}.': '保険料{amount}を受け取りました。領収書番号 {number}。',
  'Xem và kiểm tra biên lai tại:': '領収書の表示と確認：',
  'Người nộp tiền tải biên lai (PDF) trong ứng dụng, mục Lịch sử thanh toán.':
    '納付した方は、アプリの納付履歴から領収書（PDF）を受け取れます。',
  'Đã thu {amount} tiền đóng bảo hiểm, biên lai số {number}. Kiểm tra tại {url}':
    '保険料{amount}を受け取りました。領収書番号 {number}。確認：{url}',
};
