// The look-ups work without it. With it the wards of a province are there as soon as it is chosen.
const province = document.getElementById('field-province');
const ward = document.getElementById('field-ward');
if (province instanceof HTMLSelectElement && ward instanceof HTMLSelectElement) {
  for (const stopgap of document.querySelectorAll('[data-without-script]')) stopgap.remove();
  // A former province is `08:02`, today's code in front.
  const today = () => province.value.split(':')[0];
  const fill = async () => {
    const chosen = today();
    const answer = chosen === '' ? undefined : await fetch(`/api/provinces/${encodeURIComponent(chosen)}/wards`);
    const { wards } = answer?.ok ? await answer.json() : { wards: [] };
    // Somebody quick has chosen again meanwhile: the later answer counts.
    if (chosen !== today()) return;
    wards.sort((a, b) => a.name.localeCompare(b.name, 'vi'));
    ward.replaceChildren(ward.options[0], ...wards.map(({ code, name }) => new Option(name, code)));
    ward.value = '';
  };
  province.addEventListener('change', () => void fill().catch(() => undefined));
}
