import { defineTexts } from '@openvssid/ui/texts/define-texts';

export const connectedServicesTexts = defineTexts({
  vi: {
    title: 'Dịch vụ đã kết nối',
    lead: 'Những dịch vụ bạn đã đăng nhập bằng VNeID và thông tin bạn đồng ý chia sẻ.',
    none: 'Bạn chưa đăng nhập dịch vụ nào bằng VNeID',
    noneHint: 'Khi bạn đồng ý chia sẻ thông tin với một dịch vụ, dịch vụ đó hiện ở đây.',
    shared: 'Được chia sẻ',
    onlyCode: 'Chỉ mã riêng của bạn tại dịch vụ này',
    consented: 'Đồng ý lúc',
    used: 'Đăng nhập gần nhất',
    lasting: 'Được đọc cả khi bạn không sử dụng',
    end: 'Ngắt kết nối',
    endOf: (name: string) => `Ngắt kết nối ${name}`,
    endTitle: (name: string) => `Ngắt kết nối ${name}?`,
    endMeans:
      'Dịch vụ không đọc được thông tin từ VNeID nữa và bạn sẽ bị đăng xuất ở đó. Thông tin dịch vụ đã nhận trước đây do dịch vụ quản lý.',
    keep: 'Giữ kết nối',
    ended: 'Đã ngắt kết nối. Dịch vụ không đọc được thông tin của bạn từ VNeID nữa.',
  },
  en: {
    title: 'Connected services',
    lead: 'Services that you signed in to with VNeID, and what you agreed to share.',
    none: 'You have not signed in to any service with VNeID',
    noneHint: 'Once you agree to share something with a service, it appears here.',
    shared: 'Shared',
    onlyCode: 'Only your own code at this service',
    consented: 'Agreed on',
    used: 'Last sign-in',
    lasting: 'May be read while you are not using the service',
    end: 'Disconnect',
    endOf: (name) => `Disconnect ${name}`,
    endTitle: (name) => `Disconnect ${name}?`,
    endMeans:
      'The service can read nothing from VNeID any more, and you will be signed out there. What it received earlier stays with the service.',
    keep: 'Keep connected',
    ended: 'Disconnected. The service can no longer read anything about you from VNeID.',
  },
});
