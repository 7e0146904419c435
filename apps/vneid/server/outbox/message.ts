/** What a one-time code confirms; the text names it. */
export type CodePurpose = 'activate-device' | 'register' | 'recover' | 'forgotten-passcode';

/** What each letter needs for its text. Moments are ISO 8601; with `expiresAt` the letter is not sent once it has passed. */
export type MessageData = {
  code: { code: string; purpose: CodePurpose; expiresAt: string };
  /** `notMeUrl` leads to «Không phải tôi», which locks the account. */
  'new-device': { deviceName: string; at: string; notMeUrl: string };
  'password-changed': { at: string; notMeUrl: string };
  'passcode-changed': { at: string; notMeUrl: string };
  'recovery-begun': { at: string; opensAt: string; notMeUrl: string };
  recovered: { deviceName: string; at: string; notMeUrl: string };
  /** Many wrong passwords from unknown devices: those have to wait, the device in use does not. */
  'sign-in-slowed': { at: string };
  'passcode-locked': { at: string };
  'account-locked': { at: string };
};

export type Channel = 'sms' | 'email';
export type Template = keyof MessageData;
export type Message = { [T in Template]: { template: T; data: MessageData[T] } }[Template];
