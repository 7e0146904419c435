import type { ReaderLanguage } from '@openvssid/core';
import { signInTexts } from '@openvssid/ui/texts/sign-in';
import { emptyFields, textOf } from '@openvssid/ui/web/form-input';

/** The password that was typed twice, or what is wrong with the two fields. */
export function readNewPassword(
  form: FormData,
  language: ReaderLanguage,
): { password: string } | { faults: Record<string, string> } {
  const t = signInTexts[language];
  const faults = emptyFields(form, { password: t.enter(t.newPassword), repeat: t.enter(t.repeat) });
  if (faults) return { faults };
  const password = textOf(form, 'password');
  return password === textOf(form, 'repeat') ? { password } : { faults: { repeat: t.notTheSame } };
}
