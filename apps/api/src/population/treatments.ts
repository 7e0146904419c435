/** Drugs and services of the invented visits: usual ones, at usual prices in đồng. */
export type Drug = { code: string; name: string; unit: string; price: number; dosage: string; perDay: number };
export type Service = {
  code: string;
  name: string;
  price: number;
  result?: { name: string; low: number; high: number; unit: string };
};

const drug = (code: string, name: string, unit: string, price: number, perDay: number, dosage: string): Drug => ({
  code,
  name,
  unit,
  price,
  perDay,
  dosage,
});

export const DRUGS = {
  paracetamol: drug('40.30.0001', 'Paracetamol 500 mg', 'Viên', 480, 3, 'Uống 1 viên mỗi lần, ngày 3 lần, khi sốt hoặc đau'),
  amoxicillin: drug('40.154.0012', 'Amoxicillin 500 mg', 'Viên', 1_250, 3, 'Uống 1 viên mỗi lần, ngày 3 lần sau ăn'),
  augmentin: drug('40.155.0015', 'Amoxicillin + Acid clavulanic 1 g', 'Viên', 9_400, 2, 'Uống 1 viên mỗi lần, ngày 2 lần sau ăn'),
  cefuroxim: drug('40.184.0021', 'Cefuroxim 500 mg', 'Viên', 5_900, 2, 'Uống 1 viên mỗi lần, ngày 2 lần sau ăn'),
  azithromycin: drug('40.219.0009', 'Azithromycin 500 mg', 'Viên', 8_200, 1, 'Uống 1 viên mỗi ngày, trước ăn 1 giờ'),
  alphachymotrypsin: drug('40.67.0003', 'Alpha chymotrypsin 4,2 mg', 'Viên', 820, 4, 'Ngậm 2 viên mỗi lần, ngày 2 lần'),
  acetylcystein: drug('40.998.0002', 'Acetylcystein 200 mg', 'Gói', 1_150, 3, 'Uống 1 gói mỗi lần, ngày 3 lần'),
  loratadin: drug('40.87.0005', 'Loratadin 10 mg', 'Viên', 690, 1, 'Uống 1 viên buổi tối'),
  amlodipin: drug('40.491.0018', 'Amlodipin 5 mg', 'Viên', 540, 1, 'Uống 1 viên buổi sáng'),
  losartan: drug('40.520.0016', 'Losartan 50 mg', 'Viên', 1_180, 1, 'Uống 1 viên buổi sáng'),
  perindopril: drug('40.511.0007', 'Perindopril 5 mg', 'Viên', 3_900, 1, 'Uống 1 viên buổi sáng'),
  bisoprolol: drug('40.497.0004', 'Bisoprolol 2,5 mg', 'Viên', 1_350, 1, 'Uống 1 viên buổi sáng'),
  metformin: drug('40.805.0025', 'Metformin 850 mg', 'Viên', 760, 2, 'Uống 1 viên mỗi lần, ngày 2 lần trong bữa ăn'),
  gliclazid: drug('40.799.0011', 'Gliclazid 60 mg', 'Viên', 2_650, 1, 'Uống 1 viên trước bữa sáng'),
  insulin: drug('40.804.0008', 'Insulin trộn 30/70, bút tiêm 3 ml', 'Bút', 95_000, 0.1, 'Tiêm dưới da theo chỉ định'),
  atorvastatin: drug('40.549.0013', 'Atorvastatin 20 mg', 'Viên', 990, 1, 'Uống 1 viên buổi tối'),
  aspirin: drug('40.538.0006', 'Acid acetylsalicylic 81 mg', 'Viên', 340, 1, 'Uống 1 viên sau bữa trưa'),
  clopidogrel: drug('40.540.0010', 'Clopidogrel 75 mg', 'Viên', 1_450, 1, 'Uống 1 viên buổi sáng'),
  omeprazol: drug('40.678.0019', 'Omeprazol 20 mg', 'Viên', 610, 2, 'Uống 1 viên mỗi lần, ngày 2 lần trước ăn 30 phút'),
  esomeprazol: drug('40.679.0014', 'Esomeprazol 40 mg', 'Viên', 3_600, 1, 'Uống 1 viên trước bữa sáng 30 phút'),
  oresol: drug(
    '40.1014.0001',
    'Natri clorid + Kali clorid + Glucose (Oresol)',
    'Gói',
    1_500,
    3,
    'Pha 1 gói với 200 ml nước, uống trong ngày',
  ),
  smecta: drug('40.720.0003', 'Diosmectit 3 g', 'Gói', 3_300, 3, 'Uống 1 gói mỗi lần, ngày 3 lần'),
  meloxicam: drug('40.41.0006', 'Meloxicam 7,5 mg', 'Viên', 720, 1, 'Uống 1 viên sau ăn'),
  eperison: drug('40.838.0004', 'Eperison 50 mg', 'Viên', 950, 3, 'Uống 1 viên mỗi lần, ngày 3 lần'),
  glucosamin: drug('40.63.0007', 'Glucosamin 500 mg', 'Viên', 1_300, 2, 'Uống 1 viên mỗi lần, ngày 2 lần'),
  calci: drug('40.1032.0010', 'Calci carbonat + Vitamin D3', 'Viên', 1_100, 1, 'Uống 1 viên buổi sáng'),
  sat: drug('40.429.0009', 'Sắt fumarat + Acid folic', 'Viên', 1_600, 1, 'Uống 1 viên mỗi ngày'),
  salbutamol: drug('40.980.0002', 'Salbutamol bình xịt 100 mcg', 'Bình', 52_000, 0.04, 'Xịt 2 nhát khi khó thở'),
  budesonid: drug(
    '40.974.0005',
    'Budesonid + Formoterol bình hít',
    'Bình',
    248_000,
    0.04,
    'Hít 1 nhát mỗi lần, ngày 2 lần, súc miệng sau hít',
  ),
  prednisolon: drug('40.775.0008', 'Prednisolon 5 mg', 'Viên', 310, 4, 'Uống 4 viên buổi sáng sau ăn'),
  natriclorid: drug('40.1021.0020', 'Natri clorid 0,9 % 500 ml', 'Chai', 8_400, 1, 'Truyền tĩnh mạch'),
  ceftriaxon: drug('40.180.0017', 'Ceftriaxon 1 g', 'Lọ', 13_500, 2, 'Tiêm tĩnh mạch mỗi lần 1 lọ, ngày 2 lần'),
  nhomat: drug('40.883.0002', 'Nước mắt nhân tạo 15 ml', 'Lọ', 38_000, 0.1, 'Nhỏ mắt ngày 4 lần'),
  betahistin: drug('40.955.0003', 'Betahistin 16 mg', 'Viên', 1_050, 2, 'Uống 1 viên mỗi lần, ngày 2 lần'),
  piracetam: drug('40.576.0012', 'Piracetam 800 mg', 'Viên', 1_250, 2, 'Uống 1 viên mỗi lần, ngày 2 lần'),
  levothyroxin: drug('40.815.0004', 'Levothyroxin 100 mcg', 'Viên', 1_000, 1, 'Uống 1 viên trước bữa sáng'),
  tld: drug('40.261.0001', 'Tenofovir + Lamivudin + Dolutegravir', 'Viên', 4_700, 1, 'Uống 1 viên cùng giờ mỗi ngày'),
  rhze: drug('40.236.0001', 'Rifampicin + Isoniazid + Pyrazinamid + Ethambutol', 'Viên', 2_900, 3, 'Uống 3 viên một lần lúc đói'),
} as const satisfies Record<string, Drug>;

