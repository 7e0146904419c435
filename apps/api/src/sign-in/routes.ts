import type { Routes } from '../http/api.ts';
import { accountRoutes } from './account-routes.ts';
import { deviceRoutes } from './device-routes.ts';
import { linkRoutes } from './link-routes.ts';
import { passkeyRoutes } from './passkeys/routes.ts';
import { recoveryRoutes } from './recovery-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { vneidRoutes } from './vneid/routes.ts';

/** Everything about a citizen's account: in, out, first password, forgotten password, devices, passkeys, VNeID. */
export const signInRoutes: Routes = (api, services) => {
  for (const routes of [sessionRoutes, linkRoutes, recoveryRoutes, accountRoutes, deviceRoutes, passkeyRoutes, vneidRoutes])
    routes(api, services);
};
