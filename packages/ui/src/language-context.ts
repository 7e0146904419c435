import { createContext } from 'svelte';
import type { ReaderLanguage } from '@openvssid/core';

/** Set once by the root layout: `setLanguage(() => data.language)`; components ask `getLanguage()()`. */
export const [getLanguage, setLanguage] = createContext<() => ReaderLanguage>();
