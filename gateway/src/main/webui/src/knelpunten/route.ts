import { addTexts } from '../i18n';
import { KnelpuntenPart } from './KnelpuntenPart';
import teksten from './teksten';
import './knelpunten.css';

addTexts('knelpunten', teksten);

export { KnelpuntenPart as Component };
