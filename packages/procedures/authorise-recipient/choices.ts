import { monthOf } from '@openvssid/core';
import { BENEFIT_NAMES, paymentIn, paymentInWords } from '../benefits.ts';
import type { Choices } from '../choices.ts';
import type { Facts } from '../facts.ts';
import type { Option } from '../form.ts';
import type { ProcedureSettings } from '../settings.ts';

/** The benefits in payment, and how an authorisation may be confirmed here. */
export function choices(
  { benefits }: Pick<Facts, 'benefits'>,
  day: Temporal.PlainDate,
  { recipientConfirmedOnline }: ProcedureSettings,
): Choices {
  return {
    benefitKind: benefits
      .filter(({ state }) => state === 'paying')
      .map((benefit) => ({
        value: benefit.benefitId,
        label: BENEFIT_NAMES[benefit.kind],
        hint: now(paymentInWords(paymentIn(benefit, monthOf(day.toString()))), benefit.decisionNumber),
      })),
    certifiedBy: confirmation(recipientConfirmedOnline),
  };
}

export function confirmation(online: boolean): readonly Option[] {
  return online ? [BY_FILE, BY_IDENTITY] : [BY_FILE];
}

const now = ({ vi, en }: { vi: string; en: string }, decision: string) => ({
  vi: `Đang nhận: ${vi}. Quyết định số ${decision}`,
  en: `Now: ${en}. Decision ${decision}`,
});

const BY_FILE: Option = {
  value: 'file',
  label: { vi: 'Giấy ủy quyền có chứng thực', en: 'A certified authorisation' },
};
const BY_IDENTITY: Option = {
  value: 'identity',
  label: { vi: 'Hai bên xác nhận bằng định danh điện tử mức độ 2', en: 'Both sides confirm with a level 2 electronic identity' },
  hint: {
    vi: 'Sau khi hồ sơ được chấp nhận, bạn và người được ủy quyền đăng nhập bằng VNeID và xác nhận trong mục «Ủy quyền».',
    en: 'Once it is accepted, you and the person authorised sign in with VNeID and confirm under “Authorisations”.',
  },
};
