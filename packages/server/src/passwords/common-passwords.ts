import { dictionary } from '@zxcvbn-ts/language-common';

/** What people in Vietnam build passwords from, without marks; with a few digits or signs around it is a common password still. */
const VIETNAMESE_STEMS = [
  'matkhau',
  'matkhaumoi',
  'matkhaucuatoi',
  'matma',
  'khongcomatkhau',
  'khongbiet',
  'quenmatkhau',
  'dangnhap',
  'taikhoan',
  'anhyeuem',
  'emyeuanh',
  'yeuem',
  'yeuanh',
  'yeuemnhieu',
  'anhnhoem',
  'emnhoanh',
  'toiyeuem',
  'toiyeuvietnam',
  'yeuvietnam',
  'yeumeyeucha',
  'yeubome',
  'yeucon',
  'yeuconnhieu',
  'giadinh',
  'giadinhtoi',
  'hanhphuc',
  'maimaimotcuoctinh',
  'maimaiyeuem',
  'tinhyeu',
  'vochong',
  'chongyeu',
  'voyeu',
  'conyeu',
  'congchua',
  'hoangtu',
  'baoboi',
  'cunglaanh',
  'vietnam',
  'vietnamvodich',
  'vietnamquehuongtoi',
  'hanoi',
  'hanoimuathu',
  'saigon',
  'hochiminh',
  'tphochiminh',
  'danang',
  'haiphong',
  'cantho',
  'nguyen',
  'nguyenvana',
  'nguyenthi',
  'nguyenvan',
  'tranvan',
  'tranthi',
  'levan',
  'lethi',
  'phamvan',
  'phamthi',
  'baohiem',
  'baohiemxahoi',
  'baohiemyte',
  'bhxh',
  'bhyt',
  'vssid',
  'openvssid',
  'vneid',
  'cancuoc',
  'canhan',
  'cccd',
  'admin',
  'password',
  'iloveyou',
  'qwerty',
  'welcome',
  'xinchao',
  'chaomung',
  'conmeo',
  'concho',
  'hoahong',
  'hoasen',
  'mattroi',
  'matrang',
  'thiennhien',
  'bongda',
  'phongthuy',
  'phattai',
  'maymanh',
  'mayman',
  'tienbac',
  'tien',
  'phuquy',
  'anlanh',
  'binhan',
  'binhyen',
  'hoabinh',
  'tudo',
  'doclap',
] as const;

const SIGNS_FOR_LETTERS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  $: 's',
  '5': 's',
  '7': 't',
  '!': 'i',
};

const common = new Set([...dictionary['passwords-common'], ...VIETNAMESE_STEMS]);

/** Whether it is, or is hardly more than, a password that guessing programs try first. */
export function isCommonPassword(password: string): boolean {
  const plain = withoutMarks(password);
  return (
    [plain, withoutEdges(plain), withoutEdges(lettersFor(plain)), halfOf(plain)].some((form) => common.has(form)) ||
    isMonotonous(plain)
  );
}

/** Lower case, no tone marks, no spaces: `Mật Khẩu 123` → `matkhau123`. */
export function withoutMarks(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replace(/\s/g, '');
}

/** Years, digits and signs hung on at either end: `1990matkhau!!` → `matkhau`. */
function withoutEdges(text: string): string {
  return text.replace(/^[^a-z]+|[^a-z]+$/g, '');
}

function lettersFor(text: string): string {
  return text.replace(/(?<=[a-z])[@4013$57!](?=[a-z])/g, (sign) => SIGNS_FOR_LETTERS[sign] ?? sign);
}

/** `abc123abc123` → `abc123`. */
function halfOf(text: string): string {
  const half = text.slice(0, text.length / 2);
  return half + half === text ? half : text;
}

/** Few different characters, or one run along the digits or the alphabet. */
function isMonotonous(text: string): boolean {
  if (new Set(text).size <= 3) return true;
  const steps = new Set(Array.from({ length: text.length - 1 }, (_, at) => text.charCodeAt(at + 1) - text.charCodeAt(at)));
  return steps.size === 1;
}
