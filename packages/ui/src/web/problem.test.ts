import { describe, expect, it } from 'vitest';
import { dataOrThrow, failWith, formProblem } from './problem.ts';

const event = { url: new URL('http://localhost:3000/visits?year=2026') };
const answer = (status: number, error: unknown) => ({ error, response: new Response(null, { status }) });

describe('the data of a page', () => {
  it('is what the API answered', () => {
    expect(dataOrThrow(event, { data: { cards: [] }, response: new Response() })).toEqual({ cards: [] });
  });

  it('leads to the sign-in and back when the session has ended', () => {
    const ended = answer(401, { status: 401, code: 'session-expired', title: 'Phiên đăng nhập đã hết hạn.' });
    expect(() => dataOrThrow(event, ended)).toThrow(
      expect.objectContaining({ status: 303, location: '/sign-in?next=%2Fvisits%3Fyear%3D2026' }),
    );
  });

  it('becomes the error page with the code to quote', () => {
    const broken = answer(500, { status: 500, code: 'unexpected', title: 'Có lỗi xảy ra.', requestId: 'r1' });
    expect(() => dataOrThrow(event, broken)).toThrow(
      expect.objectContaining({ status: 500, body: expect.objectContaining({ requestId: 'r1' }) }),
    );
  });

  it('is not found where its address is none that a page could have written', () => {
    const malformed = answer(400, { status: 400, code: 'invalid-request', title: 'Yêu cầu chưa hợp lệ.' });
    expect(() => dataOrThrow(event, malformed)).toThrow(expect.objectContaining({ status: 404 }));
  });

  it('is an unexpected fault when the answer is no problem document', () => {
    expect(() => dataOrThrow(event, answer(502, 'bad gateway'))).toThrow(expect.objectContaining({ status: 502 }));
  });
});

describe('a form', () => {
  const problem = {
    status: 429,
    code: 'account-locked',
    title: 'Tài khoản tạm khóa.',
    params: { minutes: 15 },
    errors: [{ path: 'body.phone', code: 'x', message: 'Sai.' }],
  };

  it('shows each fault at its field and says the wait', () => {
    expect(formProblem(problem)).toEqual({
      code: 'account-locked',
      message: 'Tài khoản tạm khóa.',
      fields: { phone: 'Sai.' },
      retryAfterSeconds: 900,
    });
  });

  it('keeps what was typed', () => {
    const failure = failWith(answer(429, problem), { userName: '0190000001' });
    expect(failure).toMatchObject({
      status: 429,
      data: { values: { userName: '0190000001' }, problem: { code: 'account-locked' } },
    });
  });
});
