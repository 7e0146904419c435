import type { Command } from './command-line/command.ts';

/** Every command of `npm run vssid -- …`; a new one is a line here and a file beside its capability. */
export const COMMANDS: readonly Command[] = [
  {
    words: ['migrate'],
    usage: '',
    summary: 'Bring the database to this version and load the reference data',
    load: () => import('./command-line/migrate.ts'),
  },
  {
    words: ['keys', 'create'],
    usage: '',
    summary: "Make the server's keys; never over existing ones",
    load: () => import('./command-line/create-keys.ts'),
  },
  {
    words: ['keys', 'rotate-vneid'],
    usage: '',
    summary: 'Make a new key by which VNeID knows us; the one before stays good until it is used',
    load: () => import('./sign-in/vneid/rotate-key-command.ts'),
  },
  {
    words: ['doctor'],
    usage: '[--json]',
    summary: 'Look at configuration, law tables, database, clocks, disk, keys, jobs and letters, and say what to mend',
    load: () => import('./doctor/command.ts'),
  },
  {
    words: ['backup'],
    usage: 'FILE',
    summary: 'Write everything of this moment to one sealed file; the server may run meanwhile',
    load: async () => ({ run: (await import('./backup/commands.ts')).runBackup }),
  },
  {
    words: ['restore'],
    usage: 'FILE [--replace | --check]',
    summary: 'Put a backup into an empty database; --replace loses what is there, --check only reads the file',
    load: async () => ({ run: (await import('./backup/commands.ts')).runRestore }),
  },
  {
    words: ['import'],
    usage:
      'agencies|facilities|employers|collecting-organisations|people|households|cards|contributions|contribution-support|benefits|visits|vaccinations FILE [--dry-run] [--quiet]',
    summary: 'Import a CSV file or a workbook (docs/import.md)',
    load: () => import('./import/command.ts'),
  },
  {
    words: ['population'],
    usage: '--persons N --seed S [--replace] [--today YYYY-MM-DD]',
    summary: 'Make a synthetic population; --replace forgets everybody first',
    load: () => import('./population/command.ts'),
  },
  {
    words: ['accounts', 'invite'],
    usage: 'NUMBER',
    summary: 'Make the activation link of a citizen, and send it to the contacts on record',
    load: async () => ({ run: (await import('./sign-in/commands.ts')).runInvite }),
  },
  {
    words: ['accounts', 'unlock'],
    usage: 'NUMBER',
    summary: 'Forget all wrong tries of an account',
    load: async () => ({ run: (await import('./sign-in/commands.ts')).runUnlock }),
  },
  {
    words: ['payment-lists', 'make'],
    usage: 'MONTH [--agency CODE]',
    summary: 'Make the payment lists of a month, of one office or of all; made once, and approved in the console',
    load: async () => ({ run: (await import('./payment-lists/commands.ts')).runMake }),
  },
  {
    words: ['payments', 'reconcile'],
    usage: '--day YYYY-MM-DD [--file FILE]',
    summary:
      "Compare VNPAY's list of a past day with our books; exit code 1 where they differ, and officers are told of each difference",
    load: async () => ({ run: (await import('./vnpay/reconciliation/command.ts')).runReconcile }),
  },
  {
    words: ['payments', 'statement'],
    usage: '--file FILE [--dry-run]',
    summary: "Book a bank's statement of the account for transfers (CSV or .xlsx); read again, it books nothing twice",
    load: async () => ({ run: (await import('./bank-transfers/commands.ts')).runStatement }),
  },
  {
    words: ['ledger', 'check'],
    usage: '',
    summary: 'Check that the ledger balances and says what payments, orders and refunds say; exit code 1 where it does not',
    load: () => import('./ledger/command.ts'),
  },
  {
    words: ['access-log', 'verify'],
    usage: '[--person NUMBER] [--roots FILE]',
    summary:
      'Check who-saw-what against its chains, its hourly seals and their second place; exit code 1 where it was tampered with',
    load: async () => ({ run: (await import('./access-log/commands.ts')).runVerify }),
  },
  {
    words: ['officers', 'create-admin'],
    usage: '--email ADDRESS --name NAME --agency CODE',
    summary: 'Create an administrator of the console; prints the enrolment link',
    load: async () => ({ run: (await import('./officers/commands.ts')).runCreateAdmin }),
  },
  {
    words: ['officers', 'enrol-again'],
    usage: '--email ADDRESS',
    summary: 'New enrolment link for an officer; password, authenticator and sessions end',
    load: async () => ({ run: (await import('./officers/commands.ts')).runEnrolAgain }),
  },
  {
    words: ['partners', 'add'],
    usage:
      'CLIENT_ID --institution NAME --name-vi TEXT --name-en TEXT --scopes LIST --purposes LIST (--jwks-uri URL | --jwks FILE)',
    summary: 'Register a partner, who may then read what people have agreed to',
    load: async () => ({ run: (await import('./partner/commands.ts')).runAdd }),
  },
  {
    words: ['partners', 'list'],
    usage: '',
    summary: 'Every partner with its keys, scopes and purposes',
    load: async () => ({ run: (await import('./partner/commands.ts')).runList }),
  },
  {
    words: ['partners', 'keys'],
    usage: 'CLIENT_ID (--jwks-uri URL | --jwks FILE)',
    summary: 'Other keys for a partner; the old ones prove nothing from then on',
    load: async () => ({ run: (await import('./partner/commands.ts')).runKeys }),
  },
  {
    words: ['partners', 'remove'],
    usage: 'CLIENT_ID',
    summary: 'End a partner, at once; the access log goes on naming it',
    load: async () => ({ run: (await import('./partner/commands.ts')).runRemove }),
  },
  {
    words: ['calculate'],
    usage: 'NAME < FACTS.json | --cases FILE',
    summary: 'Compute a benefit or contribution from facts as JSON, or a file of cases; needs no database',
    load: () => import('./calculators/command.ts'),
  },
  {
    words: ['reading-only'],
    usage: '[on [--until "2026-11-22 22:00"] | off]',
    summary: 'Pause all changes while people go on reading; without a word, say which it is',
    load: () => import('./operating-mode/command.ts'),
  },
  {
    words: ['procedures', 'new'],
    usage: 'KEY [--vi NAME] [--en NAME] [--ko NAME] [--ja NAME] [--zh NAME] [--prefix ABC]',
    summary: 'Make the folder of a new public service in packages/procedures (docs/a-new-service.md)',
    load: () => import('./applications/new-procedure/command.ts'),
  },
];
