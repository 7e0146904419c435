import { formatCardNumber, formatDay, formatDong, formatMoment, monthOf, TIME_ZONE } from '@openvssid/core';
import { accessLogTexts } from '../../../../packages/ui/src/texts/access-log.ts';
import { benefitTexts } from '../../../../packages/ui/src/texts/benefits.ts';
import { visitTexts } from '../../../../packages/ui/src/texts/visits.ts';
import { accessesOf } from '../access-log/list.ts';
import { civilDay } from '@openvssid/server/clock';
import { benefitsOf } from '../benefits/benefits.ts';
import { cardRowsOf } from '../cards/card-rows.ts';
import { contributionSummaryOf } from '../contributions/summary.ts';
import type { Database } from '@openvssid/server/db/database';
import { type PaperColumn, writeColumns } from '@openvssid/server/paper/columns';
import { writeHeading } from '@openvssid/server/paper/heading';
import { numberPages } from '@openvssid/server/paper/page-numbers';
import { finish, newPaper, type Paper, TEXT_WIDTH, write } from '@openvssid/server/paper/paper';
import { type TableRow, writeTable } from '@openvssid/server/paper/table';
import { ownSessionOf } from '../sign-in/own-session.ts';
import { FUND_NAMES, span } from '../statements/words.ts';
import { type ExportChoice, protectedVisitsOf } from './export-json.ts';
import { exportedVisits } from './exported-visits.ts';

const NONE = 'Không có dữ liệu';

/** What people read of themselves, on paper: the main records in words. The whole is in the JSON. */
export async function exportPdf(db: Database, choice: ExportChoice): Promise<Buffer> {
  const { personId, at } = choice;
  const [own, cards, { funds }, benefits, visits, log] = await Promise.all([
    ownSessionOf(db, personId, at),
    cardRowsOf(db, personId),
    contributionSummaryOf(db, personId),
    benefitsOf(db, personId, monthOf(civilDay(at).toString())),
    exportedVisits(db, choice),
    accessesOf(db, personId),
  ]);
  if (!own.signedIn) throw new Error('who asks for their data is on record');
  const paper = newPaper('Dữ liệu của tôi', at);
  write(paper, 'bold', 14, 'DỮ LIỆU CÁ NHÂN DO CƠ QUAN BẢO HIỂM XÃ HỘI LƯU GIỮ', { align: 'center' });
  write(paper, 'italic', 9.5, `Lập lúc ${formatMoment(at.toString(), 'vi')} theo yêu cầu của người có dữ liệu`, {
    align: 'center',
  });
  paper.moveDown(0.8);
  writeTable(paper, personRows(own.person));
  section(
    paper,
    'Thẻ bảo hiểm y tế',
    columnsOf('Số thẻ', 'Giá trị từ', 'Đến', 'Nơi đăng ký'),
    cards.map((card) => [
      formatCardNumber(card.cardNumber),
      formatDay(card.validFrom),
      card.validTo === null ? '' : formatDay(card.validTo),
      card.firstFacilityName,
    ]),
  );
  section(
    paper,
    'Thời gian tham gia',
    columnsOf('Quỹ', 'Thời gian', 'Chậm đóng'),
    funds.map(({ fund, months, unpaidMonths }) => [FUND_NAMES[fund], span(months), span(unpaidMonths)]),
  );
  section(
    paper,
    'Chế độ được hưởng',
    columnsOf('Chế độ', 'Số quyết định', 'Từ ngày', 'Số tiền'),
    benefits.map((one) => [benefitTexts.vi.kinds[one.kind], one.decisionNumber, formatDay(one.fromDay), formatDong(one.amount)]),
  );
  section(
    paper,
    'Khám chữa bệnh',
    columnsOf('Ngày', 'Cơ sở', 'Chẩn đoán', 'Tổng chi phí'),
    visits.map((visit) => [
      formatDay(visit.day),
      visit.facilityName,
      visit.sensitive ? `${visit.diagnosis} (${visitTexts.vi.hiddenTag.toLowerCase()})` : visit.diagnosis,
      formatDong(visit.total),
    ]),
  );
  if (!choice.protectedVisits) await writeProtectedNote(paper, db, personId);
  section(
    paper,
    'Ai đã xem, gần nhất',
    columnsOf('Lúc', 'Ai', 'Lý do'),
    log.entries.map((entry) => [
      formatMoment(entry.at, 'vi'),
      [entry.name ?? accessLogTexts.vi.actors[entry.who], entry.institution].filter(Boolean).join(', '),
      entry.purpose === null ? '' : accessLogTexts.vi.purposes[entry.purpose],
    ]),
  );
  paper.moveDown(0.6);
  write(paper, 'italic', 9, 'Bản đầy đủ, máy đọc được, là tệp JSON tải ở cùng trang này trong ứng dụng.');
  numberPages(paper, `Dữ liệu của ${own.person.fullName} · ${at.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString()}`);
  return finish(paper);
}

type Person = Extract<Awaited<ReturnType<typeof ownSessionOf>>, { signedIn: true }>['person'];

function personRows(person: Person): TableRow[] {
  return [
    { label: 'Họ và tên', value: person.fullName },
    { label: 'Ngày sinh', value: formatDay(person.birthDate) },
    { label: 'Mã số BHXH', value: person.socialInsuranceNumber ?? '' },
    { label: 'Số ĐDCN/CCCD', value: person.citizenNumber ?? '' },
    { label: 'Điện thoại', value: person.phone ?? '' },
    { label: 'Email', value: person.email ?? '' },
    { label: 'Địa chỉ', value: person.address },
  ];
}

function section(paper: Paper, title: string, columns: readonly PaperColumn[], rows: readonly (readonly string[])[]): void {
  writeHeading(paper, title);
  if (rows.length === 0) write(paper, 'regular', 9.5, NONE);
  else
    writeColumns(
      paper,
      columns,
      rows.map((cells) => ({ cells })),
    );
}

function columnsOf(...labels: readonly string[]): PaperColumn[] {
  return labels.map((label) => ({ label, width: TEXT_WIDTH / labels.length }));
}

async function writeProtectedNote(paper: Paper, db: Database, personId: number): Promise<void> {
  const count = await protectedVisitsOf(db, personId);
  if (count === 0) return;
  paper.moveDown(0.3);
  write(paper, 'italic', 9, `Không gồm ${count} lượt khám được giữ kín: bạn đã chọn không tải.`);
}
