import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['**/node_modules/', '**/build/', '**/.svelte-kit/', '**/*.generated.ts', '.data/', '.dependency-cruiser.cjs'] },
  tseslint.configs.strictTypeChecked,
  svelte.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['apps/*/scripts/*.ts', 'packages/*/scripts/*.ts'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      'max-lines': ['warn', { max: 300, skipBlankLines: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Types, not interfaces; but another module's types are only merged with by an interface.
      '@typescript-eslint/consistent-type-definitions': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: ':not(TSModuleBlock) > TSInterfaceDeclaration, ExportNamedDeclaration > TSInterfaceDeclaration',
          message: 'Use a type.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of texts.' },
      ],
      // There are none, and looking for them takes a tenth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Unused parameters that a signature asks for begin with an underscore.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Fastify's routes and hooks are async by contract, with or without something to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // What is spread here are digits and Vietnamese letters in composed form.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      // Nothing here uses `this`: services are records of functions and are taken apart freely.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  // svelte-check knows the types inside components; here another component's types are unknown.
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // Props are taken apart with `let`, some bound and some not.
      'prefer-const': 'off',
      // Both apps live at the root of their address.
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/no-unused-svelte-ignore': 'off',
    },
  },
  // Tables: a row is a line.
  {
    files: [
      'apps/api/src/http/{limits,problems}.ts',
      'apps/api/src/{notices,outbox}/texts.ts',
      'apps/api/src/population/names.ts',
      '**/translations/*.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  // Drawing tools, run by hand, outside every tsconfig.
  { files: ['{apps,packages}/*/scripts/**'], extends: [tseslint.configs.disableTypeChecked] },
  // Sent to the browser as it stands, without types.
  {
    files: ['apps/*/static/**', 'packages/ui/src/**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      parserOptions: { projectService: false },
      globals: { document: 'readonly', HTMLInputElement: 'readonly' },
    },
  },
  // Older phones lack what the types promise.
  { files: ['apps/{citizen,officer}/src/**'], rules: { '@typescript-eslint/no-unnecessary-condition': 'off' } },
  // A test looks into answers whose shape it is about to check.
  {
    files: ['**/*.test.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  // What runs at a terminal speaks there.
  { files: ['scripts/**', 'bench/**', 'e2e/**', '**/scripts/**'], rules: { 'no-console': 'off' } },
);
