/** The questions of a public service, the same for a citizen and for an officer who files at the desk. */
export { default as QuestionField } from './QuestionField.svelte';
