// The calculators work without it. With it a question is there as soon as the choice that asks for it is made, money gets its points
// while it is typed, and the result can be printed and its address copied.
const answerOf = (name) => {
  const controls = [...document.getElementsByName(name)].filter((one) => one.closest('[data-when][hidden]') === null);
  const chosen = controls.find((one) => !['radio', 'checkbox'].includes(one.type) || one.checked);
  return chosen?.value ?? '';
};

const openQuestions = () => {
  // In the order of the page: what opens others stands before them.
  for (const element of document.querySelectorAll('[data-when]')) {
    const conditions = JSON.parse(element.dataset.when);
    element.hidden = !conditions.every(({ name, is }) => is.includes(answerOf(name)));
    element.querySelector('input[name="shown"]').disabled = element.hidden;
  }
};

const grouped = (text) => {
  const digits = text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  return digits.replace(/\B(?=(\d{3})+$)/g, document.documentElement.lang === 'vi' ? '.' : ',');
};

// The caret stays behind the same digit.
const setPoints = (input) => {
  const before = input.value.slice(0, input.selectionStart ?? input.value.length).replace(/\D/g, '').length;
  input.value = grouped(input.value);
  let [at, digits] = [0, 0];
  while (digits < before && at < input.value.length) {
    if (/\d/.test(input.value[at])) digits += 1;
    at += 1;
  }
  input.setSelectionRange(at, at);
};

document.addEventListener('change', openQuestions);
document.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLInputElement && target.dataset.money !== undefined) setPoints(target);
});
openQuestions();

// A script runs once, but the app may bring the next calculator into the same document: the document says what its buttons can do.
document.documentElement.dataset.prints = '';
if (navigator.clipboard) document.documentElement.dataset.copies = '';
document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button?.dataset.print !== undefined) print();
  if (button?.dataset.copy === undefined) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  button.nextElementSibling.textContent = button.dataset.copied;
});
