import type { PersonFact } from '../facts.ts';
import type { FilledForm, FormLine } from '../form-paper.ts';

/** «Hình thức nhận» on the forms of benefits; the account is always the beneficiary's own. */
export function paymentLines(words: FilledForm['words'], { fullName }: PersonFact): FormLine[] {
  const account = words['accountNumber'];
  const ticks: FormLine = {
    kind: 'ticks',
    label: 'Hình thức nhận',
    options: [
      { label: 'Tiền mặt', ticked: account === undefined },
      { label: 'Tài khoản cá nhân', ticked: account !== undefined },
    ],
  };
  if (account === undefined)
    return [
      ticks,
      ...(words['cashPoint'] === undefined
        ? []
        : [{ kind: 'value', label: 'Nơi nhận tiền mặt', value: words['cashPoint'] } as const]),
    ];
  return [
    ticks,
    { kind: 'value', label: 'Tên chủ tài khoản', value: fullName },
    { kind: 'value', label: 'Số tài khoản', value: account },
    { kind: 'value', label: 'Ngân hàng', value: words['bankKey'] },
    { kind: 'value', label: 'Chi nhánh', value: words['bankBranch'] },
  ];
}
