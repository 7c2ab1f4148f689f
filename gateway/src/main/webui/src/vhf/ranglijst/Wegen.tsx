import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { gewichtVanDomein, gewichtVanIndicator } from '../cumulatie/herweeg';
import { DOMEINEN, type Gewichten, type GewogenIndicator } from '../types';
import { Schuif } from './Schuif';

interface Props {
  indicatoren: readonly GewogenIndicator[];
  gewichten: Gewichten;
  gewijzigd: boolean;
  onChange: (gewichten: Gewichten) => void;
  onHerstel: () => void;
}

/** A slider for each domain, and behind it one for each of its indicators. */
export function Wegen({ indicatoren, gewichten, gewijzigd, onChange, onHerstel }: Props) {
  const { t } = useTranslation('vhf');
  return (
    <Section title={t('ranglijst.gewichten')}>
      <p className="quiet">{t('ranglijst.gewichtenUitleg')}</p>
      {DOMEINEN.map((domein) => {
        const eigen = indicatoren.filter((indicator) => indicator.domein === domein);
        const naam = t(`domein.${domein}`);
        return (
          <div key={domein} className="weging">
            <Schuif
              naam={naam}
              label={t('ranglijst.gewichtVan', { naam })}
              bijschrift={eigen.length === 0 ? t('ranglijst.geenGegevens') : undefined}
              gewicht={gewichtVanDomein(gewichten, domein)}
              onChange={(gewicht) =>
                onChange({ ...gewichten, domeinen: { ...gewichten.domeinen, [domein]: gewicht } })
              }
            />
            {eigen.length > 0 && (
              <details>
                <summary>{t('ranglijst.indicatoren', { count: eigen.length })}</summary>
                {eigen.map(({ indicator: code, naam: indicator }) => (
                  <Schuif
                    key={code}
                    naam={indicator}
                    label={t('ranglijst.gewichtVan', { naam: indicator })}
                    gewicht={gewichtVanIndicator(gewichten, code)}
                    onChange={(gewicht) =>
                      onChange({ ...gewichten, indicatoren: { ...gewichten.indicatoren, [code]: gewicht } })
                    }
                  />
                ))}
              </details>
            )}
          </div>
        );
      })}
      {gewijzigd && (
        <Button small onClick={onHerstel}>
          {t('ranglijst.herstel')}
        </Button>
      )}
    </Section>
  );
}
