/**
 * Units as laboratories in Viet Nam write them whose UCUM code is beyond doubt. Capitals count: «G/L» are giga cells a litre, «g/L» grams.
 * Any other unit stays a word.
 */
const UCUM: Readonly<Record<string, string>> = {
  'mmol/L': 'mmol/L',
  'µmol/L': 'umol/L',
  'μmol/L': 'umol/L',
  'umol/L': 'umol/L',
  'nmol/L': 'nmol/L',
  'pmol/L': 'pmol/L',
  'g/L': 'g/L',
  'g/dL': 'g/dL',
  'mg/L': 'mg/L',
  'mg/dL': 'mg/dL',
  'ng/mL': 'ng/mL',
  'pg/mL': 'pg/mL',
  'U/L': 'U/L',
  'IU/L': '[IU]/L',
  'mIU/L': 'm[IU]/L',
  'G/L': '10*9/L',
  'T/L': '10*12/L',
  '%': '%',
  mmHg: 'mm[Hg]',
  '°C': 'Cel',
  'mm/h': 'mm/h',
  'lần/phút': '/min',
};

/** The UCUM code of a unit; undefined where there is doubt. */
export function ucumOf(unit: string): string | undefined {
  return UCUM[unit.trim()];
}

/** A plain number, with a Vietnamese or an English decimal point; undefined for anything else («Âm tính», «< 0,5»). */
export function numberOf(value: string): number | undefined {
  const text = value.trim();
  return /^-?\d{1,12}([.,]\d{1,6})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}
