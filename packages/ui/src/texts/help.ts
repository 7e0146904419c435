import { defineTexts } from './define-texts.ts';

export const helpTexts = defineTexts({
  area: 'help',
  vi: {
    title: 'Trợ giúp',
    hotline: 'Tổng đài',
    hotlineHint: 'Gọi khi bạn cần người hỗ trợ. Tổng đài không bao giờ hỏi mật khẩu hay mã OTP của bạn.',
    call: (number: string) => `Gọi ${number}`,
    howTo: 'Hướng dẫn sử dụng',
    questions: 'Câu hỏi thường gặp',
    guides: {
      card: {
        title: 'Dùng thẻ BHYT khi đi khám',
        text: 'Mở «Thẻ BHYT», chọn «Sử dụng thẻ» và đưa mã QR cho nhân viên quét. Thẻ đã mở một lần trên máy này vẫn xem được khi không có mạng. Nếu máy quét không đọc được, hãy đọc số thẻ in dưới mã.',
        link: 'Mở thẻ BHYT',
      },
      reissue: {
        title: 'Xin cấp lại thẻ BHYT bị mất hoặc hỏng',
        text: 'Vào «DV công», chọn «Cấp lại thẻ BHYT do hỏng, mất». Thông tin của bạn đã được điền sẵn; bạn trả lời vài câu hỏi, kiểm tra lại rồi gửi. Sau khi gửi, bạn nhận được số hồ sơ và ngày hẹn trả kết quả.',
        link: 'Xem các dịch vụ công',
      },
      follow: {
        title: 'Theo dõi hồ sơ đã gửi',
        text: 'Trong mỗi hồ sơ, phần «Tiến trình» cho biết việc gì đã xong, việc gì tiếp theo, hạn đến ngày nào và bạn cần bổ sung gì. Bạn cũng nhận thông báo mỗi khi hồ sơ thay đổi.',
        link: 'Xem hồ sơ đã gửi',
      },
      dispute: {
        title: 'Báo lượt khám sai hoặc không phải của bạn',
        text: 'Mở «Sổ khám chữa bệnh», chọn lượt khám rồi chọn «Báo sai» hoặc «Không phải tôi». Cơ quan BHXH sẽ kiểm tra với cơ sở khám chữa bệnh và trả lời bạn.',
        link: 'Mở sổ khám chữa bệnh',
      },
    },
    answers: [
      {
        title: 'Ứng dụng này làm được những gì?',
        text: 'Bạn xem và dùng thẻ BHYT, xem quá trình tham gia, các chế độ đã hưởng, sổ khám chữa bệnh, và gửi hồ sơ đến cơ quan BHXH mà không phải đến nơi.',
      },
      {
        title: 'Làm sao để có tài khoản?',
        text: 'Cơ quan BHXH gửi một liên kết kích hoạt đến số điện thoại hoặc email đã đăng ký của bạn. Mở liên kết, đặt mật khẩu là dùng được. Chưa nhận được liên kết, hãy gọi tổng đài hoặc đến cơ quan BHXH gần nhất, mang theo thẻ căn cước.',
      },
      {
        title: 'Tôi quên mật khẩu thì làm gì?',
        text: 'Ở trang đăng nhập, chọn «Quên mật khẩu». Bạn nhận mã OTP qua số điện thoại hoặc email đã đăng ký rồi tự đặt mật khẩu mới. Không ai gửi mật khẩu cho bạn.',
      },
      {
        title: 'Mã số BHXH của tôi ở đâu?',
        text: 'Mã số BHXH là 10 số in trên thẻ BHYT và sổ BHXH. Bạn cũng đăng nhập được bằng số định danh cá nhân 12 số trên thẻ căn cước.',
      },
      {
        title: 'Vì sao tài khoản của tôi bị tạm khóa?',
        text: 'Khi mật khẩu bị nhập sai nhiều lần, việc đăng nhập tạm dừng ít phút để bảo vệ bạn. Màn hình cho biết thời gian chờ. Máy bạn vẫn dùng hằng ngày không bị ảnh hưởng khi người lạ nhập sai.',
      },
      {
        title: 'Tôi dùng trên hai điện thoại được không?',
        text: 'Được. Trong «Cài đặt», mục «Thiết bị của tôi» liệt kê mọi máy đang đăng nhập; bạn có thể đăng xuất từng máy hoặc tất cả.',
      },
      {
        title: 'Một người có được có nhiều tài khoản không?',
        text: 'Không. Mỗi người có một tài khoản gắn với một mã số BHXH. Nếu bạn từng có nhiều mã số, chúng đã được gộp và đều dẫn đến hồ sơ của bạn.',
      },
      {
        title: 'Có người gọi xin mã OTP thì sao?',
        text: 'Đó là lừa đảo. Cán bộ BHXH và tổng đài không bao giờ hỏi mật khẩu hay mã OTP. Hãy ngắt máy; nếu đã lỡ đọc mã, hãy đổi mật khẩu ngay và kiểm tra «Thiết bị của tôi».',
      },
    ],
  },
  en: {
    title: 'Help',
    hotline: 'Hotline',
    hotlineHint: 'Call when you need a person to help you. The hotline never asks for your password or a one-time code.',
    call: (number) => `Call ${number}`,
    howTo: 'How to',
    questions: 'Common questions',
    guides: {
      card: {
        title: 'Use your health insurance card at the clinic',
        text: 'Open “Health insurance card”, choose “Use the card” and let the staff scan the QR code. A card you have opened once on this device is shown without a network too. If the scanner cannot read it, read out the card number printed below the code.',
        link: 'Open the card',
      },
      reissue: {
        title: 'Ask for a new card when yours is lost or damaged',
        text: 'Go to “Services” and choose “Reissue of a damaged or lost health insurance card”. Your details are filled in already; answer a few questions, check your answers and send. You then get a file number and the date by which you have the result.',
        link: 'See the services',
      },
      follow: {
        title: 'Follow an application',
        text: 'Every application has a time line: what is done, what comes next, by when, and what is needed from you. You are also notified of every change.',
        link: 'See your applications',
      },
      dispute: {
        title: 'Report a visit that is wrong or not yours',
        text: 'Open “Visit history”, choose the visit, then “Report an error” or “This was not me”. The social security office checks with the facility and answers you.',
        link: 'Open the visit history',
      },
    },
    answers: [
      {
        title: 'What can I do with this app?',
        text: 'You see and use your health insurance card, see your contributions, benefits and visits, and send applications to the social security office without going there.',
      },
      {
        title: 'How do I get an account?',
        text: 'The social security office sends an activation link to your registered phone or e-mail. Open it and set a password. If you have no link yet, call the hotline or go to the nearest office with your identity card.',
      },
      {
        title: 'I have forgotten my password',
        text: 'On the sign-in page choose “Forgotten password”. You get a code on your registered phone or e-mail and set a new password yourself. Nobody ever sends you a password.',
      },
      {
        title: 'Where is my social insurance number?',
        text: 'It is the 10-digit number printed on your health insurance card and your social insurance book. The 12-digit citizen number on your identity card works for signing in too.',
      },
      {
        title: 'Why is my account locked?',
        text: 'After several wrong passwords, signing in pauses for some minutes to protect you; the screen says how long. The device you use every day is not affected by wrong tries of strangers.',
      },
      {
        title: 'Can I use two phones?',
        text: 'Yes. “My devices” in “Settings” lists every device that is signed in; you can end one or all of them.',
      },
      {
        title: 'Can one person have several accounts?',
        text: 'No. Each person has one account, tied to one social insurance number. If you once had several numbers, they have been merged and all lead to your records.',
      },
      {
        title: 'Somebody calls and asks for my one-time code',
        text: 'That is fraud. Officers and the hotline never ask for your password or a code. Hang up; if you have given the code away, change your password at once and check “My devices”.',
      },
    ],
  },
});
