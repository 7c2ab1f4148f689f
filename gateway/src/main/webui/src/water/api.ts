import { part } from '../api/part';

export const API = '/api/water/v1';

export const water = part(API, ['water']);

export const { useRead, useItem, useAll, useStap } = water;
