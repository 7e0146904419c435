import type { SubmitFunction } from '$app/forms';

export type SubmissionFailure = 'network' | 'server';

export type Submission = {
  readonly sending: boolean;
  readonly failure: SubmissionFailure | undefined;
  readonly submit: SubmitFunction;
};

/**
 * Sends a form once at a time and keeps what was typed when the network or the server fails.
 *
 *     const submission = createSubmission();
 *     <form method="post" use:enhance={submission.submit}> … <SubmitButton {submission}>Gửi</SubmitButton></form>
 */
export function createSubmission(): Submission {
  let sending = $state(false);
  let failure = $state<SubmissionFailure>();
  return {
    get sending() {
      return sending;
    },
    get failure() {
      return failure;
    },
    submit({ cancel }) {
      if (sending) return cancel();
      sending = true;
      failure = undefined;
      return async ({ result, update }) => {
        if (result.type === 'error') failure = result.status === undefined ? 'network' : 'server';
        else await update({ reset: false });
        sending = false;
      };
    },
  };
}
