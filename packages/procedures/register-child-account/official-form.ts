import {
  deliveryLines,
  editionOn,
  type FilledForm,
  type FormEdition,
  type FormLine,
  type FormPaper,
  USUAL_COMMITMENT,
} from '../form-paper.ts';
import { personLines } from '../identity/form-lines.ts';

const EDITIONS: readonly FormEdition[] = [
  { validFrom: '2018-12-13', source: 'Văn bản hợp nhất số 5236/VBHN-BLĐTBXH ngày 13/12/2018', certainty: 'practice' },
];

/** Declaration Mẫu số 01, for a child. */
export function officialForm(filled: FilledForm<'person'>): FormPaper {
  const { application, words, papers, agencyName, filedBy } = filled;
  return {
    formNumber: 'Mẫu số 01',
    source: editionOn(EDITIONS, application.submittedOn, 'Mẫu số 01'),
    title: 'TỜ KHAI',
    subtitle: 'Đăng ký giao dịch điện tử của cá nhân – tài khoản cho con',
    addressee: words['receivingAgency'] ?? agencyName,
    sections: [
      {
        title: 'I. Thông tin của con',
        lines: [value('Mã số BHXH của con', words['childSocialInsuranceNumber']), value('Họ và tên con', words['childFullName'])],
      },
      {
        title: 'II. Cha, mẹ hoặc người giám hộ',
        lines: [...personLines(filled), value('Quan hệ với con', words['relationship'])],
      },
      {
        title: 'III. Giấy tờ kèm theo',
        lines: [
          value('Ảnh chân dung của con', papers['childPortrait']?.join('; ')),
          value(
            'Giấy khai sinh hoặc giấy tờ về giám hộ',
            (papers['birthCertificate'] ?? papers['guardianshipDecision'])?.join('; '),
          ),
        ],
      },
      {
        title: 'IV. Nơi nhận hồ sơ và liên hệ',
        lines: [
          value('Cơ quan BHXH tiếp nhận hồ sơ', words['receivingAgency']),
          value('Số điện thoại nhận kết quả', words['phone']),
          value('Email nhận kết quả', words['email']),
          ...deliveryLines(words),
        ],
      },
    ],
    commitment: USUAL_COMMITMENT,
    signatures: [{ role: 'Người kê khai', name: filedBy.fullName, filed: true }],
  };
}

function value(label: string, given: string | undefined): FormLine {
  return { kind: 'value', label, value: given };
}