export const SERVICES = {
  blood: {
    code: '22.0121.1369',
    name: 'Tổng phân tích tế bào máu ngoại vi',
    price: 49_700,
    result: { name: 'Bạch cầu', low: 4.2, high: 12.5, unit: 'G/L' },
  },
  glucose: {
    code: '23.0075.1494',
    name: 'Định lượng Glucose máu',
    price: 23_000,
    result: { name: 'Glucose', low: 4.4, high: 10.8, unit: 'mmol/L' },
  },
  hba1c: {
    code: '23.0083.1523',
    name: 'Định lượng HbA1c',
    price: 108_000,
    result: { name: 'HbA1c', low: 5.6, high: 9.4, unit: '%' },
  },
  cholesterol: {
    code: '23.0041.1506',
    name: 'Định lượng Cholesterol toàn phần',
    price: 29_000,
    result: { name: 'Cholesterol', low: 3.6, high: 7.2, unit: 'mmol/L' },
  },
  creatinin: {
    code: '23.0051.1494',
    name: 'Định lượng Creatinin máu',
    price: 23_000,
    result: { name: 'Creatinin', low: 52, high: 118, unit: 'µmol/L' },
  },
  liver: {
    code: '23.0019.1493',
    name: 'Đo hoạt độ ALT (GPT)',
    price: 23_000,
    result: { name: 'ALT', low: 12, high: 68, unit: 'U/L' },
  },
  urine: {
    code: '23.0206.1596',
    name: 'Tổng phân tích nước tiểu',
    price: 29_400,
    result: { name: 'Tỷ trọng nước tiểu', low: 1.005, high: 1.03, unit: '' },
  },
  tsh: {
    code: '23.0162.1570',
    name: 'Định lượng TSH',
    price: 63_200,
    result: { name: 'TSH', low: 0.6, high: 5.8, unit: 'mIU/L' },
  },
  xrayChest: { code: '18.0119.0028', name: 'Chụp X-quang ngực thẳng', price: 73_300 },
  xraySpine: { code: '18.0093.0028', name: 'Chụp X-quang cột sống thắt lưng', price: 73_300 },
  xrayKnee: { code: '18.0107.0028', name: 'Chụp X-quang khớp gối', price: 73_300 },
  ultrasound: { code: '18.0015.0001', name: 'Siêu âm ổ bụng', price: 58_600 },
  pregnancy: { code: '18.0034.0001', name: 'Siêu âm thai', price: 58_600 },
  ecg: { code: '02.0085.1778', name: 'Điện tâm đồ', price: 39_900 },
  gastroscopy: { code: '20.0080.0135', name: 'Nội soi thực quản – dạ dày – tá tràng', price: 276_500 },
  ent: { code: '20.0013.0933', name: 'Nội soi tai mũi họng', price: 116_100 },
  filling: { code: '16.0068.1031', name: 'Điều trị sâu ngà răng phục hồi bằng composite', price: 280_500 },
  extraction: { code: '16.0203.1026', name: 'Nhổ răng vĩnh viễn', price: 239_500 },
  birth: { code: '13.0033.0614', name: 'Đỡ đẻ thường ngôi chỏm', price: 786_700 },
  caesarean: { code: '13.0007.0671', name: 'Phẫu thuật lấy thai lần đầu', price: 2_604_400 },
  appendix: { code: '10.0506.0459', name: 'Phẫu thuật cắt ruột thừa', price: 2_815_900 },
  plaster: { code: '10.1005.0521', name: 'Nắn, bó bột gãy xương cẳng tay', price: 372_700 },
  suture: { code: '03.3827.0216', name: 'Khâu vết thương phần mềm dài dưới 10 cm', price: 194_700 },
  physio: { code: '17.0007.0234', name: 'Điều trị bằng các dòng điện xung', price: 44_900 },
  acupuncture: { code: '08.0005.0230', name: 'Điện châm', price: 78_300 },
  cd4: { code: '22.0359.1305', name: 'Đếm tế bào CD4', price: 412_000 },
  afb: { code: '24.0017.1714', name: 'Soi trực tiếp AFB nhuộm Ziehl-Neelsen', price: 74_200 },
} as const satisfies Record<string, Service>;

export type DrugKey = keyof typeof DRUGS;
export type ServiceKey = keyof typeof SERVICES;

/** Price of a consultation and of a day in bed by level of the facility. */
export const CONSULTATION = { initial: 36_500, basic: 39_800, specialised: 50_600 } as const;
export const BED_DAY = { initial: 105_000, basic: 198_000, specialised: 273_000 } as const;
