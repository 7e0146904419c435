import type { DrugKey, ServiceKey } from './treatments.ts';

export type Patient = 'child' | 'adult' | 'old' | 'pregnant';

/** What people come with: ICD-10 code, name, who and how often, what is usually done. */
export type Illness = {
  code: string;
  name: string;
  department: string;
  patients: readonly Patient[];
  weight: number;
  drugs: readonly DrugKey[];
  services: readonly ServiceKey[];
  /** Share of the cases that stay in hospital. */
  inpatient: number;
  /** Comes back every month. */
  chronic: boolean;
  /** HIV or tuberculosis: hidden in lists. */
  sensitive: boolean;
};

type Options = Partial<Pick<Illness, 'inpatient' | 'chronic' | 'sensitive'>>;

const entry = (
  code: string,
  name: string,
  department: string,
  patients: readonly Patient[],
  weight: number,
  drugs: readonly DrugKey[],
  services: readonly ServiceKey[],
  options: Options = {},
): Illness => ({
  code,
  name,
  department,
  patients,
  weight,
  drugs,
  services,
  inpatient: 0,
  chronic: false,
  sensitive: false,
  ...options,
});

const ALL = ['child', 'adult', 'old'] as const;
const GROWN = ['adult', 'old'] as const;
const GENERAL = 'Khoa Khám bệnh';
const CHILDREN = 'Khoa Nhi';
const INTERNAL = 'Khoa Nội tổng hợp';
const SURGERY = 'Khoa Ngoại tổng hợp';
const OBSTETRICS = 'Khoa Phụ sản';
const EAR_NOSE_THROAT = 'Khoa Tai Mũi Họng';
const EYES = 'Khoa Mắt';
const TEETH = 'Khoa Răng Hàm Mặt';
const TRADITIONAL = 'Khoa Y học cổ truyền';
const INFECTIONS = 'Khoa Truyền nhiễm';

