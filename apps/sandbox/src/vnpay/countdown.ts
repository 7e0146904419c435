/** The pay page's one script: counts what time is left. The page says the moment itself. */
export const COUNTDOWN = `
const place = document.querySelector('[data-until]');
const { until, label, over } = place.dataset;
const count = () => {
  const seconds = Math.ceil((Number(until) - Date.now()) / 1000);
  const clock = Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
  place.textContent = seconds > 0 ? label + ': ' + clock : over + '.';
  if (seconds > 0) setTimeout(count, 1000);
};
count();
`;
