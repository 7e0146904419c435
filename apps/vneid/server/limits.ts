import type { Limit } from '@openvssid/server/http/tries';

/** Every limit of VNeID. */
export const limits = {
  'sign-in-by-account-and-device': {
    hits: 5,
    windowMinutes: 15,
    waitMinutes: 15,
    growth: 1,
    ceilingMinutes: 15,
    refusal: 'account-locked',
  },
  'sign-in-by-account': { hits: 50, windowMinutes: 60, waitMinutes: 1, growth: 2, ceilingMinutes: 15, refusal: 'account-locked' },
  'sign-in-by-address': {
    hits: 100,
    windowMinutes: 15,
    waitMinutes: 5,
    growth: 2,
    ceilingMinutes: 60,
    refusal: 'too-many-requests',
  },
} satisfies Record<string, Limit>;
