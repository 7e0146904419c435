import { formatDong, formatMonthsAsYears, formatQuantity, type ReaderLanguage } from '@openvssid/core';
import { choiceTexts } from '@openvssid/ui/texts/choices';
import type { components } from '#lib/api.generated.ts';

export type OneTimeOrPension = components['schemas']['OneTimeOrPensionResult'];

/** One thing in both ways. */
export type Aspect = { readonly label: string; readonly oneTime: string; readonly pension: string };

/** What a one-time payment takes with it, beside what stays. */
export function aspectsOf({ givenUp, healthCard }: OneTimeOrPension, language: ReaderLanguage): Aspect[] {
  const t = choiceTexts[language];
  const money = (amount: number) => formatDong(amount, language);
  const kept = (amount: number, words: (money: string) => string) => (amount > 0 ? words(money(amount)) : t.notYetRight);
  const percent = formatQuantity({ value: healthCard.fundPaysPercent, unit: 'percent' }, language);
  return [
    { label: t.time, oneTime: t.timeGone, pension: t.timeKept(formatMonthsAsYears(givenUp.months, language)) },
    { label: t.health, oneTime: t.healthBought(money(healthCard.householdPremium)), pension: t.healthGiven(percent) },
    { label: t.funeral, oneTime: t.nothing, pension: kept(givenUp.funeral, (amount) => amount) },
    { label: t.survivorMonthly, oneTime: t.nothing, pension: kept(givenUp.survivorMonthly, t.perRelative) },
    { label: t.survivorLump, oneTime: t.nothing, pension: kept(givenUp.survivorLumpSum, t.insteadOfMonthly) },
  ];
}
