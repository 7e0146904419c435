export const SCHEMES = ['auto', 'light', 'dark'] as const;
export const TEXT_SIZES = ['auto', 'large', 'largest'] as const;

export type Appearance = { readonly scheme: (typeof SCHEMES)[number]; readonly text: (typeof TEXT_SIZES)[number] };

export const APPEARANCE_COOKIE = 'openvssid_appearance';

/** As the cookie or the form says it (`dark.large`); what is not offered is as the device has it. */
export function readAppearance(value: string | undefined): Appearance {
  const [scheme, text] = value?.split('.') ?? [];
  return { scheme: SCHEMES.find((one) => one === scheme) ?? 'auto', text: TEXT_SIZES.find((one) => one === text) ?? 'auto' };
}

export function writeAppearance({ scheme, text }: Appearance): string {
  return `${scheme}.${text}`;
}
