// The pages before sign-in come without the framework, so that a cheap phone has them at once. What they need of a script is here:
// the eye of a password field, the invitation to others, and the focus on what went wrong.
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
for (const invite of document.querySelectorAll('button[data-share]')) {
  const address = `${location.origin}/`;
  const share = async () => {
    if (navigator.share) return navigator.share({ title: document.title, text: invite.dataset.share, url: address });
    await navigator.clipboard.writeText(address);
    invite.nextElementSibling.textContent = invite.dataset.copied;
  };
  if (!navigator.share && !navigator.clipboard) continue;
  invite.parentElement.hidden = false;
  // Whoever thinks better of it has done nothing wrong.
  invite.addEventListener('click', () => void share().catch(() => undefined));
}
document.querySelector('[role="alert"][tabindex="-1"]')?.focus();
