import type { Option } from '../form.ts';

/** ISO 3166-1, the states whose citizens work in Vietnam; `XXA` of ICAO Doc 9303: without any nationality. */
const CODES =
  'VN AF DZ AO AR AM AU AT AZ BD BY BE BT BO BR BN BG KH CM CA CL CN CO CG CI HR CU CY CZ DK EC EG EE ET FI FR GE DE GH GR HU IS IN ID IR IQ IE IL IT JP JO KZ KE KP KR KW KG LA LV LB LT LU MG MY MV ML MT MX MD MN MA MZ MM NP NL NZ NG NO OM PK PS PA PE PH PL PT QA RO RU SA SN RS SG SK SI ZA ES LK SD SE CH SY TW TJ TZ TH TN TR TM UA AE GB US UY UZ VE YE ZM ZW';

const nameIn = (language: string) => {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return (code: string) => names.of(code) ?? code;
};

/** In the order of their Vietnamese names, Vietnam first. */
export function countryOptions(): readonly Option[] {
  const [vi, en] = [nameIn('vi'), nameIn('en')];
  const [vietnam = 'VN', ...others] = CODES.split(' ');
  const sorted = others.toSorted((a, b) => vi(a).localeCompare(vi(b), 'vi'));
  const named = [vietnam, ...sorted].map((code) => ({ value: code, label: { vi: vi(code), en: en(code) } }));
  return [...named, { value: 'XXA', label: { vi: 'Không quốc tịch', en: 'Stateless' } }];
}

/** The names in another language, by the Vietnamese, where the English is another. */
export function countryDictionary(language: 'ko' | 'ja' | 'zh'): Readonly<Record<string, string>> {
  const [vi, en, other] = [nameIn('vi'), nameIn('en'), nameIn(language)];
  const codes = CODES.split(' ').filter((code) => vi(code) !== en(code));
  return Object.fromEntries(codes.map((code) => [vi(code), other(code)]));
}
