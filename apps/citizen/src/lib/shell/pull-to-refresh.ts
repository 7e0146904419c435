const FAR_PX = 90;
const RESISTANCE = 0.5;

/** How far somebody pulled the page down from its very top; letting go past `FAR_PX` asks for it anew. */
export type Pull = { readonly distance: number; readonly enough: boolean };

/**
 * In an installed app on an iPhone the browser's own pulling is missing. One finger, from the very top of the page, and not inside
 * anything that scrolls by itself.
 */
export function watchPulls(onpull: (pull: Pull) => void, onrefresh: () => void): () => void {
  let from: number | undefined;
  let pull: Pull = { distance: 0, enough: false };

  const tell = (distance: number): void => onpull((pull = { distance, enough: distance >= FAR_PX }));

  const start = (event: TouchEvent): void => {
    const touch = event.touches[0];
    from = touch && event.touches.length === 1 && scrollY <= 0 && !scrollsItself(event.target) ? touch.clientY : undefined;
  };
  const move = (event: TouchEvent): void => {
    const touch = event.touches[0];
    if (from === undefined || !touch) return;
    tell(event.touches.length > 1 || scrollY > 0 ? 0 : Math.max(0, (touch.clientY - from) * RESISTANCE));
  };
  const end = (): void => {
    const { enough } = pull;
    from = undefined;
    if (pull.distance > 0) tell(0);
    if (enough) onrefresh();
  };
  const cancel = (): void => {
    from = undefined;
    tell(0);
  };

  const leaving = new AbortController();
  const options = { passive: true, signal: leaving.signal };
  addEventListener('touchstart', start, options);
  addEventListener('touchmove', move, options);
  addEventListener('touchend', end, options);
  addEventListener('touchcancel', cancel, options);
  return () => leaving.abort();
}

function scrollsItself(target: EventTarget | null): boolean {
  for (
    let element = target instanceof Element ? target : null;
    element && element !== document.body;
    element = element.parentElement
  ) {
    if (element.matches('dialog, [popover]')) return true;
    if (element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY)) return true;
  }
  return false;
}
