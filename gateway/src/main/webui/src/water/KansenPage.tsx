import { useTranslation } from 'react-i18next';
import { number } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Section } from '../ui/Section';
import { TextLink } from '../ui/TextLink';
import { useAll } from './api';
import { SuggestieActies } from './kansen/SuggestieActies';
import type { Afwenteling, Suggestie } from './types';
import { useStroomgebieden } from './useStroomgebieden';

export function KansenPage() {
  const { t } = useTranslation('water');
  const gebied = useStroomgebieden();
  const suggesties = useAll<Suggestie>('/suggesties');
  const afwentelingen = useAll<Afwenteling>('/afwentelingen');
  return (
    <Page title={t('kansen.titel')} lead={t('kansen.inleiding')}>
      <Section title={t('kansen.gemist')}>
        <p className="quiet">{t('kansen.gemistUitleg')}</p>
        <QueryView query={suggesties} lines={4}>
          {(items) =>
            items.length === 0 ? (
              <p>{t('kansen.geenGemist')}</p>
            ) : (
              <ul className="plain-list plain-list--lines">
                {items.map((suggestie) => {
                  const { sleutel, maatregelen, overlapt, afstandInMeters, periode, tafel } = suggestie;
                  return (
                    <li key={sleutel}>
                      {maatregelen.map((maatregel) => (
                        <p key={maatregel.id} className="result__title">
                          <TextLink to={`/water/maatregelen/${maatregel.id}`}>{maatregel.naam}</TextLink>
                        </p>
                      ))}
                      <p className="badges">
                        <Badge tone="info">
                          {overlapt
                            ? t('kansen.overlapt')
                            : t('kansen.afstand', { meter: number(afstandInMeters) })}
                        </Badge>
                        <Badge>
                          {periode.tegelijk
                            ? t('kansen.tegelijk')
                            : t('kansen.maanden', { count: periode.maanden })}
                        </Badge>
                      </p>
                      <p className="quiet">
                        {tafel ? t('kansen.tafel', { naam: tafel.naam }) : t('kansen.geenTafel')}
                      </p>
                      <SuggestieActies suggestie={suggestie} />
                    </li>
                  );
                })}
              </ul>
            )
          }
        </QueryView>
      </Section>
      <Section title={t('kansen.afwenteling')}>
        <QueryView query={afwentelingen} lines={4}>
          {(items) =>
            items.length === 0 ? (
              <p>{t('kansen.geenAfwenteling')}</p>
            ) : (
              <ul className="plain-list plain-list--lines">
                {items.map((each) => (
                  <li key={each.id}>
                    <p className="badges">
                      <TextLink to={`/water/maatregelen/${each.maatregel}`}>
                        {t('kansen.naar', { stroomgebied: gebied(each.stroomgebied) })}
                      </TextLink>
                      <Badge tone={each.gemarkeerd ? 'warning' : 'positive'}>
                        {each.gemarkeerd ? t('kansen.nietBesproken') : t('kansen.besproken')}
                      </Badge>
                      {each.overDeGrens && <Badge tone="info">{t('kansen.grens')}</Badge>}
                    </p>
                    {each.toelichting && <p>{each.toelichting}</p>}
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      </Section>
    </Page>
  );
}
