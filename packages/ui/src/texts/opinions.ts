import { defineTexts } from './define-texts.ts';

/** «Xin ý kiến»: what officers ask each other about a file. */
export const opinionTexts = defineTexts({
  vi: {
    title: 'Xin ý kiến',
    ofMe: 'Hỏi ý kiến của tôi',
    byMe: 'Tôi đã hỏi',
    emptyOfMe: 'Chưa có ai hỏi ý kiến của bạn',
    emptyByMe: 'Bạn chưa hỏi ý kiến ai',
    columns: {
      file: 'Hồ sơ',
      question: 'Câu hỏi',
      other: 'Người hỏi',
      asked: 'Người được hỏi',
      until: 'Trả lời đến',
      state: 'Tình trạng',
    },
    states: { waiting: 'Chờ trả lời', answered: 'Đã trả lời', late: 'Quá hạn, chưa trả lời', ended: 'Đã hết quyền đọc' },
    of: (number: string) => `Ý kiến về hồ sơ ${number}`,
    asks: (name: string, moment: string) => `${name} hỏi, ${moment}`,
    until: (moment: string) =>
      `Bạn đọc được hồ sơ này đến ${moment}, hoặc đến khi trả lời. Mỗi lần mở được ghi vào nhật ký của công dân.`,
    answer: 'Ý kiến của bạn',
    answerHint: 'Nêu căn cứ. Ít nhất 10 ký tự. Sau khi gửi bạn không đọc được hồ sơ này nữa.',
    submit: 'Gửi ý kiến',
    missing: 'Vui lòng viết ý kiến, ít nhất 10 ký tự',
    sent: 'Đã gửi ý kiến. Cán bộ thụ lý đọc được trong hồ sơ.',
    stillWaiting: (count: number) => `Đang chờ ${count} ý kiến`,
    given: (name: string) => `${name} đã cho ý kiến`,
  },
  en: {
    title: 'Opinions',
    ofMe: 'Asked of me',
    byMe: 'Asked by me',
    emptyOfMe: 'Nobody has asked for your opinion',
    emptyByMe: 'You have asked nobody',
    columns: {
      file: 'Application',
      question: 'Question',
      other: 'Who asks',
      asked: 'Who is asked',
      until: 'Answer by',
      state: 'State',
    },
    states: { waiting: 'Waiting', answered: 'Answered', late: 'Overdue, not answered', ended: 'Reading right over' },
    of: (number) => `Opinion on application ${number}`,
    asks: (name, moment) => `${name} asks, ${moment}`,
    until: (moment) =>
      `You may read this application until ${moment}, or until you have answered. Each opening stands in the citizen’s access log.`,
    answer: 'Your opinion',
    answerHint: 'Say on what grounds, in at least 10 characters. Once it is sent, you cannot read this application any more.',
    submit: 'Send the opinion',
    missing: 'Write your opinion, in at least 10 characters',
    sent: 'The opinion has been sent. The case officer reads it in the file.',
    stillWaiting: (count) => (count === 1 ? 'Waiting for an opinion' : `Waiting for ${count} opinions`),
    given: (name) => `${name} has given an opinion`,
  },
});
