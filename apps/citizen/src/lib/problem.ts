export { dataOrThrow, failWith, formProblem, problemOf, signInPath, throwProblem } from '@openvssid/ui/web/problem';
export type { Answer, FormProblem, Problem } from '@openvssid/ui/web/problem';
