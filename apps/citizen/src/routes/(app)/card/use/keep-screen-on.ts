/** The screen stays on while the code is shown, where the browser can do that; given back when the page is left. */
export function keepScreenOn(): (() => void) | undefined {
  if (!('wakeLock' in navigator)) return undefined;
  let lock: WakeLockSentinel | undefined;
  const ask = (): void => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').then(
      (given) => (lock = given),
      // A browser may refuse (battery saver): then the screen dims as always.
      () => undefined,
    );
  };
  // Lost whenever the page is hidden.
  document.addEventListener('visibilitychange', ask);
  ask();
  return () => {
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
