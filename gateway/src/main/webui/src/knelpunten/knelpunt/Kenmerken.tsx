import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNaam } from '../../agenda/useProgramma';
import { day } from '../../i18n/format';
import { TextLink } from '../../ui/TextLink';
import type { Knelpunt } from '../types';

export function Kenmerken({ knelpunt }: { knelpunt: Knelpunt }) {
  const { t } = useTranslation('knelpunten');
  const opgave = useNaam('hoofdopgaven');
  const doorbraak = useNaam('doorbraken');
  const focusonderdeel = useNaam('focusonderdelen');
  const organisatie = useNaam('organisaties');

  const list = (filter: string, codes: readonly string[], naam: (code: string) => string): ReactNode =>
    codes.length > 0 && (
      <ul className="plain-list">
        {codes.map((code) => (
          <li key={code}>
            <TextLink to={`/knelpunten?${filter}=${code}`}>{naam(code)}</TextLink>
          </li>
        ))}
      </ul>
    );

  const facts: [string, ReactNode][] = [
    [t('detail.opgaven'), list('opgave', knelpunt.opgaven, opgave)],
    [t('detail.doorbraken'), list('doorbraak', knelpunt.doorbraken, doorbraak)],
    [t('detail.focusonderdelen'), list('focusonderdeel', knelpunt.focusonderdelen, focusonderdeel)],
    [t('detail.aard'), t(`aard.${knelpunt.aard}`)],
    [t('detail.niveau'), t(`niveau.${knelpunt.niveau}`)],
    [t('detail.landen'), knelpunt.landen.map((land) => t(`land.${land}`)).join(', ')],
    [t('detail.themas'), list('thema', knelpunt.themas, (code) => code)],
    [t('detail.plaats'), knelpunt.plaats],
    [t('detail.getroffenen'), knelpunt.getroffenen],
    [t('detail.melder'), organisatie(knelpunt.melder)],
    [t('detail.gemeldOp'), knelpunt.gemeldOp && day(knelpunt.gemeldOp)],
    [t('detail.probleemeigenaar'), knelpunt.probleemeigenaar && organisatie(knelpunt.probleemeigenaar)],
  ];
  return (
    <dl className="stacked-facts">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
