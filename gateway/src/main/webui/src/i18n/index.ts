import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import algemeen from './nl';

void i18next.use(initReactI18next).init({
  lng: 'nl',
  fallbackLng: 'nl',
  defaultNS: 'algemeen',
  ns: ['algemeen'],
  resources: { nl: { algemeen } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** A part brings its own texts, in its own chunk. */
export function addTexts(namespace: string, texts: object): void {
  i18next.addResourceBundle('nl', namespace, texts);
}

export default i18next;
