import type { FastifyRequest } from 'fastify';
import { languageOf } from '../http/answer.ts';
import type { ReaderLanguage } from '@openvssid/core';
import { deviceNameOf, networkOf } from '@openvssid/server/http/visitor';
import { type PresentedDevice, readDeviceCookie } from './known-device.ts';

export { networkOf } from '@openvssid/server/http/visitor';

/** Who is calling, as far as a request shows it. */
export type Caller = { address: string; deviceName: string; devices: PresentedDevice[]; language: ReaderLanguage };

export function callerOf(request: FastifyRequest): Caller {
  return {
    address: networkOf(request.ip),
    deviceName: deviceNameOf(request.headers['user-agent'] ?? ''),
    devices: readDeviceCookie(request),
    language: languageOf(request),
  };
}
