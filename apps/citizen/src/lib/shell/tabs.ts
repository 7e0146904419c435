import { HelpIcon, PersonIcon, SearchIcon, ServicesIcon } from '@openvssid/ui';

const PERSONAL = [
  '/card',
  '/contributions',
  '/benefits',
  '/visits',
  '/book',
  '/calculators',
  '/notifications',
  '/settings',
  '/switch',
];
const under = (path: string, root: string) => path === root || path.startsWith(`${root}/`);

export const tabs = [
  {
    name: 'personal',
    href: '/',
    icon: PersonIcon,
    holds: (path: string) => path === '/' || PERSONAL.some((root) => under(path, root)),
  },
  {
    name: 'services',
    href: '/services',
    icon: ServicesIcon,
    holds: (path: string) => ['/services', '/applications', '/payments'].some((root) => under(path, root)),
  },
  {
    name: 'lookUp',
    href: '/look-up',
    icon: SearchIcon,
    holds: (path: string) => under(path, '/look-up') || under(path, '/verify'),
  },
  {
    name: 'help',
    href: '/help',
    icon: HelpIcon,
    holds: (path: string) => ['/help', '/life-events', '/news', '/feedback'].some((root) => under(path, root)),
  },
] as const;
