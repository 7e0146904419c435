import type { Page } from 'playwright-core';

/** Words of the other language, such as no name, address, diagnosis or drug has. */
export const FOREIGN = {
  vi: /\b(the|and|your|you|of|please|sign|password|number|with|this|page|from|error|cannot|decree|circular|officer|search|loading)\b/i,
  en: /(^|\s)(của|bạn|được|chưa|hãy|gửi|đăng|mật khẩu|thông tin|hồ sơ|trạng thái|vui lòng|không|lúc)(\s|$)/i,
};

/** The language a page claims, its headings of the first order, its title, and every text and label on it that is in that language. */
export type PageWords = { lang: string; headings: number; title: string; sentences: string[] };

export function wordsOf(page: Page): Promise<PageWords> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const inOwnLanguage = (element: Element | null) =>
      element !== null && element.closest('[lang]')?.getAttribute('lang') === own;
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (inOwnLanguage(parentElement) && !parentElement?.closest('script, style, .printed-only'))
        texts.push(node.nodeValue ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')) {
      if (!inOwnLanguage(element)) continue;
      texts.push(...['aria-label', 'alt', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''));
    }
    return {
      lang: own,
      headings: document.querySelectorAll('h1').length,
      title: document.title,
      sentences: texts.map((text) => text.trim()).filter((text) => text !== ''),
    };
  });
}
