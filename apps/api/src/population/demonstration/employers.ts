import type { Employer, Sector } from '../employers.ts';
import type { Home } from '../world.ts';

/** The firms and the school of the demonstration people. */
export function demonstrationEmployers(home: Home) {
  const employer = (digit: number, name: string, sector: Sector, owes = false): Employer => ({
    code: `DM01${String(digit).padStart(5, '0')}`,
    name,
    sector,
    provinceCode: home.region.provinceCode,
    wardCode: home.ward.code,
    address: `${home.ward.fullName}, ${home.region.provinceName}`,
    agencyCode: home.agencyCode,
    owes,
  });
  return {
    mechanical: employer(1, 'Công ty Cổ phần Cơ khí Sông Ví Dụ', 'private'),
    software: employer(2, 'Công ty TNHH Phần mềm Ví Dụ', 'private'),
    electronics: employer(3, 'Công ty TNHH Điện tử Ví Dụ Hàn Việt', 'foreign'),
    furniture: employer(4, 'Công ty TNHH Nội thất Ví Dụ', 'private', true),
    school: employer(5, 'Trường Tiểu học Ví Dụ', 'state'),
  };
}
