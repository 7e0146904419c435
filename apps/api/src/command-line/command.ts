/** Runs a command; answers the exit code. `args` are the words after the command's own. */
export type Run = (args: readonly string[]) => Promise<number>;

/** What was typed does not fit the command; its usage is shown. Exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export type Command = {
  /** `['officers', 'create-admin']`. */
  words: readonly string[];
  /** What follows them: `--email ADDRESS`. */
  usage: string;
  summary: string;
  /** Loaded when it is run: one command's libraries do not slow another down. */
  load: () => Promise<{ run: Run }>;
};
