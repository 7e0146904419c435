import { accessLog } from './access-log.ts';
import { accountTakeover } from './account-takeover.ts';
import { acting } from './acting.ts';
import { appFeel } from './app-feel.ts';
import { applicationEffects } from './application-effects.ts';
import { applications } from './applications.ts';
import { authorisations } from './authorisations.ts';
import { benefitPayments } from './benefit-payments.ts';
import { benefits } from './benefits.ts';
import { book } from './book.ts';
import { calculators } from './calculators.ts';
import { card } from './card.ts';
import { cardScan } from './card-scan.ts';
import { choices } from './choices.ts';
import { components } from './components.ts';
import { contributions } from './contributions.ts';
import { feedback } from './feedback.ts';
import { healthCard } from './health-card.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { lifeEvents } from './life-events.ts';
import { lookUp } from './look-up.ts';
import { myData } from './my-data.ts';
import { news } from './news.ts';
import { notifications } from './notifications.ts';
import { operatingMode } from './operating-mode.ts';
import { passkeys } from './passkeys.ts';
import { paymentChoices } from './payment-choices.ts';
import { payments } from './payments.ts';
import { push } from './push.ts';
import { problems } from './problems.ts';
import { profile } from './profile.ts';
import { recovery } from './recovery.ts';
import { registration } from './registration.ts';
import { saving } from './saving.ts';
import { services } from './services.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { vaccinations } from './vaccinations.ts';
import { switchRecord } from './switch-record.ts';
import { verify } from './verify.ts';
import { visits } from './visits.ts';
import { vneid } from './vneid.ts';
import type { Translations } from '../translations.ts';

/** The texts of the citizen app in simplified Chinese, by area. */
export const translations: Translations = {
  'access-log': accessLog,
  accountTakeover,
  acting,
  'app-feel': appFeel,
  applicationEffects,
  applications,
  authorisations,
  benefitPayments,
  benefits,
  book,
  calculators,
  card,
  cardScan,
  choices,
  components,
  contributions,
  feedback,
  'health-card': healthCard,
  help,
  home,
  'life-events': lifeEvents,
  'look-up': lookUp,
  'my-data': myData,
  news,
  notifications,
  'operating-mode': operatingMode,
  passkeys,
  'payment-choices': paymentChoices,
  payments,
  push,
  problems,
  profile,
  recovery,
  registration,
  saving,
  services,
  settings,
  sharing,
  shell,
  'sign-in': signIn,
  vaccinations,
  switchRecord,
  verify,
  visits,
  vneid,
};
