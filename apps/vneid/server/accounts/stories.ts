import type { Services } from '../services.ts';
import { activateByCode, activateConfirmed } from './activate-device.ts';
import { resendDeviceCode, waitingDeviceOf } from './waiting-device.ts';
import { findPerson, signOut } from './session.ts';
import { signIn } from './sign-in.ts';
import type { Visitor } from './visitor.ts';

/** Accounts: signing in and out, devices, passcode, lock and recovery. */
export function accountStories(services: Services) {
  return {
    findPerson: (visitor: Visitor) => findPerson(services, visitor),
    signIn: (visitor: Visitor, typed: Parameters<typeof signIn>[2]) => signIn(services, visitor, typed),
    signOut: (visitor: Visitor) => signOut(services, visitor),
    waitingDeviceOf: (requestToken: string) => waitingDeviceOf(services, requestToken),
    resendDeviceCode: (visitor: Visitor, requestToken: string) => resendDeviceCode(services, visitor, requestToken),
    activateByCode: (visitor: Visitor, typed: Parameters<typeof activateByCode>[2]) => activateByCode(services, visitor, typed),
    activateConfirmed: (visitor: Visitor, requestToken: string) => activateConfirmed(services, visitor, requestToken),
  };
}
