/** Saves what was typed; whether all of it is saved now. */
type Keeper = () => Promise<boolean>;

let typed = $state(false);
let keeper = $state.raw<Keeper>();

/** What stands typed on the page in view, for whoever would load the page anew. */
export const unsaved = {
  /** Something was typed that nobody would bring back. */
  get wouldBeLost() {
    return typed && keeper === undefined;
  },
  touch(): void {
    typed = true;
  },
  /** Another page. */
  clear(): void {
    typed = false;
  },
  /** The page keeps what is typed on it: for as long as it stands. */
  keepBy(keep: Keeper): () => void {
    keeper = keep;
    return () => {
      if (keeper === keep) keeper = undefined;
    };
  },
  async save(): Promise<boolean> {
    return !typed || (keeper !== undefined && (await keeper()));
  },
};
