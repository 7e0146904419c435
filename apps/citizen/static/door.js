// The pages before sign-in come without the framework, so that a cheap phone has them at once. What they need of a script is here:
// the eye of a password field, and the focus on what went wrong.
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
document.querySelector('[role="alert"][tabindex="-1"]')?.focus();
