import type { Desk } from '../applications/application-fixture.ts';

/** A declaration about somebody's number, waiting for an officer; answers its number. */
export async function addTestRegistration({ asOwner }: Pick<Desk, 'asOwner'>, personId: number): Promise<string> {
  const number = 'TKDK-261122-7F3K9Q';
  const details = {
    socialInsuranceNumber: '0190000001',
    fullName: 'Nguyễn Thị Mẫu',
    idNumber: '001190000001',
    birthDate: '1990-03-08',
    provinceCode: '01',
    wardCode: '00004',
    street: '12 Lê Lợi',
    phone: '+84912345678',
    email: null,
  };
  await asOwner((client) =>
    client.query(
      `insert into registration (registration_id, number, draft_hash, receipt_hash, person_id, agency_code, details, channel, contact, language,
                                 register_answer, findings, state, submitted_at, updated_at)
       values (gen_random_uuid(), $1, '\\x01', '\\x02', $2, '0101', $3, 'sms', '+84912345678', 'vi', '{"kind":"no-answer"}', '{register-no-answer}',
               'verifying', now(), now())`,
      [number, personId, JSON.stringify(details)],
    ),
  );
  return number;
}
