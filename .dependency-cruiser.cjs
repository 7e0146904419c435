/**
 * The folders of the server (docs/architecture.md, docs/decisions/0039): each stands on those before it, and knows none after it.
 */
const FOLDERS = {
  foundation: 'content translations reference-data signing queues db http command-line operating-mode',
  'people and what they are told':
    'people access-log notices push quiet-hours outbox notifications population-register sign-in officers access',
  records:
    'files letters forms import sharing contributions books cards visits profile recipient-authorisations benefits statements follow-up-cases corrections facts guardians merging',
  services:
    'places life-events help news calculators look-ups recovery-at-office applications registration feedback my-data reminders',
  money: 'payment-lists payment-channels ledger contribution-orders received-payments vnpay bank-transfers',
  'desks, reports and the outside': 'people-search security-cases messages statistics documents partner',
  operation: 'jobs metrics population backup doctor start testing',
};

const SERVER = '^apps/api/src/';
const ORDER = Object.values(FOLDERS).flatMap((folders) => folders.split(' '));
/** Tests, and what several of them share, may look anywhere. */
const TESTS = '(\\.test|-fixture)\\.ts$';

/** A folder that imports one after it in the list. */
const backArrows = ORDER.slice(0, -1).map((folder, place) => ({
  name: `${folder}-knows-nobody-above`,
  comment: 'Move what is asked for to the folder it is about, or hand it over where all is put together (docs/decisions/0039).',
  severity: 'error',
  from: { path: `${SERVER}${folder}/`, pathNot: TESTS },
  to: { path: `${SERVER}(${ORDER.slice(place + 1).join('|')})/` },
}));

/** Imports run one way: core ← rules ← procedures ← apps, ui beside them (it knows the forms of calculators and services). */
module.exports = {
  forbidden: [
    {
      name: 'core-knows-nobody',
      severity: 'error',
      from: { path: '^packages/core/' },
      to: { path: '^(packages/(?!core/)|apps/)' },
    },
    {
      name: 'rules-know-only-core',
      severity: 'error',
      from: { path: '^packages/rules/' },
      to: { path: '^(packages/(?!core/|rules/)|apps/)' },
    },
    {
      name: 'procedures-know-only-core-and-rules',
      severity: 'error',
      from: { path: '^packages/procedures/' },
      to: { path: '^(packages/(?!core/|rules/|procedures/)|apps/)' },
    },
    {
      name: 'server-knows-only-core',
      comment: 'What a server of either system stands on knows neither of them.',
      severity: 'error',
      from: { path: '^packages/server/' },
      to: { path: '^(packages/(?!core/|server/)|apps/)' },
    },
    {
      name: 'no-server-in-the-browser',
      severity: 'error',
      from: { path: '^(packages/(core|rules|procedures|ui)|apps/(citizen|officer))/' },
      to: { path: '^packages/server/' },
    },
    {
      name: 'ui-knows-only-core-and-the-forms-of-calculators-and-services',
      comment:
        'A calculator, and the questions of a service, look the same in both apps: ui draws them, rules and procedures say what they are.',
      severity: 'error',
      from: { path: '^packages/ui/' },
      to: { path: '^(packages/(?!core/|ui/|rules/src/forms/|procedures/forms\\.ts$)|apps/)' },
    },
    {
      name: 'core-rules-and-procedures-do-no-io',
      comment:
        'They are pure: what they need is handed to them. Tests may read files; rules/src/load.ts reads the parameter files, once.',
      severity: 'error',
      from: { path: '^packages/(core|rules|procedures)/', pathNot: '(\\.test|^packages/rules/src/load)\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'apps-know-no-other-app',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'no-ui-on-the-server',
      severity: 'error',
      from: { path: '^apps/(api|sandbox|vneid/server)/' },
      to: { path: '^packages/ui/(?!src/texts/)' },
    },
    {
      name: 'only-forms-for-the-browser',
      comment: 'Eligibility and effects of a service stay on the server.',
      severity: 'error',
      from: { path: '^apps/(citizen|officer)/', pathNot: '\\.server\\.ts$' },
      to: { path: '^packages/procedures/(?!forms\\.ts$)' },
    },
    {
      name: 'the-product-knows-no-test',
      severity: 'error',
      from: { path: '^(apps|packages)/', pathNot: '((\\.test|-fixture)\\.ts$|/(src|server)/testing/)' },
      to: { path: '((\\.test|-fixture)\\.ts$|/(src|server)/testing/)' },
    },
    {
      name: 'pages-know-the-server-by-type-only',
      comment:
        'Pages of VNeID call the stories hung on the request; what they import of the server must not end up in their bundle.',
      severity: 'error',
      from: { path: '^apps/vneid/src/' },
      to: { path: '^apps/vneid/server/', dependencyTypesNot: ['type-only'] },
    },
    ...backArrows,
    {
      name: 'every-folder-of-the-server-has-its-place',
      severity: 'error',
      from: { path: `${SERVER}[^/]+/`, pathNot: `${SERVER}(${ORDER.join('|')})/` },
      to: {},
    },
    {
      name: 'no-folder-knows-how-all-is-put-together',
      comment: 'Only what starts the whole, or tries it, knows the tables of contents.',
      severity: 'error',
      from: { path: `${SERVER}[^/]+/`, pathNot: `${TESTS}|${SERVER}testing/` },
      to: { path: `${SERVER}[^/]+$`, pathNot: `${SERVER}(config|keys|services)\\.ts$` },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: { pathNot: '\\.svelte$' },
      // A package of types alone has nothing to resolve to.
      to: { couldNotResolve: true, pathNot: '^\\$(app|lib|env)|/\\$types$|\\.svelte$|^@medplum/fhirtypes$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|\\.svelte-kit)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['svelte', 'import', 'node', 'default', 'types'] },
  },
};
