import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({
  HOTLINE: {
    description: 'Telephone number that people call for help.',
    schema: (value) => value ?? '1900 9068',
  },
  VNEID_ISSUER: {
    description: 'Where one signs in with VNeID; empty where that is not offered.',
    schema: (value) => value ?? '',
  },
  VNPAY_URL: {
    description: 'Where people pay at VNPAY; empty where that is not offered.',
    schema: (value) => value ?? '',
  },
});
