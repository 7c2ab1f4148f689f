import { part } from '../api/part';

export const API = '/api/water/v1';

export const { useRead, useItem, useAll } = part(API, ['water']);
