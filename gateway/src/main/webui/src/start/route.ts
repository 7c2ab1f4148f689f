import { addTexts } from '../i18n';
import knelpunten from '../knelpunten/teksten';
import { StartPage } from './StartPage';
import './start.css';
import teksten from './teksten';

addTexts('start', teksten);
addTexts('knelpunten', knelpunten);

export { StartPage as Component };
