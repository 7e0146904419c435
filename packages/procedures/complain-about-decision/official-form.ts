import { formatDay } from '@openvssid/core';
import type { FilledForm, FormLine, FormPaper } from '../form-paper.ts';
import { deliveryLines, papersInWords, USUAL_COMMITMENT } from '../form-paper.ts';
import { personLines } from '../identity/form-lines.ts';

/** A written complaint holds what art. 8.2 of the Law on Complaints names. */
export function officialForm(filled: FilledForm<'person' | 'contested'>): FormPaper {
  const { facts, words, papers, contactAddress, filedBy, agencyName } = filled;
  const { contested } = facts;
  return {
    formNumber: 'Đơn khiếu nại',
    source: 'Luật Khiếu nại số 02/2011/QH13, Điều 8',
    title: 'ĐƠN KHIẾU NẠI',
    addressee: agencyName,
    sections: [
      {
        title: 'I. Người khiếu nại',
        lines: [...personLines(filled), value('Địa chỉ', contactAddress), value('Số điện thoại', words['phone'])],
      },
      {
        title: 'II. Quyết định bị khiếu nại',
        lines: [
          value('Cơ quan bị khiếu nại', contested?.decision?.agencyName ?? agencyName),
          value('Hồ sơ số', contested === undefined ? undefined : `${contested.number} – ${contested.service.vi}`),
          value('Ngày gửi hồ sơ', contested && formatDay(contested.sentOn.toString())),
          value('Kết quả', words['contestedOutcome']),
          value('Văn bản số, ngày', [words['letterNumber'], words['decidedOn']].filter(Boolean).join(', ')),
        ],
      },
      {
        title: 'III. Nội dung khiếu nại',
        lines: [
          value('Nội dung và lý do', words['grounds']),
          value('Yêu cầu giải quyết', words['wish']),
          value('Tài liệu kèm theo', papersInWords(papers)),
          ...deliveryLines(words),
        ],
      },
    ],
    commitment: USUAL_COMMITMENT,
    signatures: [{ role: 'Người khiếu nại', name: filedBy.fullName, filed: true }],
  };
}

function value(label: string, given: string | undefined): FormLine {
  return { kind: 'value', label, value: given };
}
