import type { Config } from '../config.ts';

/** Known to everybody: no money moves. */
const TERMINAL = { VNPAY_TMN_CODE: 'DEMOTMN1', VNPAY_SECRET: 'sandbox-secret' };
const ACCOUNT = {
  BANK_TRANSFER_BANK_KEY: 'vietinbank',
  BANK_TRANSFER_ACCOUNT: '0123456789',
  BANK_TRANSFER_HOLDER: 'BAO HIEM XA HOI VI DU',
};

/** Where the server's payers pay: at the sandbox's stand-ins of VNPAY and of a bank, unless others are named. */
export function paymentsAtSandbox(config: Config): NodeJS.ProcessEnv {
  return {
    ...(config.VNPAY_URL === undefined && vnpayAtSandbox(config)),
    ...(config.BANK_TRANSFER_ACCOUNT === undefined && ACCOUNT),
  };
}

function vnpayAtSandbox({ PORT_SANDBOX }: Config): NodeJS.ProcessEnv {
  const inside = `http://127.0.0.1:${PORT_SANDBOX}/vnpay`;
  return {
    ...TERMINAL,
    VNPAY_URL: `http://localhost:${PORT_SANDBOX}/vnpay/paymentv2/vpcpay.html`,
    VNPAY_API_URL: `${inside}/merchant_webapi/api/transaction`,
    VNPAY_LIST_URL: `${inside}/list`,
  };
}

/** What the stand-in of VNPAY has to know: whom it notifies, and what both sign with. */
export function terminalOfSandbox(citizenServer: string): NodeJS.ProcessEnv {
  return { ...TERMINAL, SANDBOX_VNPAY_IPN_URL: `${citizenServer}/api/payments/vnpay/ipn` };
}
