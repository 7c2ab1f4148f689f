import { useTranslation } from 'react-i18next';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { useCumulaties, useIndicatoren, useRangorde } from '../cumulatie/api';
import type { Niveau } from '../types';
import { Cijfers } from './Cijfers';
import { cijfersVan } from './cijfers';
import { Scores } from './Scores';

/** Scores and figures of the newest result; an area that has none says so. */
export function Cijferblok({ code, niveau }: { code: string; niveau: Niveau }) {
  const { t } = useTranslation('vhf');
  const cumulaties = useCumulaties();
  const laatste = cumulaties.data?.[0];
  const rangorde = useRangorde(laatste?.id, niveau);
  const indicatoren = useIndicatoren();
  const geenScore = (
    <Section title={t('gebied.score')}>
      <p>{t('gebied.geenScore')}</p>
    </Section>
  );
  return (
    <QueryView query={cumulaties} lines={8}>
      {(lijst) =>
        lijst.length === 0 ? (
          geenScore
        ) : (
          <QueryView query={rangorde} lines={8}>
            {({ items: regels, gewichten }) => {
              const regel = regels.find((each) => each.gebied === code);
              if (!regel) return geenScore;
              return (
                <QueryView query={indicatoren} lines={8}>
                  {(alle) => (
                    <>
                      <Scores
                        regel={regel}
                        aantal={regels.filter((each) => each.zscore.plaats != null).length}
                        indicatoren={gewichten.indicatoren}
                      />
                      <Cijfers cijfers={cijfersVan(regel, regels, alle)} />
                    </>
                  )}
                </QueryView>
              );
            }}
          </QueryView>
        )
      }
    </QueryView>
  );
}
