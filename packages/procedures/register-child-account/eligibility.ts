import { type Answers, textAnswer } from '../answers.ts';
import type { Bilingual } from '../bilingual.ts';
import type { Facts } from '../facts.ts';
import type { FieldError } from '../field-error.ts';
import type { Eligibility } from '../procedure.ts';

type FactsNeeded = Pick<Facts, 'person' | 'children' | 'openApplications'>;

const ADULT_YEARS = 18;
const FIELD = 'childSocialInsuranceNumber';

/** For adults. Several files may be under way, one for each child: twins do not wait for each other. */
export function eligibility({ person }: Pick<FactsNeeded, 'person'>, day: Temporal.PlainDate): Eligibility {
  const ofAge = Temporal.PlainDate.compare(person.birthDate.add({ years: ADULT_YEARS }), day) <= 0;
  if (ofAge && person.deceasedOn === undefined) return { ok: true };
  return { ok: false, reasons: [{ code: 'R13', params: {}, ...(ofAge ? {} : { text: MINOR }) }] };
}

export const MINOR: Bilingual = {
  vi: 'Bạn chưa đủ 18 tuổi nên chưa đăng ký được tài khoản cho con.',
  en: 'You are under 18 and cannot register an account for a child yet.',
};

/** Only what applicants know of themselves is said here: of any other number the form says nothing. */
export function check(
  { person, children, openApplications }: FactsNeeded,
  answers: Answers,
  day: Temporal.PlainDate,
): readonly FieldError[] {
  const number = textAnswer(answers, FIELD);
  if (number === undefined) return [];
  if (number === person.socialInsuranceNumber || number === person.idNumber) return [OWN_NUMBER];
  const linked = children.find(({ numbers }) => numbers.includes(number));
  if (linked && (linked.until === undefined || Temporal.PlainDate.compare(linked.until, day) >= 0)) return [LINKED_ALREADY];
  const open = openApplications.some((file) => file.procedure === 'register-child-account' && file.subjectKey === number);
  return open ? [OPEN_ALREADY] : [];
}

const OWN_NUMBER: FieldError = {
  field: FIELD,
  code: 'own-number',
  text: { vi: 'Đây là số của chính bạn. Hãy nhập số của con', en: 'This is your own number. Enter the child’s' },
};
const LINKED_ALREADY: FieldError = {
  field: FIELD,
  code: 'child-linked-already',
  text: {
    vi: 'Bạn đã mở được hồ sơ của người con này: vào Cá nhân, chọn «Chuyển hồ sơ»',
    en: 'You can open this child’s records already: on your home page choose “Switch record”',
  },
};
const OPEN_ALREADY: FieldError = {
  field: FIELD,
  code: 'application-open',
  text: {
    vi: 'Bạn đã gửi hồ sơ cho số này và hồ sơ đang được xử lý: xem trong mục Lịch sử',
    en: 'You have already applied for this number and the file is under way: see your history',
  },
};
