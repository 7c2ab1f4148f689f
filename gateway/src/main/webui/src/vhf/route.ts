import { addTexts } from '../i18n';
import teksten from './teksten';
import { VhfPart } from './VhfPart';
import '../kaart/kaart.css';
import './vhf.css';

addTexts('vhf', teksten);

export { VhfPart as Component };
