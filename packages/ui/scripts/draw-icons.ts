// Writes src/icons.ts from the Lucide icons named below, each as one path: npm run icons -w packages/ui
// As components they would weigh 2 kB of every first page and three times as much an icon.
import { readFile, writeFile } from 'node:fs/promises';

const ICONS: Record<string, string> = {
  ArrowRightIcon: 'arrow-right',
  BabyIcon: 'baby',
  BellIcon: 'bell',
  BookIcon: 'book-user',
  BriefcaseIcon: 'briefcase-business',
  CalculatorIcon: 'calculator',
  CalendarIcon: 'calendar',
  CheckIcon: 'check',
  ChevronLeftIcon: 'chevron-left',
  ChevronRightIcon: 'chevron-right',
  CircleAlertIcon: 'circle-alert',
  CircleCheckIcon: 'circle-check',
  ClockIcon: 'clock',
  CloseIcon: 'x',
  ContributionsIcon: 'chart-no-axes-column',
  DownloadIcon: 'download',
  EditIcon: 'pencil',
  EyeIcon: 'eye',
  EyeOffIcon: 'eye-off',
  FileIcon: 'file-text',
  FingerprintIcon: 'fingerprint-pattern',
  FlowerIcon: 'flower-2',
  HandCoinsIcon: 'hand-coins',
  HardHatIcon: 'hard-hat',
  HelpIcon: 'circle-question-mark',
  HouseIcon: 'house-heart',
  IdCardIcon: 'id-card',
  InboxIcon: 'inbox',
  InfoIcon: 'info',
  KeyIcon: 'key-round',
  LanguagesIcon: 'languages',
  LockIcon: 'lock',
  MailIcon: 'mail',
  MenuIcon: 'menu',
  MessageIcon: 'message-square',
  NewsIcon: 'newspaper',
  OfflineIcon: 'wifi-off',
  PersonIcon: 'user',
  PhoneIcon: 'phone',
  PiggyBankIcon: 'piggy-bank',
  PlaceIcon: 'map-pin',
  QrIcon: 'qr-code',
  SearchIcon: 'search',
  ServicesIcon: 'layout-list',
  SettingsIcon: 'settings',
  ShareIcon: 'share-2',
  ShieldIcon: 'shield-check',
  SignOutIcon: 'log-out',
  SmartphoneIcon: 'smartphone',
  SunIcon: 'sun',
  SunsetIcon: 'sunset',
  ThermometerIcon: 'thermometer',
  TrashIcon: 'trash',
  TurnIcon: 'rotate-cw',
  UploadIcon: 'upload',
  UsersIcon: 'users',
  VisitsIcon: 'stethoscope',
  WalletIcon: 'wallet',
  WarningIcon: 'triangle-alert',
};

type Shape = [tag: string, attributes: Record<string, string>];

const lines = await Promise.all(
  Object.entries(ICONS).map(async ([name, icon]) => `export const ${name} = '${await draw(icon)}';`),
);
await writeFile(
  new URL('../src/icons.ts', import.meta.url),
  `// Made by scripts/draw-icons.ts from Lucide (ISC licence, https://lucide.dev/license); do not edit.\n${lines.join('\n')}\n`,
);

async function draw(icon: string): Promise<string> {
  const source = await readFile(
    new URL(`../../../node_modules/@lucide/svelte/dist/icons/${icon}.svelte`, import.meta.url),
    'utf8',
  );
  const data = /const iconData = (\{.*\});/.exec(source)?.[1];
  if (data === undefined) throw new Error(`Lucide has no icon ${icon}`);
  const { node }: { node: Shape[] } = JSON.parse(data.replaceAll(/([{,]\s*)(\w+):/g, '$1"$2":'));
  return node.map(pathOf).join('');
}

function pathOf([tag, a]: Shape): string {
  const n = (name: string) => Number(a[name] ?? 0);
  switch (tag) {
    case 'path':
      return startAbsolute(a['d'] ?? '');
    case 'circle':
      return `M${n('cx') - n('r')} ${n('cy')}a${n('r')} ${n('r')} 0 1 0 ${2 * n('r')} 0a${n('r')} ${n('r')} 0 1 0 ${-2 * n('r')} 0`;
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    case 'rect':
      return rectangle(n('x'), n('y'), n('width'), n('height'), n('rx') || n('ry'));
    case 'polyline':
    case 'polygon':
      return `M${a['points']}${tag === 'polygon' ? 'z' : ''}`;
    default:
      throw new Error(`Cannot draw ${tag}`);
  }
}

/** A path's first command is absolute even when written small; joined to another it would not be. */
function startAbsolute(d: string): string {
  const small = /^m\s*(-?[\d.]+)[\s,]*(-?[\d.]+)(?=[\s,\d.-])/.exec(d);
  return small ? `M${small[1]} ${small[2]}l${d.slice(small[0].length)}` : d.replace(/^m/, 'M');
}

function rectangle(x: number, y: number, width: number, height: number, r: number): string {
  const corner = (dx: number, dy: number) => (r ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '');
  return `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}z`;
}
