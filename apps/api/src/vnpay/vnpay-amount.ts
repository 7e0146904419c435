const CURRENCY = 'VND';
/** Of hundredths of a đồng: as many digits as a number holds exactly. */
const FORM = /^[1-9]\d{0,14}$/;

/** VNPAY counts hundredths of a đồng. Undefined where it is no whole positive number of đồng, or another currency's. */
export function readAmount(text: string | undefined, currency: string | undefined = CURRENCY): number | undefined {
  if (text === undefined || !FORM.test(text) || currency !== CURRENCY) return undefined;
  const dong = Number(text) / 100;
  return Number.isSafeInteger(dong) ? dong : undefined;
}

export const toVnpayAmount = (dong: number): string => String(dong * 100);
