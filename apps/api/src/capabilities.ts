import type { System } from './config.ts';
import { benefitRoutes } from './benefits/routes.ts';
import { contributionRoutes } from './contributions/routes.ts';
import { notificationRoutes } from './notifications/routes.ts';
import { visitRoutes } from './visits/routes.ts';
import type { Routes } from './http/application.ts';

/** The table of contents of the three APIs. */
export const capabilities: Record<System, readonly Routes[]> = {
  citizen: [contributionRoutes, benefitRoutes, visitRoutes, notificationRoutes],
  officer: [],
  partner: [],
};
