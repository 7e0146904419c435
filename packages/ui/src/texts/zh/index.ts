import { applications } from './applications.ts';
import { benefits } from './benefits.ts';
import { card } from './card.ts';
import { components } from './components.ts';
import { contributions } from './contributions.ts';
import { healthCard } from './health-card.ts';
import { home } from './home.ts';
import { notifications } from './notifications.ts';
import { problems } from './problems.ts';
import { saving } from './saving.ts';
import { services } from './services.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { verify } from './verify.ts';
import { visits } from './visits.ts';
import type { Translations } from '../translations.ts';

/** The texts of the citizen app in simplified Chinese, by area. */
export const translations: Translations = {
  applications,
  benefits,
  card,
  components,
  contributions,
  'health-card': healthCard,
  home,
  notifications,
  problems,
  saving,
  services,
  settings,
  shell,
  'sign-in': signIn,
  verify,
  visits,
};
