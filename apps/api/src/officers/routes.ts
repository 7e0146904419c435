import type { Routes } from '../http/api.ts';
import { manageOfficerRoutes } from './manage-routes.ts';
import { officerSignInRoutes } from './sign-in-routes.ts';

/** Officers' accounts: in, out, enrolment, administration. */
export const officerRoutes: Routes = (api, services) => {
  for (const routes of [officerSignInRoutes, manageOfficerRoutes]) routes(api, services);
};
