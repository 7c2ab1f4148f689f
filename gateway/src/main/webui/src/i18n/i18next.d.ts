import type knelpunten from '../knelpunten/teksten/index';
import type start from '../start/teksten';
import type status from '../status/teksten';
import type vhf from '../vhf/teksten';
import type water from '../water/teksten';
import type zoeken from '../zoeken/teksten';
import type algemeen from './nl';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'algemeen';
    resources: {
      algemeen: typeof algemeen;
      knelpunten: typeof knelpunten;
      start: typeof start;
      status: typeof status;
      vhf: typeof vhf;
      water: typeof water;
      zoeken: typeof zoeken;
    };
  }
}
