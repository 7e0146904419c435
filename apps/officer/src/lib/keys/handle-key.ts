export const KEYS = ['j', 'k', 'o', 'x', '/', 'a', 'u', '?'] as const;

/**
 * One key, one thing: along the rows of the queue or the parts of a file, to the search, to the acts, back to the list. Answers whether
 * the list of keys was asked for. Nothing happens while somebody types, with Ctrl, Alt or Meta, or over an open dialog.
 */
export function handleKey(event: KeyboardEvent): 'show-keys' | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target) || document.querySelector('dialog[open]')) return;
  if (event.key === '?') return 'show-keys';
  const done = act(event.key);
  if (done) event.preventDefault();
}

function act(key: string): boolean {
  switch (key) {
    case 'j':
      return step(1);
    case 'k':
      return step(-1);
    case 'o':
      return press(inRow('a[data-row]'));
    case 'x':
      return press(inRow('input[type="checkbox"]'));
    case 'u':
      return press(document.querySelector<HTMLElement>('[data-to-queue]'));
    case 'a':
      return focus(document.getElementById('actions'));
    case '/':
      return focus(document.querySelector<HTMLElement>('main input[type="search"]'));
    default:
      return false;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox')
  );
}

/** Along the rows of the list; on a page without one, along its parts. */
function step(by: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('a[data-row]')];
  const stops = rows.length > 0 ? rows : [...document.querySelectorAll<HTMLElement>('main h2:not(dialog h2)')];
  const current = stops.findIndex(
    (stop) => stop === document.activeElement || stop.closest('tr')?.contains(document.activeElement),
  );
  const next = current === -1 ? startOf(stops, by) : current + by;
  const stop = stops[Math.min(Math.max(next, 0), stops.length - 1)];
  // A heading takes the focus by a script only: it is no stop of the Tab key.
  if (stop?.tagName === 'H2') stop.tabIndex = -1;
  return focus(stop ?? null);
}

/** Where nothing has the focus: the row one came back from, else the first or the last. */
function startOf(stops: readonly HTMLElement[], by: 1 | -1): number {
  const returned = stops.findIndex((stop) => stop.closest('tr')?.matches(':target'));
  if (returned !== -1) return returned;
  return by === 1 ? 0 : stops.length - 1;
}

function inRow(what: string): HTMLElement | null {
  return document.activeElement?.closest('tr')?.querySelector<HTMLElement>(what) ?? null;
}

function press(found: HTMLElement | null): boolean {
  found?.click();
  return found !== null;
}

function focus(found: HTMLElement | null): boolean {
  found?.focus();
  return found !== null;
}
