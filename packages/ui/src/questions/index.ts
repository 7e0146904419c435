/** The questions of a public service, the same for a citizen and for an officer who files at the desk. */
export { default as FacilityField } from './FacilityField.svelte';
export { default as QuestionField } from './QuestionField.svelte';
