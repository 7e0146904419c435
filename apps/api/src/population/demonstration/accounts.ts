import type { OfficerRole } from '../../http/officer-session.ts';

/** Whose accounts exist for trying things out: never on a database that serves real people. */
export type DemonstrationAccount = {
  key: DemonstrationKey;
  /** What to type as the user name. */
  number: string;
  password: string;
  fullName: string;
  situation: { vi: string; en: string };
};

export type DemonstrationKey =
  | 'worker'
  | 'mother'
  | 'pensioner'
  | 'unemployed'
  | 'voluntary'
  | 'parent'
  | 'child'
  | 'unpaid-employer'
  | 'merged-numbers'
  | 'foreign-worker'
  | 'household'
  | 'missing-months'
  | 'waiting';

export type DemonstrationOfficer = {
  officerId: string;
  email: string;
  password: string;
  fullName: string;
  agencyCode: string;
  roles: readonly OfficerRole[];
  /** Base32, for an authenticator; the sandbox shows the code of the moment. */
  totpSecret: string;
  situation: { vi: string; en: string };
};

/** The office that looks after all of them. */
export const DEMONSTRATION_AGENCY = '0101';

const PASSWORD = 'Sen-hong-Tay-Ho-26';
const OFFICER_PASSWORD = 'But-xanh-ban-giay-26';

const account = (key: DemonstrationKey, number: string, fullName: string, vi: string, en: string): DemonstrationAccount => ({
  key,
  number,
  password: PASSWORD,
  fullName,
  situation: { vi, en },
});

export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  account(
    'worker',
    '0190000001',
    'Nguyễn Văn An',
    'Người lao động, 13 năm đóng, đã đổi đơn vị một lần',
    'Worker, 13 years of contributions, one change of employer',
  ),
  account('mother', '0190000002', 'Trần Thị Bích Ngọc', 'Mẹ đang nghỉ thai sản', 'Mother on maternity leave'),
  account('pensioner', '0190000003', 'Lê Văn Hòa', 'Người hưởng lương hưu, có phiếu điều chỉnh', 'Pensioner with adjustments'),
  account('unemployed', '0190000004', 'Phạm Thị Hạnh', 'Người đang hưởng trợ cấp thất nghiệp', 'On unemployment benefit'),
  account(
    'voluntary',
    '0190000005',
    'Hoàng Minh Quân',
    'Tham gia BHXH tự nguyện, thẻ BHYT hộ gia đình đã hết hạn, có lần khám được bảo mật',
    'Voluntary contributor, health card expired, one protected visit',
  ),
  account('parent', '0190000006', 'Đỗ Thị Lan Anh', 'Mẹ của hai con', 'Parent of two'),
  account('child', '0190000007', 'Vũ Gia Bảo', 'Học sinh, có tài khoản riêng', 'Child with an account of its own'),
  account('unpaid-employer', '0190000008', 'Bùi Quang Dũng', 'Đơn vị chậm đóng BHXH', 'Employer behind with contributions'),
  account('merged-numbers', '001179900009', 'Ngô Thị Thu Thủy', 'Có mã số cũ và mã số mới', 'Old and new numbers'),
  account('foreign-worker', '0190000010', 'Kim Min Jun', 'Người lao động nước ngoài', 'Foreign worker'),
  account(
    'household',
    '0190000013',
    'Phùng Thị Nga',
    'Hộ bốn người, thẻ BHYT hộ gia đình sắp hết hạn, đóng BHXH tự nguyện được hỗ trợ hộ cận nghèo',
    'Household of four, health card ends soon, voluntary contributions with support for a near-poor household',
  ),
  account(
    'missing-months',
    '0190000017',
    'Tạ Văn Lộc',
    'Đủ tuổi nghỉ hưu, còn thiếu 10 tháng đóng; thẻ BHYT hết hạn hơn 3 tháng',
    'Of retirement age, 10 months of contributions missing; health card ended more than 3 months ago',
  ),
  account(
    'waiting',
    '0190000018',
    'Đoàn Thị Vinh',
    'Chờ hưởng lương hưu: đã có quyết định, chưa đến ngày bắt đầu',
    'Waits for a pension: granted, not begun',
  ),
];

const officer = (
  digit: number,
  email: string,
  fullName: string,
  agencyCode: string,
  roles: readonly OfficerRole[],
  totpSecret: string,
  vi: string,
  en: string,
): DemonstrationOfficer => ({
  officerId: `00000000-0000-4000-8000-00000000000${digit}`,
  email,
  password: OFFICER_PASSWORD,
  fullName,
  agencyCode,
  roles,
  totpSecret,
  situation: { vi, en },
});

export const DEMONSTRATION_OFFICERS: readonly DemonstrationOfficer[] = [
  officer(
    1,
    'mot-cua@badinh.example',
    'Đặng Thu Hiền',
    DEMONSTRATION_AGENCY,
    ['reception'],
    'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    'Cán bộ một cửa',
    'Reception officer',
  ),
  officer(
    2,
    'thu-ly@badinh.example',
    'Phan Quốc Việt',
    DEMONSTRATION_AGENCY,
    ['case-officer'],
    'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU',
    'Cán bộ thụ lý',
    'Case officer',
  ),
  officer(
    3,
    'lanh-dao@badinh.example',
    'Võ Thị Kim Oanh',
    DEMONSTRATION_AGENCY,
    ['approver'],
    'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
    'Lãnh đạo phê duyệt',
    'Approver',
  ),
  officer(
    4,
    'quan-tri@badinh.example',
    'Lương Đức Thành',
    DEMONSTRATION_AGENCY,
    ['administrator'],
    'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK',
    'Quản trị',
    'Administrator',
  ),
  officer(
    5,
    'thu-ly@saigon.example',
    'Huỳnh Ngọc Trâm',
    '7901',
    ['reception', 'case-officer', 'approver'],
    'ONSWG4TFORUW4ZDFONSWG4TFORUW4ZDF',
    'Cán bộ của cơ quan khác',
    'Officer of another agency',
  ),
  officer(
    6,
    'thu-ly@trung-uong.example',
    'Tạ Minh Khôi',
    '00',
    ['case-officer', 'statistics'],
    'PFXXK4TTMVWGMZLONRUWC3TFPFXXK4TT',
    'Cán bộ thụ lý của cơ quan trung ương: tiền không rõ đơn, sao kê, sổ thu',
    'Case officer of the central agency: money of no order, statements, the ledger',
  ),
  officer(
    7,
    'lanh-dao@trung-uong.example',
    'Đinh Hoài Phương',
    '00',
    ['approver'],
    'NRQW4ZDBN4WXI4TVNZTS25LPNZTTGMRX',
    'Lãnh đạo phê duyệt của cơ quan trung ương',
    'Approver of the central agency',
  ),
];
