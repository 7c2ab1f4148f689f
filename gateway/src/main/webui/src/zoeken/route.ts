import { addTexts } from '../i18n';
import knelpunten from '../knelpunten/teksten';
import teksten from './teksten';
import { ZoekenPage } from './ZoekenPage';

addTexts('zoeken', teksten);
addTexts('knelpunten', knelpunten);

export { ZoekenPage as Component };
