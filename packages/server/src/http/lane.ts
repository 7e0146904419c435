/**
 * Which tries at an account count together. The owner's known device has tries of its own, so that strangers cannot use them up;
 * everybody else shares those of their address (`address` is set), and waits with all other strangers once there are many.
 */
export type Lane = { subject: string; way: string; address: string | undefined };

export function laneOf(subject: string, deviceId: string | undefined, address: string): Lane {
  return deviceId === undefined
    ? { subject, way: `address:${address}`, address }
    : { subject, way: `device:${deviceId}`, address: undefined };
}
