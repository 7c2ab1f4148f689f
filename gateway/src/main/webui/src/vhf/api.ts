import { part } from '../api/part';

export const API = '/api/vhf/v1';

/** Every read of this part has a key that starts so. */
export const KEY = ['vhf'] as const;

export const vhf = part(API, KEY);

export const { useRead, useItem, useAll, useStap } = vhf;
