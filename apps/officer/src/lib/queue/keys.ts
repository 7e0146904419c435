/** j and k go down and up the rows, / to the search; Enter opens, because the row's link has the focus. */
export function handleKey(event: KeyboardEvent, searchId: string): void {
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
  if (event.key === '/') {
    event.preventDefault();
    document.getElementById(searchId)?.focus();
  }
  if (event.key === 'j') step(1);
  if (event.key === 'k') step(-1);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox')
  );
}

function step(by: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('a[data-row]')];
  const current = rows.findIndex((row) => row === document.activeElement);
  const next = current === -1 ? startOf(rows, by) : current + by;
  rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
}

/** Where nothing has the focus: the row one came back from, else the first or the last. */
function startOf(rows: readonly HTMLElement[], by: 1 | -1): number {
  const returned = rows.findIndex((row) => row.closest('tr')?.matches(':target'));
  if (returned !== -1) return returned;
  return by === 1 ? 0 : rows.length - 1;
}
