import type { FilledForm, FormLine, FormPaper } from '../form-paper.ts';
import { tk1Paper } from '../tk1-ts/paper.ts';
import { correctionsOf, inWords, numbersToMerge, onRecord } from './corrections.ts';
import { evidenceKey, ITEM_NAMES } from './items.ts';

/** TK1-TS, part II: each detail a row, as it stands and as it should be. */
export function officialForm(filled: FilledForm<'person' | 'contact'>): FormPaper {
  const { answers } = filled.application;
  const numbers = numbersToMerge(answers);
  const rows = correctionsOf(answers).map(({ item, to }) => [
    ITEM_NAMES[item].vi,
    inWords(item, onRecord(item, filled.facts.person)),
    inWords(item, to),
    filled.papers[evidenceKey(item)]?.join('; ') ?? 'Theo CSDL quốc gia về dân cư',
  ]);
  const corrections: FormLine = {
    kind: 'rows',
    label: 'Thông tin điều chỉnh',
    columns: ['Nội dung', 'Thông tin cũ', 'Thông tin mới', 'Giấy tờ chứng minh'],
    rows,
  };
  const merge: FormLine = { kind: 'value', label: 'Các mã số BHXH cần gộp', value: numbers.join(', ') };
  return tk1Paper(filled, {
    request: requestOf(rows.length > 0, numbers.length > 0),
    details: [...(rows.length > 0 ? [corrections] : []), ...(numbers.length > 0 ? [merge] : [])],
  });
}

function requestOf(corrects: boolean, merges: boolean): string {
  const wanted = [...(corrects ? ['điều chỉnh thông tin'] : []), ...(merges ? ['gộp sổ BHXH'] : [])];
  return `Cấp lại sổ BHXH do thay đổi thông tin: ${wanted.join(' và ')}`;
}
