import { dong } from './dong.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const BILLION = 1_000_000_000;
const HIGHEST = 10 ** 15;

/** `Một triệu ba trăm sáu mươi sáu nghìn hai trăm đồng`: an amount as receipts write it. Below 0 or above 10^15: RangeError. */
export function dongInWords(amount: number): string {
  if (dong(amount) < 0 || amount > HIGHEST) throw new RangeError(`No amount of a receipt: ${amount}`);
  const words = amount === 0 ? 'không' : inWords(amount, false).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}

/** `led`: something greater was said before, so that hundreds that are none are said as well (`một nghìn không trăm linh năm`). */
function inWords(amount: number, led: boolean): string[] {
  if (amount >= BILLION) return [...inWords(Math.floor(amount / BILLION), led), 'tỷ', ...inWords(amount % BILLION, true)];
  const words: string[] = [];
  for (const [size, name] of [
    [1_000_000, 'triệu'],
    [1000, 'nghìn'],
    [1, ''],
  ] as const) {
    const group = Math.floor(amount / size) % 1000;
    if (group === 0) continue;
    words.push(...groupInWords(group, led || words.length > 0), ...(name === '' ? [] : [name]));
  }
  return words;
}

/** 1 to 999. */
function groupInWords(group: number, led: boolean): string[] {
  const [hundreds, rest] = [Math.floor(group / 100), group % 100];
  if (hundreds === 0 && !led) return belowHundred(rest);
  const begin = [digit(hundreds), 'trăm'];
  if (rest === 0) return begin;
  return rest < 10 ? [...begin, 'linh', digit(rest)] : [...begin, ...belowHundred(rest)];
}

function belowHundred(number: number): string[] {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return [digit(ones)];
  const begin = tens === 1 ? ['mười'] : [digit(tens), 'mươi'];
  if (ones === 0) return begin;
  if (ones === 5) return [...begin, 'lăm'];
  return [...begin, tens === 1 ? digit(ones) : ({ 1: 'mốt', 4: 'tư' }[ones] ?? digit(ones))];
}

function digit(number: number): string {
  const word = DIGITS[number];
  if (word === undefined) throw new RangeError(`Not a digit: ${number}`);
  return word;
}
