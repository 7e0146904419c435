import type { Services } from '../services.ts';
import { activateByCode, activateConfirmed } from './activate-device.ts';
import { resendDeviceCode, waitingDeviceOf } from './waiting-device.ts';
import { beginForgottenPasscode, endForgottenPasscode } from './passcode/forgotten.ts';
import { hasPasscodeProof, provePasscode } from './passcode/prove.ts';
import { changePasscode, setPasscode } from './passcode/set.ts';
import { findPerson, type Person, signOut } from './session.ts';
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
    setPasscode: (person: Person, passcode: string) => setPasscode(services, person, passcode),
    provePasscode: (person: Person, passcode: string) => provePasscode(services, person, passcode),
    hasPasscodeProof: (person: Person) => hasPasscodeProof(services, person),
    changePasscode: (person: Person, typed: Parameters<typeof changePasscode>[2]) => changePasscode(services, person, typed),
    beginForgottenPasscode: (person: Person, password: string) => beginForgottenPasscode(services, person, password),
    endForgottenPasscode: (person: Person, typed: Parameters<typeof endForgottenPasscode>[2]) =>
      endForgottenPasscode(services, person, typed),
  };
}
