import { addTexts } from '../i18n';
import { StatusPage } from './StatusPage';
import teksten from './teksten';

addTexts('status', teksten);

export { StatusPage as Component };
