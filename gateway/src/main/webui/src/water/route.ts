import { addTexts } from '../i18n';
import '../kaart/kaart.css';
import './water.css';
import teksten from './teksten';
import { WaterPart } from './WaterPart';

addTexts('water', teksten);

export { WaterPart as Component };
