// Pages before sign-in have no framework: a form that is on its way is not sent a second time, and a choice that decides what else can be
// chosen takes effect at once. Without this script the server sorts out the double click, and a button serves the choice.
for (const form of document.forms) {
  let sent = 0;
  form.addEventListener('submit', (event) => {
    if (Date.now() - sent < 4000) event.preventDefault();
    else sent = Date.now();
  });
}
for (const button of document.querySelectorAll('button[data-after]')) {
  const select = document.getElementById(button.dataset.after);
  if (!select) continue;
  button.hidden = true;
  select.addEventListener('change', () => button.click());
}
