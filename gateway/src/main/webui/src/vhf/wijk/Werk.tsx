import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/Badge';
import { Prose } from '../../ui/Prose';
import { TextLink } from '../../ui/TextLink';
import { ToekenningTable } from '../geld/ToekenningTable';
import type { Toekenning } from '../geld/types';
import { BarriereItem } from '../gesprek/BarriereItem';
import type { Barriere, Gesprek } from '../gesprek/types';
import { LesItem } from '../kennis/LesItem';
import type { Les } from '../kennis/types';
import { NieuwKnop } from '../werkstuk/NieuwKnop';
import { Aanpak } from './Aanpak';
import { Blok, Lijst } from './Lijst';
import type { Interventie, Koppelkans } from './werk';

/** What is done in an area: the matrix, interventies, money, gesprekken, barrières and lessons. */
export function Werk({ code }: { code: string }) {
  const { t } = useTranslation('vhf');
  const isWijk = code.startsWith('WK');
  const filter = `${isWijk ? 'wijk' : 'gemeente'}=${code}`;
  return (
    <>
      {isWijk && <Aanpak code={code} />}
      <Lijst<Interventie>
        titel={t('werk.aanpak.interventies')}
        leeg={t('werk.aanpak.geen')}
        path={`/interventies?${filter}`}
        actions={isWijk && <NieuwKnop collectie="interventies" wijk={code} />}
      >
        {(item) => (
          <>
            <p className="result__title">
              <TextLink to={`/vhf/interventies/${item.id}`}>{item.titel}</TextLink>
            </p>
            <Prose text={item.omschrijving} />
            <p className="badges">
              <Badge tone="info">{t(`werk.aanpak.status.${item.status}`)}</Badge>
              <Badge>{t(`werk.aanpak.thema.${item.thema}`)}</Badge>
              <Badge>{t(`werk.aanpak.jeugd.${item.effectOpJeugd.verwachting}`)}</Badge>
            </p>
          </>
        )}
      </Lijst>
      <Blok<Toekenning>
        titel={t('werk.geld.toekenningen')}
        leeg={t('werk.aanpak.geenToekenningen')}
        path={`/toekenningen?soort=toekenning&${filter}`}
      >
        {(items) => <ToekenningTable items={items} />}
      </Blok>
      <Lijst<Gesprek>
        titel={t('werk.aanpak.gesprekken')}
        leeg={t('werk.aanpak.geenGesprekken')}
        path={`/gesprekken?${filter}`}
      >
        {(item) => (
          <>
            <TextLink to={`/vhf/gesprekken/${item.id}`}>{item.titel}</TextLink>{' '}
            <Badge>{t(`gesprek.status.${item.status}`)}</Badge>
          </>
        )}
      </Lijst>
      {isWijk && (
        <>
          <Lijst<Koppelkans>
            titel={t('werk.aanpak.koppelkansen')}
            leeg={t('werk.aanpak.geenKoppelkansen')}
            path={`/koppelkansen?${filter}`}
            actions={<NieuwKnop collectie="koppelkansen" wijk={code} />}
          >
            {(item) => (
              <>
                <p className="result__title">
                  <TextLink to={`/vhf/koppelkansen/${item.id}`}>{item.titel}</TextLink>{' '}
                  <Badge>{t(`werkstuk.status.${item.status}`)}</Badge>
                </p>
                <Prose text={item.omschrijving} />
              </>
            )}
          </Lijst>
          <Lijst<Barriere>
            titel={t('werk.aanpak.barrieres')}
            leeg={t('werk.aanpak.geenBarrieres')}
            path={`/barrieres?${filter}`}
            actions={<NieuwKnop collectie="barrieres" wijk={code} />}
          >
            {(item) => <BarriereItem barriere={item} />}
          </Lijst>
          <Lijst<Les>
            titel={t('werk.aanpak.lessen')}
            leeg={t('werk.aanpak.geenLessen')}
            path={`/lessen?${filter}`}
            actions={<NieuwKnop collectie="lessen" wijk={code} />}
          >
            {(item) => <LesItem les={item} />}
          </Lijst>
        </>
      )}
    </>
  );
}
