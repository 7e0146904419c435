/** The screen stays on while the code is shown, where the browser can do that; given back when the page is left. */
export function keepScreenOn(): () => void {
  let lock: WakeLockSentinel | undefined;
  // A browser may refuse (battery saver): then the screen dims as always.
  const ask = async (): Promise<void> => {
    if (document.visibilityState === 'visible') lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  // Lost whenever the page is hidden.
  document.addEventListener('visibilitychange', ask);
  void ask();
  return () => {
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
