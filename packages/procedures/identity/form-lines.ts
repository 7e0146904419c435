import { formatDay } from '@openvssid/core';
import type { FilledForm, FormLine } from '../form-paper.ts';

/** Who the person is, as the paper forms begin. */
export function personLines({ facts: { person } }: FilledForm<'person'>): FormLine[] {
  return [
    { kind: 'value', label: 'Họ và tên', value: person.fullName },
    {
      kind: 'value',
      label: 'Sinh ngày',
      value: person.birthYearOnly ? String(person.birthDate.year) : formatDay(person.birthDate.toString()),
    },
    {
      kind: 'ticks',
      label: 'Giới tính',
      options: [
        { label: 'Nam', ticked: person.sex === 'male' },
        { label: 'Nữ', ticked: person.sex === 'female' },
      ],
    },
    { kind: 'value', label: 'Mã số BHXH', value: person.socialInsuranceNumber },
    { kind: 'value', label: 'Số CCCD/Hộ chiếu', value: person.idNumber },
  ];
}
