/** How banks hand on what a payer wrote. */
export const BANK_HABITS = ['as-written', 'upper-case', 'no-spaces', 'bank-words', 'cut', 'lost'] as const;
export type BankHabit = (typeof BANK_HABITS)[number];

const CUT_AT = 25;

export function handedOn(content: string, habit: BankHabit): string {
  switch (habit) {
    case 'as-written':
      return content;
    case 'upper-case':
      return content.toUpperCase();
    case 'no-spaces':
      return content.replace(/\s/g, '');
    case 'bank-words':
      return `MBVCB.6012345678.${content}.CT tu 0987654321 toi tai khoan nhan`;
    case 'cut':
      return `CHUYEN TIEN ${content}`.slice(0, CUT_AT);
    case 'lost':
      return 'CHUYEN TIEN';
  }
}
