import type { Dictionary } from '@openvssid/core';
import { countryDictionary } from '../correct-insurance-book/countries.ts';
import { ethnicDictionary } from '../correct-insurance-book/ethnic-groups.ts';

/** The services' texts in Japanese, by the Vietnamese. */
export const japanese: Dictionary = {
  // Services
  'Cấp lại thẻ BHYT do hỏng, mất': '健康保険証（BHYT）の紛失・破損による再発行',
  'Báo sai thông tin khám chữa bệnh': '受診情報の誤りの報告',
  'Người có thẻ BHYT.': '健康保険証をお持ちの方。',
  'Người có lượt khám.': '受診したご本人。',

  // Identity and contact
  'Họ và tên': '氏名',
  'Ngày sinh': '生年月日',
  'Giới tính': '性別',
  Nam: '男性',
  Nữ: '女性',
  'Số CCCD/Hộ chiếu': '身分証（CCCD）・旅券番号',
  'Mã số BHXH': '社会保険番号',
  'Số điện thoại': '電話番号',
  'Chúng tôi nhắn tin khi hồ sơ có thay đổi.': '申請に変化があると、SMSでお知らせします。',
  Email: 'メールアドレス',
  'Không bắt buộc.': '任意です。',

  // Receiving the result
  'Hình thức nhận kết quả': '結果の受け取り方法',
  'Bản điện tử luôn có trong ứng dụng. Chọn thêm nơi nhận nếu bạn cần bản giấy.':
    '電子版は常にアプリで確認できます。紙の文書が必要な場合は、受け取り先も選んでください。',
  'Bản điện tử': '電子版',
  'Tại bộ phận một cửa': '総合窓口で',
  'Qua bưu điện': '郵送',
  'Bạn trả cước bưu điện khi nhận.': '送料は受け取り時にお支払いください。',
  'Cơ quan BHXH': '社会保険機関',
  'Tỉnh/Thành phố': '省・市',
  'Phường/Xã': '坊・社（区・村）',
  'Số nhà, đường, thôn/xóm': '番地、通り、集落',
  'Người nhận': '受取人',
  'Số điện thoại người nhận': '受取人の電話番号',
  'Bưu tá gọi số này khi giao.': '配達時に、この番号に電話があります。',

  // Reissue of a health insurance card
  'Thông tin cá nhân': '個人情報',
  'Thông tin lấy từ dữ liệu đang quản lý. Nếu có thông tin sai, hãy điều chỉnh bằng dịch vụ 608A trước.':
    '登録されている情報です。誤りがある場合は、先にサービス608Aで訂正してください。',
  'Số thẻ BHYT': '健康保険証の番号',
  'Lý do cấp lại': '再発行の理由',
  'Lý do': '理由',
  Mất: '紛失',
  Hỏng: '破損',
  Rách: '破れ',
  'Cấp thẻ giấy': '紙のカードの発行',
  'Thẻ điện tử trên VssID hoặc VNeID có giá trị như thẻ giấy. Thẻ giấy chỉ cấp cho người không dùng được VssID, VNeID và không có căn cước gắn chip.':
    'VssIDまたはVNeIDの電子カードは、紙のカードと同じ効力があります。紙のカードは、VssIDもVNeIDも使えず、ICチップ付き身分証もない方にのみ発行します。',
  'Lý do đề nghị thẻ giấy': '紙のカードが必要な理由',
  'Cán bộ xét lý do này trước khi in thẻ.': 'カードの印刷前に、担当者がこの理由を確認します。',
  'Ảnh thẻ bị hỏng': '破損したカードの写真',
  'Thẻ BHYT bị hỏng': '破損した健康保険証',
  'Chụp rõ mặt trước và mặt sau. Không có ảnh, cán bộ có thể yêu cầu bổ sung và thời gian giải quyết sẽ lâu hơn.':
    '表と裏をはっきり撮影してください。写真がない場合、追加をお願いすることがあり、処理に時間がかかります。',
  'Vui lòng chọn nhận thẻ giấy tại bộ phận một cửa hoặc qua bưu điện':
    '紙のカードは、総合窓口または郵送での受け取りを選んでください',

  // Report about a visit
  'Có gì không đúng?': 'どこが正しくありませんか',
  'Dữ liệu do cơ sở khám chữa bệnh gửi vẫn được giữ nguyên; khi được xác nhận, một ghi chú được đặt bên cạnh.':
    '医療機関から送られた情報はそのまま保存されます。確認されると、横に注記が付きます。',
  'Cơ sở KCB': '医療機関',
  'Ngày vào': '受診・入院日',
  'Ngày ra': '終了・退院日',
  'Điều không đúng': '正しくない点',
  'Chẩn đoán sai': '診断の誤り',
  'Thuốc hoặc dịch vụ sai': '薬または医療サービスの誤り',
  'Số tiền sai': '金額の誤り',
  'Không phải tôi': '自分ではない',
  'Bạn không đến khám ở đây; có thể người khác đã dùng thẻ của bạn.':
    'ここで受診していない場合、ほかの人があなたのカードを使った可能性があります。',
  'Điều khác': 'その他',
  'Mô tả cụ thể': '具体的な内容',
  'Nội dung': '内容',
  'Viết điều sai và điều đúng. Cán bộ của cơ quan BHXH sẽ đọc; bạn không cần ghi tên bệnh.':
    '誤っている点と正しい内容を書いてください。社会保険機関の担当者が読みます。病名を書く必要はありません。',
  'Giấy tờ kèm theo': '添付書類',
  'Không bắt buộc. Ví dụ: giấy ra viện, đơn thuốc, hóa đơn.': '任意です。例：退院証明書、処方箋、領収書。',
  'Liên hệ': '連絡先',

  // What is wrong with an answer
  'Vui lòng nhập {label}': '{label}を入力してください',
  'Vui lòng chọn {label}': '{label}を選んでください',
  'Vui lòng đánh dấu «{Label}»': '「{Label}」にチェックを入れてください',
  'Vui lòng thêm {label}': '{label}を追加してください',
  '{Label} cần ít nhất {limit} ký tự': '{Label}は{limit}文字以上で入力してください',
  '{Label} không được dài quá {limit} ký tự': '{Label}は{limit}文字以内で入力してください',
  'Chỉ được gửi tối đa {limit} tệp': '送信できるファイルは最大{limit}点です',
  '{Label} có ký tự không hợp lệ': '{Label}に使用できない文字があります',
  'Số điện thoại không đúng định dạng. Ví dụ: 0912 345 678': '電話番号の形式が正しくありません。例：0912 345 678',
  'Email không đúng định dạng. Ví dụ: ten@example.vn': 'メールアドレスの形式が正しくありません。例：ten@example.vn',
  '{Label} phải là một ngày có thật, ghi theo ngày/tháng/năm': '{Label}は実在する日付を日/月/年の形式で入力してください',
  'Vui lòng chọn {label} trong danh sách': '{label}を一覧から選んでください',
  'Tệp gửi kèm không đúng. Vui lòng thêm lại': '添付ファイルが正しくありません。もう一度追加してください',
  Có: 'はい',
  Không: 'いいえ',

  // Why a file goes back or is refused
  'Thông tin kê khai chưa khớp với Cơ sở dữ liệu quốc gia về dân cư.': '申告された情報が国の住民データベースと一致しません。',
  'Hãy đối chiếu thông tin đã khai với thẻ căn cước. Nếu dữ liệu dân cư sai, hãy liên hệ Công an cấp xã. Nếu dữ liệu BHXH sai, hãy điều chỉnh bằng dịch vụ 608A. Sau đó gửi lại hồ sơ.':
    '申告した内容を身分証明書と照合してください。住民データが誤っている場合は地元の公安にお問い合わせください。社会保険のデータが誤っている場合はサービス608Aで訂正してください。その後、もう一度申請してください。',
  'Thiếu giấy tờ: {document}.': '書類が不足しています：{document}。',
  'Hãy chụp ảnh hoặc tải giấy tờ còn thiếu lên.': '不足している書類を撮影するか、アップロードしてください。',
  'Ảnh {document} không đọc được.': '写真が読み取れません：{document}。',
  'Hãy chụp lại ở nơi đủ sáng, thấy đủ bốn góc và đọc được chữ.':
    '明るい場所で、四隅が入り文字が読めるように撮り直してください。',
  'Không tìm thấy mã số BHXH.': '社会保険番号が見つかりません。',
  'Hãy tra cứu lại mã số hoặc liên hệ cơ quan BHXH.': '番号をもう一度調べるか、社会保険機関にお問い合わせください。',
  'Bạn có nhiều mã số BHXH, cần gộp trước (dịch vụ 608A).': '社会保険番号が複数あります。先に統合が必要です（サービス608A）。',
  'Hãy gửi hồ sơ gộp mã số (dịch vụ 608A).': '番号の統合を申請してください（サービス608A）。',
  'Thẻ BHYT đã hết hạn hoặc đã ngừng.': '健康保険証は期限切れか、停止されています。',
  'Hãy gia hạn thẻ. Nếu thẻ do nơi làm việc hoặc Nhà nước đóng, hãy liên hệ nơi đó hoặc cơ quan BHXH.':
    'カードを更新してください。勤務先または国が保険料を納めている場合は、勤務先または社会保険機関にお問い合わせください。',
  'Chủ tài khoản ngân hàng không phải người hưởng.': '銀行口座の名義が受給者と異なります。',
  'Hãy dùng tài khoản đứng tên người hưởng.': '受給者名義の口座をご利用ください。',
  'Giấy ủy quyền quá 12 tháng hoặc chưa chứng thực.': '委任状が12か月を過ぎているか、認証されていません。',
  'Hãy lập giấy ủy quyền mới có chứng thực của UBND cấp xã hoặc công chứng.':
    '社級人民委員会の認証または公証を受けた委任状を、新しく作成してください。',
  'Chế độ đang tạm dừng hoặc đã chấm dứt.': '給付は一時停止中か、終了しています。',
  'Hãy liên hệ cơ quan BHXH nếu thông tin này không đúng.': 'この情報が正しくない場合は、社会保険機関にお問い合わせください。',
  'Hồ sơ không thuộc thẩm quyền của cơ quan tiếp nhận.': '受付機関の管轄ではない申請です。',
  'Thẻ của quân đội, công an, cơ yếu do BHXH Bộ Quốc phòng hoặc BHXH Công an nhân dân cấp: hãy gửi qua đơn vị của bạn. Trường hợp khác, hãy hỏi tổng đài nơi cần gửi.':
    '軍、公安、暗号機関のカードは、国防省または人民公安の社会保険が発行します。所属先を通じて申請してください。その他の場合は、申請先を電話窓口にお尋ねください。',
  'Cần bản chính {document}.': '原本が必要です：{document}。',
  'Hãy mang hoặc gửi bản chính đến bộ phận một cửa của cơ quan BHXH.':
    '原本を社会保険機関の総合窓口に持参するか、お送りください。',
  'Đã có hồ sơ cùng loại đang xử lý.': '同じ種類の申請がすでに処理中です。',
  'Hãy theo dõi hồ sơ đang xử lý trong mục Lịch sử, hoặc rút hồ sơ đó rồi gửi lại.':
    '申請履歴で処理中の申請を確認するか、取り下げてからもう一度申請してください。',
  'Bạn không có quyền thực hiện cho người này.': 'この方の代わりに申請する権限がありません。',
  'Người này, cha mẹ hoặc người giám hộ, hoặc người được ủy quyền có thể gửi hồ sơ.':
    'ご本人、親または後見人、委任を受けた方が申請できます。',
  'Nếu cần giải thích thêm, hãy gọi tổng đài hoặc hỏi tại cơ quan BHXH.':
    '詳しい説明が必要な場合は、電話窓口または社会保険機関にお尋ねください。',

  // What the card entitles to (entitlement-text.ts of core)
  'Khám chữa bệnh đúng tuyến (nơi đăng ký ban đầu, có giấy chuyển cơ sở, giấy hẹn khám lại) hoặc cấp cứu: quỹ BHYT chi trả {percent} chi phí trong phạm vi được hưởng, không áp dụng tỷ lệ thanh toán thuốc và vật tư y tế.':
    '定められた経路での受診（初診登録機関、紹介状、再診予約票）または救急の場合：健康保険基金が給付範囲内の費用の{percent}を負担し、医薬品・医療材料の支払率は適用されません。',
  'Khám chữa bệnh đúng tuyến (nơi đăng ký ban đầu, có giấy chuyển cơ sở, giấy hẹn khám lại) hoặc cấp cứu: quỹ BHYT chi trả {percent} chi phí trong phạm vi được hưởng, có áp dụng tỷ lệ thanh toán thuốc và vật tư y tế.':
    '定められた経路での受診（初診登録機関、紹介状、再診予約票）または救急の場合：健康保険基金が給付範囲内の費用の{percent}を負担し、医薬品・医療材料の支払率が適用されます。',
  'Khám chữa bệnh đúng tuyến (nơi đăng ký ban đầu, có giấy chuyển cơ sở, giấy hẹn khám lại) hoặc cấp cứu: quỹ BHYT chi trả {percent} chi phí trong phạm vi được hưởng, bạn cùng chi trả {rest}.':
    '定められた経路での受診（初診登録機関、紹介状、再診予約票）または救急の場合：健康保険基金が給付範囲内の費用の{percent}を負担し、ご本人が{rest}を負担します。',
  'Khám chữa bệnh đúng tuyến (nơi đăng ký ban đầu, có giấy chuyển cơ sở, giấy hẹn khám lại) hoặc cấp cứu: quỹ BHYT chi trả {percent} chi phí trong phạm vi được hưởng, kể cả chi phí ngoài phạm vi được hưởng và chi phí vận chuyển.':
    '定められた経路での受診（初診登録機関、紹介状、再診予約票）または救急の場合：健康保険基金が費用の{percent}を負担し、給付範囲外の費用と搬送費も含まれます。',
  'Khám tại trạm y tế và cơ sở cấp ban đầu khác: {percent}.': '診療所およびその他の初期医療機関での受診：{percent}。',
  'Khu vực {area}: tự đi điều trị nội trú ở cơ sở cấp chuyên sâu vẫn được hưởng đủ {percent}.':
    '{area}地域：紹介状なしで専門医療機関に入院しても、{percent}が適用されます。',
  'Tự đi điều trị nội trú ở cơ sở cấp chuyên sâu (trước năm 2025 là tuyến trung ương): {percent}; khám ngoại trú ở đó không được chi trả.':
    '紹介状なしで専門医療機関（2025年以前の中央級）に入院する場合：{percent}。外来は支払われません。',
  'Tự đi khám ngoại trú ở cơ sở trước năm 2025 là tuyến tỉnh: không được chi trả.':
    '紹介状なしで、2025年以前の省級医療機関の外来を受診する場合：支払われません。',
  'Tự đi khám ngoại trú ở cơ sở trước năm 2025 là tuyến tỉnh: {percent}.':
    '紹介状なしで、2025年以前の省級医療機関の外来を受診する場合：{percent}。',

  // The 12-digit citizen number
  'Cập nhật số định danh 12 chữ số': '12桁の個人識別番号の登録',
  'Người đang có số CMND 9 chữ số, hoặc chưa có số định danh cá nhân trong dữ liệu BHXH.':
    '9桁の旧身分証（CMND）をお使いの方、または社会保険データに個人識別番号がない方。',
  'Ảnh thẻ căn cước': '身分証の写真',
  'Số định danh mới': '新しい識別番号',
  'Chúng tôi đối chiếu với Cơ sở dữ liệu quốc gia về dân cư. Nếu họ tên và ngày sinh khớp, số mới có hiệu lực ngay. Số cũ vẫn dùng để đăng nhập được.':
    '国の住民データベースと照合します。氏名と生年月日が一致すれば、新しい番号がすぐに有効になります。以前の番号でも引き続きログインできます。',
  'Số CMND đang lưu': '登録されている旧身分証（CMND）番号',
  'Số ĐDCN/CCCD': '個人識別番号・身分証（CCCD）番号',
  '12 chữ số trên thẻ căn cước.': '身分証に記載された12桁の数字。',
  'Không bắt buộc. Ảnh hai mặt giúp cán bộ giải quyết nhanh hơn nếu chưa đối chiếu được.':
    '任意です。照合できない場合、両面の写真があると処理が早くなります。',

  // A child’s account
  'Đăng ký tài khoản cho con': 'お子さまのアカウント登録',
  'Cha, mẹ hoặc người giám hộ đã có tài khoản, đăng ký cho con dưới 18 tuổi chưa có tài khoản riêng.':
    'アカウントをお持ちの父母または後見人が、本人のアカウントがない18歳未満のお子さまを登録します。',
  'Ảnh chân dung của con': 'お子さまの顔写真',
  'Giấy khai sinh': '出生証明書',
  'Giấy tờ về giám hộ': '後見に関する書類',
  'Con của bạn': 'お子さま',
  'Số và tên phải đúng như trên thẻ BHYT của con. Chưa biết số: tra cứu tại mục Tra cứu mã số BHXH, hoặc hỏi cơ quan BHXH.':
    '番号と氏名はお子さまの健康保険カードのとおりに入力してください。番号が分からない場合は社会保険番号の照会で調べるか、社会保険機関にお問い合わせください。',
  'Mã số BHXH của con': 'お子さまの社会保険番号',
  'Số trên thẻ BHYT của con. Bạn cũng có thể dán nội dung mã QR của thẻ vào đây.':
    'お子さまの健康保険カードにある番号。カードのQRコードの内容を貼り付けることもできます。',
  'Họ và tên con': 'お子さまの氏名',
  'Quan hệ': '続柄',
  'Bạn là gì của con.': 'あなたとお子さまの関係です。',
  Cha: '父',
  Mẹ: '母',
  'Người giám hộ': '後見人',
  'Ảnh và giấy tờ': '写真と書類',
  'Thấy rõ mặt, không có người khác trong ảnh.': '顔がはっきり写り、ほかの人が写っていないもの。',
  'Ảnh giấy khai sinh': '出生証明書の写真',
  'Con nuôi: thêm giấy chứng nhận nuôi con nuôi. Sinh đôi: mỗi con một tờ khai với giấy khai sinh của con đó.':
    '養子の場合は養子縁組の証明書を追加してください。双子の場合は、それぞれの出生証明書で一人ずつ申請してください。',
  'Quyết định của Tòa án hoặc của UBND cấp xã công nhận việc giám hộ.': '後見を認める裁判所または村級人民委員会の決定。',
  'Nơi nhận hồ sơ và liên hệ': '受付機関と連絡先',
  'Cơ quan BHXH tiếp nhận hồ sơ': '申請を受け付ける社会保険機関',
  'Số điện thoại nhận kết quả': '結果を受け取る電話番号',
  'Email nhận kết quả': '結果を受け取るメールアドレス',

  // Where and how benefits are paid
  'Bạn chưa hưởng lương hưu, trợ cấp hằng tháng hoặc trợ cấp thất nghiệp.':
    '年金、毎月の手当、失業給付のいずれも受けていません。',
  'Bạn không hưởng và không chờ hưởng lương hưu hoặc trợ cấp BHXH hằng tháng. Trợ cấp thất nghiệp được chuyển qua trung tâm dịch vụ việc làm.':
    '年金または毎月の手当を受けておらず、受給待ちでもありません。失業給付の受給地は雇用サービスセンターで変更します。',
  'Chế độ này không còn được chi trả. Vui lòng chọn chế độ khác': 'この給付はもう支給されていません。別の給付を選んでください',
  'Chế độ này kết thúc trước tháng đầu tiên mà thay đổi có hiệu lực': 'この給付は変更が適用される最初の月より前に終了します',
  'Chế độ này đang được chi trả đúng như vậy. Vui lòng kiểm tra lại':
    'この給付はすでにそのように支給されています。もう一度ご確認ください',
  'Bạn đang có phụ cấp khu vực: vui lòng thêm giấy xác nhận cư trú ở nơi mới':
    '地域手当を受けているため、新しい居住地の居住証明書を追加してください',
  'Ngày cấp giấy tờ không thể ở tương lai': '発行日を未来の日付にすることはできません',
  'Tháng sớm nhất có thể chuyển là {month}': '変更できる最も早い月は{month}です',
  'Tháng muộn nhất là {month}': '最も遅い月は{month}です',
  'Chuyển địa bàn hưởng lương hưu, trợ cấp BHXH': '年金・社会保険（BHXH）手当の受給地域の変更',
  'Người đang hưởng hoặc chờ hưởng lương hưu, trợ cấp BHXH hằng tháng và chuyển đến tỉnh, thành phố khác.':
    '年金または毎月の手当を受けているか受給待ちで、他の省・市へ移る方。',
  'Thay đổi hình thức lĩnh hoặc thông tin người hưởng chế độ BHXH': '社会保険（BHXH）給付の受取方法または受給者情報の変更',
  'Người đang hưởng lương hưu, trợ cấp BHXH hằng tháng hoặc trợ cấp thất nghiệp.':
    '年金、毎月の手当または失業給付を受けている方。',
  'Người hưởng': '受給者',
  'Kính gửi: BHXH': '宛先：社会保険機関（BHXH）',
  'Cơ quan đang chi trả cho bạn, hoặc đang giữ hồ sơ chờ hưởng.':
    '現在あなたに支給している、または受給待ちの書類を保管している機関です。',
  'Nội dung yêu cầu': '申請内容',
  'Chuyển nơi hưởng': '受給地の変更',
  'Hồ sơ được chuyển': '移すもの',
  'Chế độ đang hưởng': '受給中の給付',
  'Hồ sơ chờ hưởng': '受給待ちの書類',
  'Chế độ đang hưởng và hồ sơ chờ hưởng': '受給中の給付と受給待ちの書類',
  'Quốc tịch': '国籍',
  'Việt Nam': 'ベトナム',
  'Nước ngoài': '外国',
  'Có người nhận thay': '代理受取人の有無',
  'Có, theo ủy quyền': 'あり（委任）',
  'Nơi cấp giấy tờ': '身分証の発行機関',
  'Ghi như trên CCCD hoặc hộ chiếu. Ví dụ: Bộ Công an.': '身分証（CCCD）または旅券のとおりに記入してください。例：Bộ Công an',
  'Cấp ngày': '発行日',
  'Nếu có người nhận thay theo ủy quyền, ghi địa chỉ của người đó.':
    '委任による代理受取人がいる場合は、その方の住所を記入してください。',
  'Nơi chuyển đến': '移転先',
  'Cơ quan BHXH nơi đến chi trả từ tháng bạn chọn; nếu bạn chờ hưởng, cơ quan đó giữ hồ sơ từ tháng này đến khi bắt đầu hưởng. Các tháng trước đó do cơ quan nơi đi. Ra nước ngoài định cư là thủ tục khác.':
    '選んだ月から移転先の社会保険機関が支給します。受給待ちの方は、その月から受給が始まるまで移転先の機関が書類を保管します。それより前の月は元の機関の担当です。国外への移住は別の手続きです。',
  'Sớm nhất là tháng sau. Cuối tháng, khi danh sách chi trả đã chốt, thì sớm nhất là tháng sau nữa.':
    '最も早くて翌月です。月末に支給名簿が締め切られた後は翌々月からです。',
  'Cần giấy xác nhận cư trú nếu bạn đang có phụ cấp khu vực.': '地域手当を受けている場合は居住証明書が必要です。',
  'Hình thức nhận ở nơi mới': '移転先での受取方法',
  'Hình thức nhận': '受取方法',
  'Tiền mặt': '現金',
  'Tài khoản': '口座',
  'Nhận qua tài khoản': '口座で受け取る',
  'Số tài khoản': '口座番号',
  'Tài khoản phải đứng tên bạn. Gồm 6 đến 19 chữ số.': '本人名義の口座に限ります。6〜19桁の数字です。',
  'Ngân hàng': '銀行',
  'Chi nhánh': '支店',
  'Việc ủy quyền nhận thay có tiếp tục không': '代理受取の委任を続けますか',
  'Nếu nhận qua tài khoản, việc ủy quyền chấm dứt.': '口座で受け取る場合、委任は終了します。',
  'Tiếp tục': '続ける',
  'Chấm dứt': '終了する',
  'Nơi đăng ký KCB ban đầu': '初診登録医療機関',
  'Nơi đăng ký KCB ban đầu mới': '新しい初診登録医療機関',
  'Không bắt buộc. Bỏ trống nếu giữ nơi hiện tại.': '任意です。現在の機関のままでよければ空欄にしてください。',
  'Chế độ và nội dung thay đổi': '給付と変更内容',
  'Loại chế độ đang hưởng': '受けている給付',
  'Mỗi chế độ có hình thức nhận riêng.': '給付ごとに受取方法が異なります。',
  'Nội dung thay đổi': '変更内容',
  'Số điện thoại, email và số định danh được đổi ở Cài đặt, mục «Cập nhật thông tin», sau khi xác nhận bằng mã.':
    '電話番号、メール、個人識別番号は設定の「情報の変更」で、コードによる確認のうえ変更します。',
  'Địa chỉ liên hệ': '連絡先住所',
  'Nội dung khác': 'その他',
  'Hình thức nhận mới': '新しい受取方法',
  'Chúng tôi báo đến mọi số điện thoại và email đang lưu. Khoản đầu tiên vào tài khoản mới được chuyển sau ít nhất 24 giờ, để bạn kịp báo nếu không phải bạn đề nghị.':
    '登録されているすべての電話番号とメールにお知らせします。ご本人の申請でない場合に申し出られるよう、新しい口座への最初の振込は少なくとも24時間後に行います。',
  'Tên chủ tài khoản': '口座名義人',
  'Luôn là người hưởng.': '必ず受給者本人です。',
  'Tôi hiểu: khi nhận qua tài khoản, việc ủy quyền nhận thay chấm dứt':
    '口座で受け取ると代理受取の委任が終了することを理解しました',
  'Nơi nhận tiền mặt': '現金の受取場所',
  'Ví dụ: Bưu điện phường nơi bạn ở.': '例：お住まいの地区（phường）の郵便局。',
  'Địa chỉ liên hệ mới': '新しい連絡先住所',
  'Bạn muốn thay đổi gì': '変更したい内容',
  'Cán bộ đọc và trả lời trong kết quả.': '担当者が読み、結果でお答えします。',
  'Lương hưu': '老齢年金',
  'Trợ cấp mất sức lao động': '労働能力喪失手当',
  'Trợ cấp tuất': '遺族手当',
  'Trợ cấp tai nạn lao động, bệnh nghề nghiệp': '労災・職業病手当',
  'Trợ cấp hưu trí xã hội': '社会年金手当',
  'Trợ cấp thất nghiệp': '失業給付',
  'tài khoản {account}': '口座 {account}',
  'tiền mặt': '現金',
  'tiền mặt, {place}': '現金、{place}',
  'Đang nhận: {how}. Quyết định số {number}': '現在：{how}。決定番号 {number}',

  // A new service (template/)
  'Nội dung đề nghị': '申請内容',
  'Người tham gia BHXH, BHYT.': '社会保険・健康保険の加入者。',

  // Answers that cannot be read
  '{Label} không đúng định dạng tháng/năm. Ví dụ: 01/2027': '{Label}は「月/年」の形式で入力してください。例：01/2027',
  'Đây là số thẻ ATM. Vui lòng nhập số tài khoản, xem trong ứng dụng ngân hàng của bạn':
    'これはATMカードの番号です。銀行アプリに表示される口座番号を入力してください',
  'Số tài khoản này không có thật. Vui lòng kiểm tra lại': 'この口座番号は存在しません。もう一度ご確認ください',
  'Số tài khoản chỉ gồm chữ số, từ 6 đến 19 chữ số': '口座番号は6～19桁の数字です',
  'Mã số BHXH gồm 10 chữ số': '社会保険番号は10桁の数字です',
  'Số định danh cá nhân gồm 12 chữ số': '個人識別番号は12桁の数字です',
  'Ngân hàng này đã chuyển thành {successor}. Vui lòng chọn {successor}':
    'この銀行は{successor}になりました。{successor}を選択してください',
  'Cơ sở này không nhận đăng ký khám bệnh, chữa bệnh ban đầu. Vui lòng chọn cơ sở khác':
    'この医療機関は初診登録を受け付けていません。別の医療機関を選択してください',
  'Lựa chọn trước đây không còn trong dữ liệu của bạn. Vui lòng chọn lại {label}':
    '以前に選択した項目は記録にありません。選び直してください：{label}',

  // The insurance book
  'Người tham gia BHXH bị mất hoặc hỏng sổ.': '社会保険手帳を紛失または破損した加入者。',
  'Cấp lại sổ BHXH không thay đổi thông tin': '社会保険手帳の再発行（情報の変更なし）',
  'Hồ sơ kèm theo': '添付書類',
  'Sổ BHXH của bạn': 'あなたの社会保険手帳',
  'Thông tin lấy từ dữ liệu đang quản lý. Nếu có thông tin sai, hãy dùng dịch vụ 608A.':
    '登録データの情報です。誤りがある場合はサービス608Aをご利用ください。',
  'Lần cấp sổ hiện nay': '現在の手帳の発行回数',
  'Số tháng đã đóng BHXH': '社会保険の納付月数',
  'Thời gian chậm đóng': '未納期間',
  'Đơn vị còn chậm đóng BHXH cho bạn. Tờ rời chỉ ghi thời gian đã đóng và ghi chú số tháng chậm đóng.':
    '雇用主がまだ納めていない期間があります。別紙には納付済みの期間だけを記載し、未納月数を注記します。',
  'BHXH một lần': '一時金',
  'Bạn đã nhận BHXH một lần cho toàn bộ thời gian đã đóng. Sổ cấp lại không còn thời gian để tính hưởng.':
    '納付した全期間について一時金を受け取っています。再発行される手帳に給付の計算対象となる期間はありません。',
  'Bạn đã nhận BHXH một lần cho một phần thời gian. Sổ cấp lại chỉ tính thời gian đóng sau đó.':
    '一部の期間について一時金を受け取っています。再発行される手帳では、その後の納付期間だけが計算対象です。',
  'Lý do cấp lại sổ': '手帳を再発行する理由',
  'Cấp lại tờ rời': '別紙も再発行する',
  'Tờ rời ghi quá trình đóng. Không đánh dấu: chỉ cấp lại bìa sổ.':
    '別紙には納付履歴が記載されています。選ばない場合は表紙だけを再発行します。',
  'Không bắt buộc. Ảnh sổ bị hỏng giúp cán bộ giải quyết nhanh hơn.': '任意です。破損した手帳の写真があると処理が早くなります。',
  'Người tham gia BHXH có thông tin trên sổ bị sai hoặc đã thay đổi: họ tên, ngày sinh, giới tính, dân tộc, quốc tịch; hoặc có nhiều sổ cần gộp.':
    '手帳の氏名、生年月日、性別、民族、国籍に誤りや変更がある、または統合すべき手帳が複数ある加入者。',
  'Cấp lại sổ BHXH do thay đổi thông tin': '社会保険手帳の再発行（情報の変更）',
  'Ảnh các sổ BHXH': '手帳の写真',
  'Thông tin thay đổi': '変更する情報',
  'Chọn các thông tin trên sổ cần điều chỉnh. Thông tin mới được đối chiếu với Cơ sở dữ liệu quốc gia về dân cư; khi khớp, bạn không cần gửi giấy tờ.':
    '手帳で訂正する情報を選んでください。新しい情報は国家住民データベースと照合し、一致すれば書類は不要です。',
  'Gộp sổ BHXH': '社会保険手帳の統合',
  'Thông tin cũ': '現在の情報',
  'Thông tin mới': '新しい情報',
  'Viết đúng như trên giấy khai sinh hoặc thẻ căn cước, đủ dấu.':
    '出生証明書または身分証のとおり、声調記号も含めて入力してください。',
  'Khớp với dữ liệu dân cư, không cần giấy tờ': '住民データと一致、書類は不要',
  'Chưa khớp với dữ liệu dân cư': '住民データと一致しません',
  'Dữ liệu dân cư chưa có thông tin này': '住民データにこの情報がありません',
  'Chưa đối chiếu được': 'まだ照合できていません',
  'Giấy khai sinh hoặc trích lục khai sinh, và thẻ căn cước. Đảng viên: hồ sơ đảng viên nếu có.':
    '出生証明書またはその抄本、および身分証。党員は、あれば党員書類も。',
  'Không quốc tịch': '無国籍',
  'Mã số đang đăng nhập được giữ lại. Các mã số khác được gộp vào mã số này mãi mãi: quá trình đóng, thẻ và lịch sử khám chữa bệnh về một nơi.':
    'ログイン中の番号が残ります。ほかの番号は永久にこの番号に統合され、納付履歴、カード、受診履歴が一つになります。',
  'Mã số BHXH cần gộp': '統合する社会保険番号',
  'Mã số BHXH cần gộp thứ 2': '統合する社会保険番号（2つ目）',
  'Mã số BHXH cần gộp thứ 3': '統合する社会保険番号（3つ目）',
  '10 chữ số trên bìa sổ cũ.': '古い手帳の表紙にある10桁の数字。',
  'Bìa và các tờ rời của từng sổ.': '各手帳の表紙と別紙。',
  'Thông tin mới giống thông tin đang lưu': '新しい情報が現在の情報と同じです',
  'Ngày sinh không thể ở tương lai': '生年月日に将来の日付は使えません',
  'Ngày sinh quá xa': '生年月日が古すぎます',
  'Họ và tên chỉ gồm chữ cái, dấu cách, dấu gạch nối và dấu nháy đơn':
    '氏名に使えるのは文字、空白、ハイフン、アポストロフィだけです',
  'Họ và tên viết bằng chữ cái Latinh như trên giấy tờ tùy thân. Người nước ngoài: như trên hộ chiếu':
    '氏名は身分証のとおりラテン文字で書いてください。外国人は旅券のとおりに',
  'Họ và tên cần ít nhất 2 chữ cái': '氏名は2文字以上必要です',
  'Đây là mã số của chính hồ sơ này': 'この記録自身の番号です',
  'Mã số này đã nhập ở trên': 'この番号は上に入力済みです',
  'Không tìm thấy mã số BHXH này': 'この社会保険番号は見つかりません',
  'Giấy tờ chứng minh họ và tên': '氏名：証明書類',
  'Họ và tên: đối chiếu dữ liệu dân cư': '氏名：住民データとの照合',
  'Giấy tờ chứng minh ngày sinh': '生年月日：証明書類',
  'Ngày sinh: đối chiếu dữ liệu dân cư': '生年月日：住民データとの照合',
  'Giấy tờ chứng minh giới tính': '性別：証明書類',
  'Giới tính: đối chiếu dữ liệu dân cư': '性別：住民データとの照合',
  'Giấy tờ chứng minh dân tộc': '民族：証明書類',
  'Dân tộc: đối chiếu dữ liệu dân cư': '民族：住民データとの照合',
  'Giấy tờ chứng minh quốc tịch': '国籍：証明書類',
  'Quốc tịch: đối chiếu dữ liệu dân cư': '国籍：住民データとの照合',
  'Dân tộc': '民族',
  // Authorise somebody to receive (652)
  'Người đang hưởng lương hưu, trợ cấp BHXH hằng tháng hoặc trợ cấp thất nghiệp bằng tiền mặt, muốn người khác lĩnh thay.':
    '年金・月次手当・失業給付を現金で受け取っており、他の人に代わりに受け取ってもらいたい方。',
  'Ủy quyền lĩnh thay các chế độ BHXH, trợ cấp thất nghiệp': '社会保険給付・失業給付の代理受け取りの委任',
  'Giấy ủy quyền có chứng thực': '認証された委任状',
  'Người ủy quyền': '委任する人',
  'Loại chế độ': '給付の種類',
  'Mỗi chế độ chỉ có một người được ủy quyền trong cùng một thời gian.': '一つの給付につき、同じ期間に委任できるのは一人です。',
  'Nơi cư trú: Tỉnh/Thành phố': '居住地：省・市',
  'Người đang chấp hành án ghi tên trại giam.': '服役中の方は刑務所の名称を記入してください。',
  'Người được ủy quyền': '委任される人',
  'Người từ đủ 18 tuổi, không phải là bạn. Nếu người đó có tài khoản, ủy quyền có hiệu lực sau khi họ nhận lời trong ứng dụng của mình.':
    '18歳以上で、ご本人以外の人。アカウントを持っている場合は、その人が自分のアプリで引き受けた後に有効になります。',
  'Như trên thẻ căn cước.': '身分証のとおり。',
  'Số căn cước': '身分証番号',
  'Nơi cấp': '発行機関',
  'Ngày cấp': '発行日',
  'Nội dung và thời hạn': '内容と期間',
  'Nội dung ủy quyền': '委任の内容',
  'Lĩnh hằng tháng': '毎月の受け取り',
  'Lĩnh một lần': '一時金の受け取り',
  'Nộp hồ sơ': '申請',
  'Gửi hồ sơ thay bạn trong ứng dụng, trừ đổi nơi và hình thức nhận tiền; bạn thấy mỗi lần họ mở dữ liệu.':
    'アプリで代わりに申請します。ただし、支給場所と受取方法の変更は除きます。データが開かれるたびに確認できます。',
  'Ngày bắt đầu': '開始日',
  'Ngày kết thúc': '終了日',
  'Tháng bắt đầu chuyển': '移転の開始月',
  'Tỉnh, thành phố nơi cư trú': '居住地の省・市',
  'Nội dung muốn thay đổi': '変更したい内容',
  'Bạn chưa đủ 18 tuổi nên chưa đăng ký được tài khoản cho con.': '18歳未満のため、お子さまのアカウントはまだ登録できません。',
  'Từ ngày': '開始日',
  'Đến ngày': '終了日',
  'Nhiều nhất 12 tháng kể từ ngày bắt đầu.': '開始日から最長12か月。',
  'Chứng thực chữ ký': '署名の認証',
  'Cách xác nhận': '確認方法',
  'Mẫu 13-HSB hoặc hợp đồng ủy quyền, chữ ký được UBND cấp xã chứng thực hoặc công chứng; ở nước ngoài do cơ quan đại diện Việt Nam. Chụp đủ các trang.':
    '様式13-HSBまたは委任契約書。署名は社・坊の人民委員会の認証または公証を受けたもの。国外ではベトナムの在外公館による認証。全ページを撮影してください。',
  'Hai bên xác nhận bằng định danh điện tử mức độ 2': '双方がレベル2の電子本人確認で確認',
  'Sau khi hồ sơ được chấp nhận, bạn và người được ủy quyền đăng nhập bằng VNeID và xác nhận trong mục «Ủy quyền».':
    '申請が認められた後、ご本人と受任者がVNeIDでログインし、「委任」で確認します。',
  'Người được ủy quyền phải là người khác, không phải chính bạn': '委任される人はご本人以外の人でなければなりません',
  'Người được ủy quyền phải đủ 18 tuổi': '委任される人は18歳以上でなければなりません',
  'Nội dung ủy quyền không thuộc chế độ đã chọn': '委任の内容が選んだ給付に当てはまりません',
  'Chế độ này được trả vào tài khoản của bạn nên không cần người lĩnh thay. Muốn nhận tiền mặt, hãy đổi hình thức lĩnh trước (dịch vụ 639)':
    'この給付はご本人の口座に支給されるため、代理受け取りは不要です。現金で受け取る場合は、先に受け取り方法を変更してください（639サービス）',
  'Ngày kết thúc phải từ hôm nay trở đi và không trước ngày bắt đầu': '終了日は今日以降で、開始日より前にはできません',
  'Chế độ này đã ủy quyền cho {name} từ {first} đến {last}. Vui lòng chọn thời gian khác, hoặc chấm dứt ủy quyền đó trước trong mục «Ủy quyền»':
    'この給付は{first}から{last}まで{name}に委任されています。別の期間を選ぶか、先に「委任」でその委任を終了してください',
  'Thời hạn ủy quyền nhiều nhất là 12 tháng': '委任の期間は最長12か月です',
  'Ngày bắt đầu phải trong vòng 12 tháng trước hoặc sau hôm nay': '開始日は今日の前後12か月以内でなければなりません',
  'Không có': 'なし',
  'Chưa nhận': '受け取っていません',

  // Complaint about a decision
  'Người có hồ sơ đã được giải quyết hoặc bị từ chối.': '申請が処理または却下された方。',
  'Khiếu nại kết quả giải quyết hồ sơ': '申請の処理結果に対する不服申立て',
  'Quyết định bị khiếu nại': '不服を申し立てる決定',
  'Người giải quyết khiếu nại không phải là người đã ra quyết định này.':
    '不服申立ては、この決定を行った者とは別の者が審査します。',
  'Hồ sơ số': '申請番号',
  'Kết quả': '結果',
  'Hồ sơ được chấp nhận': '申請が承認されました',
  'Hồ sơ bị từ chối': '申請が却下されました',
  'Ngày quyết định': '決定日',
  'Văn bản số': '文書番号',
  'Nội dung khiếu nại': '不服の内容',
  'Nội dung và lý do khiếu nại': '不服の内容と理由',
  'Viết điều bạn không đồng ý và lý do. Cán bộ giải quyết khiếu nại sẽ đọc.':
    '同意できない点とその理由を書いてください。審査する担当者が読みます。',
  'Yêu cầu giải quyết': '求める内容',
  'Ví dụ: xem xét lại hồ sơ, cấp lại thẻ.': '例：申請の再審査、カードの再発行。',
  'Đã quá thời hạn khiếu nại 90 ngày kể từ ngày nhận được kết quả.': '結果を受け取った日から90日の申立期間が過ぎています。',
  'Nếu ốm đau, thiên tai hoặc trở ngại khách quan làm bạn trễ hạn, hãy nộp đơn kèm giấy tờ chứng minh tại cơ quan BHXH: thời gian đó không tính. Bạn cũng có thể gửi hồ sơ mới.':
    '病気、災害またはやむを得ない事情で遅れた場合は、証明書類を添えて社会保険機関に提出してください。その期間は数えません。新しく申請することもできます。',
  'Hồ sơ này chưa có kết quả để khiếu nại.': 'この申請には、まだ不服を申し立てる結果がありません。',
  'Hãy theo dõi hồ sơ trong mục Lịch sử, hoặc nhắn cho cán bộ trong hồ sơ.':
    '履歴で申請を確認するか、申請の中で担当者に連絡してください。',
  'Khiếu nại lần đầu về kết quả này đã được giải quyết.': 'この結果に対する最初の不服申立ては、すでに処理されています。',
  'Trong 30 ngày kể từ ngày nhận được quyết định, bạn có thể khiếu nại lần hai đến cơ quan BHXH cấp trên trực tiếp, hoặc khởi kiện tại Tòa án.':
    '決定を受け取った日から30日以内に、直近上級の社会保険機関に二回目の不服を申し立てるか、裁判所に提訴できます。',
  'Nơi hưởng của bạn đang là {name}, nên không cần chuyển. Để đổi nơi nhận tiền mặt hoặc tài khoản, dùng dịch vụ 639':
    '受給地はすでに{name}のため、変更は不要です。現金の受取場所または口座を変更するには、サービス639をご利用ください',
  'Nơi hưởng của bạn đang là {name} (từ 1/7/2025 gồm {provinces}), nên không cần chuyển. Để đổi nơi nhận tiền mặt hoặc tài khoản, dùng dịch vụ 639':
    '受給地はすでに{name}（2025年7月1日から{provinces}を統合）のため、変更は不要です。現金の受取場所または口座を変更するには、サービス639をご利用ください',
  ...ethnicDictionary(),
  ...countryDictionary('ja'),
  'Bạn chưa có quá trình tham gia BHXH nên chưa có sổ để cấp lại.':
    '社会保険の加入期間がまだないため、再発行する手帳がありません。',
  'Hồ sơ của bạn đã có số định danh cá nhân 12 chữ số.': '12桁の個人識別番号はすでに登録されています。',
  'Không tìm thấy lượt khám chữa bệnh này trong dữ liệu đang quản lý.': '保有するデータにこの受診は見つかりません。',
  'Thay đổi nơi đăng ký khám bệnh, chữa bệnh ban đầu': '最初の受診先の変更',
  'Người có thẻ BHYT còn hạn.': '有効な健康保険カードをお持ちの方。',
  'Giấy tờ chứng minh đã chuyển': '移動を証明する書類',
  'Nơi mới có hiệu lực từ ngày hồ sơ được chấp nhận. Đến lúc đó bạn vẫn khám ở nơi đang đăng ký.':
    '新しい医療機関は、申請が承認された日から有効です。それまでは現在の医療機関で受診してください。',
  'Nơi đang đăng ký': '現在の登録先',
  'Đổi vào đầu quý': '四半期の初めの変更',
  'Trong 15 ngày đầu của quý. Không cần giấy tờ.': '四半期の最初の15日間。書類は不要です。',
  'Chuyển nơi cư trú, nơi làm việc hoặc học tập': '住所、勤務先または学校が変わった',
  'Lúc nào cũng được. Cần giấy tờ chứng minh.': 'いつでも可能です。証明書類が必要です。',
  'Ví dụ: xác nhận cư trú, hợp đồng lao động, giấy báo nhập học.': '例：居住証明、労働契約書、入学通知書。',
  'Chỉ đổi được theo lý do này trong 15 ngày đầu của mỗi quý (tháng 1, 4, 7, 10). Nếu bạn đã chuyển nơi ở, nơi làm việc hoặc học tập, hãy chọn lý do đó':
    'この理由で変更できるのは各四半期の最初の15日間（1・4・7・10月）だけです。住所、勤務先または学校が変わった場合は、その理由を選んでください',
  'Đây là nơi bạn đang đăng ký. Vui lòng chọn cơ sở khác': '現在登録している医療機関です。別の医療機関を選んでください',
};
