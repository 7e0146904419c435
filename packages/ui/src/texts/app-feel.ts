import { defineTexts } from './define-texts.ts';

export const appFeelTexts = defineTexts({
  area: 'app-feel',
  vi: {
    appearance: {
      title: 'Giao diện và cỡ chữ',
      hint: 'Nền sáng hoặc tối, chữ lớn hơn',
      scheme: 'Giao diện',
      schemes: { auto: 'Theo máy', light: 'Sáng', dark: 'Tối' },
      size: 'Cỡ chữ',
      sizes: { auto: 'Theo máy', large: 'Lớn', largest: 'Rất lớn' },
      submit: 'Lưu',
      saved: 'Đã lưu. Lựa chọn này chỉ áp dụng trên máy này.',
    },
    install: {
      title: 'Cài ứng dụng trên máy này',
      lead: 'Mở nhanh từ màn hình chính. Thẻ BHYT vẫn xem được khi không có mạng.',
      now: 'Cài đặt',
      never: 'Không hiện nữa',
      onIphone: 'Trong Safari, chạm nút Chia sẻ, rồi chọn «Thêm vào MH chính».',
    },
    reloading: 'Đang tải lại',
  },
  en: {
    appearance: {
      title: 'Appearance and text size',
      hint: 'Light or dark, larger text',
      scheme: 'Appearance',
      schemes: { auto: 'As on this device', light: 'Light', dark: 'Dark' },
      size: 'Text size',
      sizes: { auto: 'As on this device', large: 'Large', largest: 'Very large' },
      submit: 'Save',
      saved: 'Saved. This choice applies to this device only.',
    },
    install: {
      title: 'Install the app on this device',
      lead: 'Open it from your home screen. Your health insurance card opens without a network too.',
      now: 'Install',
      never: 'Do not show again',
      onIphone: 'In Safari, tap Share, then “Add to Home Screen”.',
    },
    reloading: 'Reloading',
  },
});
