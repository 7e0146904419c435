// ICD-10: sexually transmitted diseases, mental disorders, genital diseases, pregnancy and birth, maltreatment, self-harm,
// reproduction. (assumed: no text lists them; Law 15/2023/QH15 art. 10 gives the right to privacy, Children Law art. 21 to secrets of private life)
const PRIVATE_CODES = '^(A5[0-9]|A6[0-4]|F|N7[0-7]|N8[0-9]|N9[0-8]|O|T74|X[67]|X8[0-4]|Z3[0-9]|Z70)';

/**
 * As a condition on a visit: before the viewer (a parameter such as `$3`) it does not exist. HIV and tuberculosis are for the person
 * alone, at any age: the name of a facility can tell as much as a diagnosis.
 */
export const HIDDEN_FROM = (visit: string, viewer: string): string =>
  `((${visit}.sensitive and ${viewer}::text <> 'person') or (${viewer}::text = 'guardian-of-adolescent'
     and (${visit}.main_diagnosis_code ~ '${PRIVATE_CODES}'
          or exists (select from visit_diagnosis d where d.person_id = ${visit}.person_id and d.visit_id = ${visit}.visit_id
                        and d.code ~ '${PRIVATE_CODES}'))))`;
