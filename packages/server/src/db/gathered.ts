type Waiting<Question, Answer> = {
  question: Question;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
};

/** So many ways at once: one that waits for a lock does not hold up everybody. */
const WAYS = 2;
const MOST_TOGETHER = 16;

/**
 * Asks for many in one way to the database: what is asked in one turn of the event loop, or while earlier questions are on their way, leaves
 * together. Who asks alone waits for nobody; the more ask at the same time, the fewer ways. `askAll` answers in the order of the questions. Where it fails, each is
 * asked again by itself, so that nobody fails by somebody else's question: asking twice must do no harm.
 */
export function gathered<Question, Answer>(
  askAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
): (question: Question) => Promise<Answer> {
  const waiting: Waiting<Question, Answer>[] = [];
  let underWay = 0;
  let leaving = false;

  const leave = async (together: readonly Waiting<Question, Answer>[]): Promise<void> => {
    try {
      const answers = await askAll(together.map(({ question }) => question));
      for (const [place, { resolve }] of together.entries()) resolve(answers[place] as Answer);
    } catch (error) {
      if (together.length > 1) await Promise.all(together.map((one) => leave([one])));
      else for (const { reject } of together) reject(error);
    }
  };
  const go = (): void => {
    leaving = false;
    while (underWay < WAYS && waiting.length > 0) {
      underWay += 1;
      void leave(waiting.splice(0, MOST_TOGETHER)).then(() => {
        underWay -= 1;
        goAtTurnsEnd();
      });
    }
  };
  const goAtTurnsEnd = (): void => {
    if (leaving || underWay === WAYS || waiting.length === 0) return;
    leaving = true;
    setImmediate(go);
  };
  return (question) =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject });
      goAtTurnsEnd();
    });
}
