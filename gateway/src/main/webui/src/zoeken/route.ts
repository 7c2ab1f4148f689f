import { addTexts } from '../i18n';
import teksten from './teksten';
import { ZoekenPage } from './ZoekenPage';

addTexts('zoeken', teksten);

export { ZoekenPage as Component };
