import type { Language, Refusal } from '@openvssid/core';
import { accountProblems } from './accounts/problems.ts';
import { declarationProblems } from './declarations/problems.ts';
import { vaccinationProblems } from './vaccinations/problems.ts';
import { healthBookProblems } from './health-book/problems.ts';
import { openIdProblems } from './openid/problems.ts';
import type { ProblemTable } from './problem-table.ts';

/** Every refusal that VNeID can give: its code, its HTTP status and what people read. `{name}` is filled from the refusal's params. */
const problems: ProblemTable = {
  ...accountProblems,
  ...declarationProblems,
  ...vaccinationProblems,
  ...healthBookProblems,
  ...openIdProblems,
  'invalid-request': {
    status: 400,
    vi: 'Yêu cầu chưa hợp lệ. Vui lòng kiểm tra lại.',
    en: 'The request is not valid. Please check it.',
  },
  'not-found': { status: 404, vi: 'Không tìm thấy nội dung bạn cần.', en: 'We cannot find what you are looking for.' },
  'too-many-requests': {
    status: 429,
    vi: 'Bạn đã thử quá nhiều lần. Vui lòng thử lại sau {minutes} phút.',
    en: 'Too many tries. Please try again in {minutes} minutes.',
  },
  overloaded: {
    status: 503,
    vi: 'Hệ thống đang có nhiều người truy cập. Vui lòng thử lại sau ít phút.',
    en: 'Many people are using the service. Please try again in a few minutes.',
  },
  unexpected: {
    status: 500,
    vi: 'Có lỗi xảy ra. Vui lòng thử lại sau ít phút.',
    en: 'Something went wrong. Please try again in a few minutes.',
  },
};

/** What a page shows of a refusal. */
export type Described = { code: string; status: number; message: string; field?: string; retryAfterSeconds?: number };

/** A refusal in the reader's words. A code without words is a defect of ours, and reads as one. */
export function describe({ code, field, params = {} }: Refusal, language: Language): Described {
  const problem = problems[code] ?? problems['unexpected'];
  if (!problem) throw new Error('the table of problems has no words for what nobody expected');
  const message = problem[language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  const seconds = Number(params['seconds'] ?? 0);
  return {
    code,
    status: problem.status,
    message,
    ...(field !== undefined && { field }),
    ...(seconds > 0 && { retryAfterSeconds: seconds }),
  };
}
