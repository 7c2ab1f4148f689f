import { addTexts } from '../i18n';
import teksten from './teksten';
import { WaterPart } from './WaterPart';

addTexts('water', teksten);

export { WaterPart as Component };
