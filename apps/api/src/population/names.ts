import { nameKey, type Sex } from '@openvssid/core';
import { pickWeighted, type Random, weighted } from './random.ts';

/** Surnames by how often they are met, in percent. */
const SURNAMES = weighted([
  ['Nguyễn', 31.5], ['Trần', 10.9], ['Lê', 8.9], ['Phạm', 5.9], ['Huỳnh', 2.7], ['Hoàng', 2.4], ['Phan', 2.8], ['Vũ', 2.1], ['Võ', 1.9],
  ['Đặng', 1.9], ['Bùi', 1.8], ['Đỗ', 1.9], ['Ngô', 1.7], ['Hồ', 1.5], ['Dương', 1.4], ['Đinh', 1.0], ['Lý', 0.8], ['Trương', 2.2],
  ['Đoàn', 0.9], ['Đào', 0.9], ['Trịnh', 0.7], ['Mai', 0.7], ['Lâm', 0.6], ['Phùng', 0.6], ['Lương', 0.6], ['Cao', 0.6], ['Tạ', 0.4],
  ['Hà', 0.6], ['Chu', 0.4], ['Thái', 0.3], ['Nông', 0.3], ['Vi', 0.2], ['Thạch', 0.2], ['Châu', 0.3], ['Tô', 0.3], ['Kiều', 0.2],
  ['Quách', 0.2], ['La', 0.1], ['Lò', 0.3], ['Giàng', 0.2], ['Ksor', 0.1], ['Siu', 0.1],
]);

/** A generation's fashion: middle and given names of women and men. */
type Generation = { middle: readonly string[]; given: readonly string[] };

const MEN: readonly [Generation, Generation, Generation] = [
  {
    middle: ['Văn', 'Văn', 'Văn', 'Văn', 'Đình', 'Hữu', 'Đức', 'Xuân', 'Công', 'Bá', 'Ngọc', 'Quang', 'Trọng', 'Huy'],
    given: ['Hùng', 'Dũng', 'Sơn', 'Thành', 'Bình', 'Minh', 'Hải', 'Long', 'Tuấn', 'Thắng', 'Hòa', 'Lợi', 'Phúc', 'Quý', 'Tài', 'Thọ', 'Tiến', 'Toàn', 'Chiến', 'Cường',
      'Đông', 'Hiền', 'Khánh', 'Năm', 'Tư', 'Sáu', 'Thanh', 'Vinh', 'Xuân', 'Đức'],
  },
  {
    middle: ['Văn', 'Văn', 'Đức', 'Minh', 'Quang', 'Anh', 'Hoàng', 'Thanh', 'Ngọc', 'Xuân', 'Mạnh', 'Hữu', 'Trung', 'Tiến', 'Công', 'Duy'],
    given: ['Tuấn', 'Hùng', 'Nam', 'Dũng', 'Anh', 'Hải', 'Linh', 'Thắng', 'Trung', 'Kiên', 'Cường', 'Đức', 'Hiếu', 'Long', 'Phong', 'Quân', 'Sơn', 'Tùng', 'Việt', 'Vinh',
      'Hoàng', 'Duy', 'Thành', 'Tú', 'Toàn', 'Đạt', 'Huy', 'Khoa', 'Lâm', 'Phương'],
  },
  {
    middle: ['Minh', 'Gia', 'Đức', 'Bảo', 'Quang', 'Hoàng', 'Anh', 'Tuấn', 'Hải', 'Nhật', 'Khánh', 'Phúc', 'Thiên', 'Duy', 'Đăng', 'Hữu'],
    given: ['Khôi', 'Khang', 'Minh', 'Phúc', 'Huy', 'Bảo', 'Nam', 'Đăng', 'Khoa', 'Quân', 'Anh', 'Phong', 'Long', 'Kiệt', 'Đạt', 'Hưng', 'Nguyên', 'Thịnh', 'An', 'Bách',
      'Lâm', 'Sơn', 'Tùng', 'Vinh', 'Việt'],
  },
];

const WOMEN: readonly [Generation, Generation, Generation] = [
  {
    middle: ['Thị', 'Thị', 'Thị', 'Thị', 'Thị', 'Kim', 'Ngọc', 'Thị Thanh', 'Thị Kim'],
    given: ['Lan', 'Hoa', 'Hồng', 'Mai', 'Liên', 'Nga', 'Hương', 'Thủy', 'Bình', 'Hạnh', 'Loan', 'Phượng', 'Oanh', 'Tuyết', 'Sáu', 'Năm', 'Ba', 'Cúc', 'Đào', 'Hiền',
      'Hòa', 'Lý', 'Minh', 'Nhung', 'Sen', 'Tâm', 'Thu', 'Vân', 'Xuân', 'Yến'],
  },
  {
    middle: ['Thị', 'Thị', 'Thị', 'Thị Thu', 'Thị Thanh', 'Thị Hồng', 'Thị Ngọc', 'Thanh', 'Thu', 'Hồng', 'Ngọc', 'Phương', 'Thùy', 'Minh', 'Kim', 'Bích'],
    given: ['Hương', 'Hà', 'Hằng', 'Linh', 'Lan', 'Trang', 'Thảo', 'Thủy', 'Hoa', 'Huyền', 'Ngọc', 'Nga', 'Nhung', 'Phương', 'Quỳnh', 'Thu', 'Vân', 'Yến', 'Anh', 'Dung',
      'Giang', 'Hạnh', 'Hiền', 'Mai', 'My', 'Ngân', 'Tâm', 'Thúy', 'Trâm', 'Tuyết'],
  },
  {
    middle: ['Ngọc', 'Bảo', 'Khánh', 'Minh', 'Phương', 'Gia', 'Thảo', 'Hà', 'Tuệ', 'An', 'Quỳnh', 'Diệu', 'Thị', 'Thanh', 'Mai', 'Hoài'],
    given: ['Anh', 'Ngọc', 'Linh', 'Chi', 'Hân', 'My', 'Nhi', 'Trâm', 'Vy', 'An', 'Châu', 'Diệp', 'Giang', 'Hà', 'Hương', 'Khuê', 'Lan', 'Mai', 'Ngân', 'Nguyên', 'Như',
      'Phương', 'Quỳnh', 'Thư', 'Thảo', 'Trang', 'Uyên', 'Vân', 'Yến', 'Lam'],
  },
];

export function makeSurname(random: Random): string {
  return pickWeighted(random, SURNAMES);
}

export function makeName(random: Random, surname: string, sex: Sex, birthYear: number): string {
  const generations = sex === 'male' ? MEN : WOMEN;
  const { middle, given } = generations[birthYear < 1972 ? 0 : birthYear < 2002 ? 1 : 2];
  return `${surname} ${random.pick(middle)} ${random.pick(given)}`;
}

const keys = new Map<string, string>();

/** `nameKey` of core, word by word: the same few hundred words make a million names. */
export function cachedNameKey(name: string): string {
  return name.split(' ').map((word) => {
    const known = keys.get(word);
    if (known !== undefined) return known;
    const key = nameKey(word);
    keys.set(word, key);
    return key;
  }).join(' ');
}