export const ILLNESSES: readonly Illness[] = [
  entry('J00', 'Viêm mũi họng cấp (cảm thường)', GENERAL, ALL, 60, ['paracetamol', 'loratadin'], []),
  entry('J02', 'Viêm họng cấp', EAR_NOSE_THROAT, ALL, 70, ['amoxicillin', 'paracetamol', 'alphachymotrypsin'], ['ent']),
  entry('J03', 'Viêm amydan cấp', EAR_NOSE_THROAT, ALL, 40, ['augmentin', 'paracetamol'], ['ent']),
  entry('J01', 'Viêm xoang cấp', EAR_NOSE_THROAT, GROWN, 25, ['cefuroxim', 'loratadin'], ['ent']),
  entry('J20', 'Viêm phế quản cấp', INTERNAL, ALL, 55, ['cefuroxim', 'acetylcystein', 'paracetamol'], ['blood', 'xrayChest'], {
    inpatient: 0.12,
  }),
  entry(
    'J18',
    'Viêm phổi, tác nhân không xác định',
    INTERNAL,
    ALL,
    22,
    ['ceftriaxon', 'natriclorid', 'acetylcystein'],
    ['blood', 'xrayChest'],
    { inpatient: 0.75 },
  ),
  entry('J21', 'Viêm tiểu phế quản cấp', CHILDREN, ['child'], 18, ['salbutamol', 'paracetamol'], ['blood', 'xrayChest'], {
    inpatient: 0.5,
  }),
  entry('J30', 'Viêm mũi vận mạch và viêm mũi dị ứng', EAR_NOSE_THROAT, ALL, 35, ['loratadin'], ['ent']),
  entry('J32', 'Viêm xoang mạn tính', EAR_NOSE_THROAT, GROWN, 20, ['cefuroxim', 'alphachymotrypsin'], ['ent']),
  entry(
    'J44',
    'Bệnh phổi tắc nghẽn mạn tính khác',
    INTERNAL,
    ['old'],
    18,
    ['budesonid', 'salbutamol', 'acetylcystein'],
    ['xrayChest', 'blood'],
    { inpatient: 0.3, chronic: true },
  ),
  entry('J45', 'Hen (suyễn)', INTERNAL, ALL, 16, ['budesonid', 'salbutamol'], ['blood'], { chronic: true }),
  entry('J10', 'Cúm do virus cúm đã được định danh', INFECTIONS, ALL, 20, ['paracetamol', 'oresol'], ['blood']),
  entry('I10', 'Bệnh lý tăng huyết áp', INTERNAL, GROWN, 120, ['amlodipin', 'losartan'], ['ecg', 'creatinin'], { chronic: true }),
  entry('I11', 'Bệnh tim do tăng huyết áp', INTERNAL, ['old'], 20, ['perindopril', 'bisoprolol'], ['ecg', 'cholesterol'], {
    chronic: true,
  }),
  entry('I20', 'Cơn đau thắt ngực', INTERNAL, ['old'], 14, ['aspirin', 'bisoprolol', 'atorvastatin'], ['ecg', 'cholesterol'], {
    inpatient: 0.3,
  }),
  entry(
    'I25',
    'Bệnh tim thiếu máu cục bộ mạn',
    INTERNAL,
    ['old'],
    26,
    ['aspirin', 'atorvastatin', 'bisoprolol'],
    ['ecg', 'cholesterol'],
    { chronic: true },
  ),
  entry('I50', 'Suy tim', INTERNAL, ['old'], 9, ['perindopril', 'bisoprolol'], ['ecg', 'creatinin'], {
    inpatient: 0.5,
    chronic: true,
  }),
  entry('I63', 'Nhồi máu não', INTERNAL, ['old'], 8, ['clopidogrel', 'atorvastatin', 'piracetam'], ['blood', 'cholesterol'], {
    inpatient: 0.8,
  }),
  entry('I69', 'Di chứng bệnh mạch máu não', TRADITIONAL, ['old'], 12, ['piracetam', 'clopidogrel'], ['acupuncture', 'physio'], {
    inpatient: 0.3,
  }),
  entry('I83', 'Giãn tĩnh mạch chi dưới', SURGERY, GROWN, 8, ['calci'], ['ultrasound']),
  entry('I84', 'Trĩ', SURGERY, GROWN, 9, ['meloxicam'], [], { inpatient: 0.25 }),
  entry(
    'E11',
    'Bệnh đái tháo đường không phụ thuộc insulin',
    INTERNAL,
    GROWN,
    70,
    ['metformin', 'gliclazid'],
    ['glucose', 'hba1c', 'creatinin'],
    { chronic: true },
  ),
  entry('E10', 'Bệnh đái tháo đường phụ thuộc insulin', INTERNAL, ['old'], 8, ['insulin', 'metformin'], ['glucose', 'hba1c'], {
    chronic: true,
  }),
  entry(
    'E78',
    'Rối loạn chuyển hóa lipoprotein và tình trạng tăng lipid máu khác',
    INTERNAL,
    GROWN,
    40,
    ['atorvastatin'],
    ['cholesterol', 'liver'],
    { chronic: true },
  ),
  entry('E03', 'Suy giáp khác', INTERNAL, GROWN, 8, ['levothyroxin'], ['tsh'], { chronic: true }),
  entry('E04', 'Bướu không độc khác', INTERNAL, GROWN, 10, ['levothyroxin'], ['tsh', 'ultrasound']),
  entry('M10', 'Gút', INTERNAL, GROWN, 16, ['meloxicam', 'prednisolon'], ['creatinin'], { chronic: true }),
  entry('K21', 'Bệnh trào ngược dạ dày – thực quản', INTERNAL, GROWN, 45, ['esomeprazol'], ['gastroscopy']),
  entry('K25', 'Loét dạ dày', INTERNAL, GROWN, 14, ['esomeprazol', 'amoxicillin'], ['gastroscopy'], { inpatient: 0.15 }),
  entry('K29', 'Viêm dạ dày và tá tràng', INTERNAL, GROWN, 60, ['omeprazol'], ['gastroscopy']),
  entry('K30', 'Khó tiêu chức năng', GENERAL, GROWN, 20, ['omeprazol'], ['ultrasound']),
  entry('K35', 'Viêm ruột thừa cấp', SURGERY, ALL, 6, ['ceftriaxon', 'natriclorid'], ['blood', 'ultrasound', 'appendix'], {
    inpatient: 1,
  }),
  entry('K52', 'Viêm dạ dày – ruột và viêm đại tràng không nhiễm trùng khác', INTERNAL, ALL, 18, ['smecta', 'oresol'], ['blood']),
  entry('K58', 'Hội chứng ruột kích thích', INTERNAL, GROWN, 14, ['smecta'], ['ultrasound']),
  entry('K59', 'Rối loạn chức năng khác của ruột', GENERAL, ALL, 12, ['smecta'], []),
  entry('K76', 'Bệnh gan khác', INTERNAL, GROWN, 14, ['calci'], ['liver', 'ultrasound']),
  entry('K80', 'Bệnh sỏi mật', SURGERY, GROWN, 7, ['ceftriaxon'], ['ultrasound', 'liver'], { inpatient: 0.6 }),
  entry('A09', 'Tiêu chảy và viêm dạ dày – ruột do nhiễm trùng', INFECTIONS, ALL, 30, ['oresol', 'smecta'], ['blood'], {
    inpatient: 0.3,
  }),
  entry('A90', 'Sốt dengue', INFECTIONS, ALL, 14, ['paracetamol', 'oresol', 'natriclorid'], ['blood'], { inpatient: 0.6 }),
  entry('B01', 'Thủy đậu', INFECTIONS, ['child', 'adult'], 7, ['paracetamol'], []),
  entry('B08', 'Bệnh tay chân miệng do virus đường ruột', CHILDREN, ['child'], 16, ['paracetamol', 'oresol'], ['blood'], {
    inpatient: 0.4,
  }),
  entry('B18', 'Viêm gan virus mạn', INFECTIONS, GROWN, 14, ['tld'], ['liver', 'ultrasound'], { chronic: true }),
  entry('B34', 'Nhiễm virus, vị trí không xác định', GENERAL, ALL, 22, ['paracetamol'], ['blood']),
  entry('B20', 'Bệnh do HIV dẫn đến bệnh nhiễm trùng và ký sinh trùng', INFECTIONS, ['adult'], 2, ['tld'], ['cd4', 'liver'], {
    chronic: true,
    sensitive: true,
  }),
  entry('A15', 'Lao hô hấp, xác nhận bằng vi khuẩn học và mô học', INFECTIONS, GROWN, 2, ['rhze'], ['afb', 'xrayChest'], {
    inpatient: 0.4,
    sensitive: true,
  }),
  entry('N20', 'Sỏi thận và niệu quản', SURGERY, GROWN, 18, ['meloxicam'], ['ultrasound', 'urine'], { inpatient: 0.25 }),
  entry('N30', 'Viêm bàng quang', INTERNAL, GROWN, 20, ['cefuroxim'], ['urine', 'ultrasound']),
  entry('N39', 'Các rối loạn khác của hệ tiết niệu', INTERNAL, GROWN, 14, ['cefuroxim'], ['urine']),
  entry('N18', 'Bệnh thận mạn', INTERNAL, ['old'], 8, ['losartan', 'sat'], ['creatinin', 'urine'], { chronic: true }),
  entry('N40', 'Tăng sản tuyến tiền liệt', SURGERY, ['old'], 8, ['cefuroxim'], ['ultrasound', 'urine']),
  entry('M17', 'Thoái hóa khớp gối', INTERNAL, ['old'], 40, ['glucosamin', 'meloxicam'], ['xrayKnee'], { chronic: true }),
  entry('M47', 'Thoái hóa cột sống', TRADITIONAL, GROWN, 40, ['meloxicam', 'eperison'], ['xraySpine', 'acupuncture']),
  entry('M51', 'Các bệnh đĩa đệm đốt sống khác', TRADITIONAL, GROWN, 20, ['meloxicam', 'eperison'], ['xraySpine', 'physio'], {
    inpatient: 0.2,
  }),
  entry('M54', 'Đau lưng', TRADITIONAL, GROWN, 45, ['meloxicam', 'eperison'], ['acupuncture', 'physio']),
  entry('M75', 'Tổn thương khớp vai', TRADITIONAL, GROWN, 12, ['meloxicam'], ['physio']),
  entry('M81', 'Loãng xương không kèm gãy xương bệnh lý', INTERNAL, ['old'], 18, ['calci'], ['xraySpine'], { chronic: true }),
  entry('G43', 'Migraine', INTERNAL, ['adult'], 12, ['paracetamol'], []),
  entry('G44', 'Các hội chứng đau đầu khác', INTERNAL, GROWN, 18, ['paracetamol', 'piracetam'], []),
  entry('G47', 'Rối loạn giấc ngủ', INTERNAL, GROWN, 16, ['piracetam'], []),
  entry('H81', 'Rối loạn chức năng tiền đình', INTERNAL, GROWN, 30, ['betahistin', 'piracetam'], []),
  entry('H10', 'Viêm kết mạc', EYES, ALL, 22, ['nhomat', 'loratadin'], []),
  entry('H04', 'Các rối loạn của hệ thống lệ', EYES, GROWN, 14, ['nhomat'], []),
  entry('H25', 'Đục thủy tinh thể người già', EYES, ['old'], 14, ['nhomat'], [], { inpatient: 0.3 }),
  entry('H52', 'Các tật khúc xạ và điều tiết', EYES, ALL, 16, ['nhomat'], []),
  entry('H66', 'Viêm tai giữa nung mủ và không xác định', EAR_NOSE_THROAT, ['child'], 18, ['augmentin', 'paracetamol'], ['ent']),
  entry('K02', 'Sâu răng', TEETH, ALL, 40, ['paracetamol'], ['filling']),
  entry('K04', 'Bệnh tủy và mô quanh chân răng', TEETH, GROWN, 25, ['amoxicillin', 'paracetamol'], ['filling']),
  entry('K05', 'Viêm nướu và bệnh nha chu', TEETH, GROWN, 18, ['amoxicillin'], []),
  entry('K08', 'Các bệnh khác của răng và cấu trúc nâng đỡ', TEETH, GROWN, 12, ['amoxicillin', 'paracetamol'], ['extraction']),
  entry('L20', 'Viêm da cơ địa', GENERAL, ALL, 20, ['loratadin'], []),
  entry('L23', 'Viêm da tiếp xúc dị ứng', GENERAL, ALL, 18, ['loratadin', 'prednisolon'], []),
  entry('L50', 'Mày đay', GENERAL, ALL, 18, ['loratadin'], ['blood']),
  entry('L03', 'Viêm mô bào', SURGERY, ALL, 8, ['cefuroxim'], ['blood'], { inpatient: 0.2 }),
  entry('D50', 'Thiếu máu do thiếu sắt', INTERNAL, ALL, 12, ['sat'], ['blood']),
  entry('R10', 'Đau bụng và vùng chậu', GENERAL, ALL, 18, ['smecta'], ['ultrasound']),
  entry('R50', 'Sốt không rõ nguyên nhân', GENERAL, ALL, 14, ['paracetamol'], ['blood']),
  entry('S52', 'Gãy xương cẳng tay', SURGERY, ALL, 6, ['paracetamol', 'calci'], ['plaster'], { inpatient: 0.3 }),
  entry('S61', 'Vết thương hở ở cổ tay và bàn tay', SURGERY, ['adult'], 10, ['amoxicillin', 'paracetamol'], ['suture']),
  entry('S93', 'Sai khớp, bong gân ở khớp và dây chằng cổ chân, bàn chân', SURGERY, ALL, 9, ['meloxicam'], []),
  entry('F41', 'Các rối loạn lo âu khác', INTERNAL, GROWN, 9, ['piracetam'], []),
  entry('Z34', 'Theo dõi thai bình thường', OBSTETRICS, ['pregnant'], 60, ['sat', 'calci'], ['pregnancy', 'urine']),
  entry('O80', 'Đẻ thường một thai', OBSTETRICS, ['pregnant'], 25, ['sat', 'amoxicillin'], ['birth', 'blood'], { inpatient: 1 }),
  entry('O82', 'Mổ lấy thai cho một thai', OBSTETRICS, ['pregnant'], 14, ['ceftriaxon', 'natriclorid'], ['caesarean', 'blood'], {
    inpatient: 1,
  }),
];
