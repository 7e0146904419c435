/** The form of a calculator and its result with the steps, the same for a citizen and for an officer. */
export { default as CalculatorForm } from './CalculatorForm.svelte';
export { default as ResultActions } from './ResultActions.svelte';
export { default as ResultAnswer } from './ResultAnswer.svelte';
export { default as StepList } from './StepList.svelte';
export { default as Steps } from './Steps.svelte';
