// The pages before sign-in come without the framework. What they need of a script is here: the eye of a password field, one sending of a
// form at a time, and the focus on what went wrong.
for (const eye of document.querySelectorAll('button[aria-pressed][aria-controls]')) {
  const field = document.getElementById(eye.getAttribute('aria-controls') ?? '');
  if (!(field instanceof HTMLInputElement)) continue;
  eye.hidden = false;
  eye.addEventListener('click', () => {
    const show = field.type === 'password';
    field.type = show ? 'text' : 'password';
    eye.setAttribute('aria-pressed', String(show));
  });
}
for (const form of document.forms) {
  let sent = 0;
  form.addEventListener('submit', (event) => {
    if (Date.now() - sent < 4000) event.preventDefault();
    else sent = Date.now();
  });
}
document.querySelector('[role="alert"][tabindex="-1"]')?.focus();
