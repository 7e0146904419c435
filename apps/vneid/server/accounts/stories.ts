import type { Services } from '../services.ts';
import { activateByCode, activateConfirmed } from './activate-device.ts';
import { answerDevice, askingDevicesOf } from './answer-device.ts';
import { changeLanguage } from './change-language.ts';
import { changePassword } from './change-password.ts';
import { devicesOf, removeDevice } from './devices.ts';
import { lockOwnAccount } from './lock.ts';
import { findNotMe, reportNotMe } from './not-me.ts';
import { beginForgottenPasscode, endForgottenPasscode } from './passcode/forgotten.ts';
import { hasPasscodeProof, provePasscode } from './passcode/prove.ts';
import { changePasscode, setPasscode } from './passcode/set.ts';
import { beginRecovery } from './recovery/begin.ts';
import { finishRecovery } from './recovery/finish.ts';
import { proveRecovery, recoveryStepOf } from './recovery/prove.ts';
import { beginRegistration, begunRegistrationOf, resendRegistrationCode } from './registration/begin.ts';
import { finishRegistration } from './registration/finish.ts';
import { findPerson, signOut } from './session.ts';
import { signIn } from './sign-in.ts';
import { signInHistoryOf } from './sign-in-history.ts';
import { resendDeviceCode, waitingDeviceOf } from './waiting-device.ts';

/** Accounts: signing in and out, devices, passcode, lock, recovery, registration. Each story's own file says what it refuses. */
export function accountStories(services: Services) {
  /** The story with what it may use given. */
  const told = <Given extends unknown[], Answer>(story: (services: Services, ...given: Given) => Answer) => {
    return (...given: Given): Answer => story(services, ...given);
  };
  return {
    findPerson: told(findPerson),
    signIn: told(signIn),
    signOut: told(signOut),
    changeLanguage: told(changeLanguage),

    waitingDeviceOf: told(waitingDeviceOf),
    resendDeviceCode: told(resendDeviceCode),
    activateByCode: told(activateByCode),
    activateConfirmed: told(activateConfirmed),
    askingDevicesOf: told(askingDevicesOf),
    answerDevice: told(answerDevice),
    devicesOf: told(devicesOf),
    removeDevice: told(removeDevice),
    signInHistoryOf: told(signInHistoryOf),

    setPasscode: told(setPasscode),
    provePasscode: told(provePasscode),
    hasPasscodeProof: told(hasPasscodeProof),
    changePasscode: told(changePasscode),
    beginForgottenPasscode: told(beginForgottenPasscode),
    endForgottenPasscode: told(endForgottenPasscode),
    changePassword: told(changePassword),

    lockOwnAccount: told(lockOwnAccount),
    findNotMe: told(findNotMe),
    reportNotMe: told(reportNotMe),
    beginRecovery: told(beginRecovery),
    recoveryStepOf: told(recoveryStepOf),
    proveRecovery: told(proveRecovery),
    finishRecovery: told(finishRecovery),
    beginRegistration: told(beginRegistration),
    begunRegistrationOf: told(begunRegistrationOf),
    resendRegistrationCode: told(resendRegistrationCode),
    finishRegistration: told(finishRegistration),
  };
}
