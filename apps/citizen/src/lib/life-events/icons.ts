import {
  BabyIcon,
  BriefcaseIcon,
  FlowerIcon,
  HandCoinsIcon,
  HardHatIcon,
  HouseIcon,
  PiggyBankIcon,
  SunsetIcon,
  ThermometerIcon,
} from '@openvssid/ui';
import type { LifeEventEntry } from './entry.ts';

export const lifeEventIcons: Record<LifeEventEntry['event'], string> = {
  sickness: ThermometerIcon,
  maternity: BabyIcon,
  'losing-a-job': BriefcaseIcon,
  retiring: SunsetIcon,
  'one-time-payment': HandCoinsIcon,
  'work-accident': HardHatIcon,
  'death-in-the-family': FlowerIcon,
  'joining-voluntarily': PiggyBankIcon,
  'household-health-insurance': HouseIcon,
};
