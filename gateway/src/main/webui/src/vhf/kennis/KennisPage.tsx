import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { day, impreciseDate, number } from '../../i18n/format';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Page } from '../../ui/Page';
import { Prose } from '../../ui/Prose';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { TextLink } from '../../ui/TextLink';
import { useRead } from '../api';
import { useNamen } from '../useNamen';
import { NieuwKnop } from '../werkstuk/NieuwKnop';
import { Lijst } from '../wijk/Lijst';
import { LesItem } from './LesItem';
import { type Bijeenkomst, type Kennisvraag, type Les, SOORTEN, type Soort, type Toepassing } from './types';

interface Stand {
  lessen: number;
  toepassingen: number;
  buitenEigenGemeente: number;
  gemeenten: number;
}

export function KennisPage() {
  const { t } = useTranslation('vhf');
  const { t: tAlgemeen } = useTranslation();
  const { naam } = useNamen();
  const [params, setParams] = useSearchParams();
  const soort: Soort = SOORTEN.find((each) => each === params.get('soort')) ?? 'lessen';
  const zoek = params.get('zoek') ?? '';
  const [tekst, setTekst] = useState(zoek);
  const stand = useRead<Stand>('/overzichten/lessen').data;
  const kies = (naam: string, waarde: string) => {
    const next = new URLSearchParams(params);
    if (waarde.trim()) next.set(naam, waarde.trim());
    else next.delete(naam);
    setParams(next, { replace: true });
  };
  const path = `/${soort}${zoek ? `?zoek=${encodeURIComponent(zoek)}` : ''}`;
  const lijst = { titel: t(`werk.kennis.soorten.${soort}`), leeg: t('werk.kennis.leegUitleg'), path };
  return (
    <Page
      title={t('werk.kennis.titel')}
      lead={t('werk.kennis.inleiding')}
      actions={(soort === 'kennisvragen' || soort === 'bijeenkomsten') && <NieuwKnop collectie={soort} />}
    >
      {stand && (
        <div className="tiles section">
          <div className="tile">
            <span className="tile__number">{number(stand.lessen)}</span> {t('werk.kennis.lessen')}
          </div>
          <div className="tile">
            <span className="tile__number">{number(stand.toepassingen)}</span> {t('werk.kennis.toepassingen')}
            <br />
            <span className="quiet">{t('werk.kennis.gereisd', { count: stand.buitenEigenGemeente })}</span>
          </div>
          <div className="tile">
            <span className="tile__number">{number(stand.gemeenten)}</span> {t('werk.kennis.gemeenten')}
          </div>
        </div>
      )}
      <search>
        <form
          className="zoek-form section"
          onSubmit={(event) => {
            event.preventDefault();
            kies('zoek', tekst);
          }}
        >
          <SelectField
            id="kennis-soort"
            label={t('werk.kennis.soort')}
            value={soort}
            options={SOORTEN.map((value) => ({ value, label: t(`werk.kennis.soorten.${value}`) }))}
            onChange={(waarde) => kies('soort', waarde)}
          />
          <TextField id="kennis-zoek" label={t('werk.kennis.zoek')} value={tekst} onChange={setTekst} />
          <Button type="submit">{tAlgemeen('zoekveld.knop')}</Button>
        </form>
      </search>
      {soort === 'lessen' && <Lijst<Les> {...lijst}>{(les) => <LesItem les={les} />}</Lijst>}
      {soort === 'toepassingen' && (
        <Lijst<Toepassing> {...lijst}>
          {(item) => (
            <>
              <p className="result__title">
                {item.titel}{' '}
                {item.buitenEigenGemeente && <Badge tone="positive">{t('werk.kennis.buiten')}</Badge>}
              </p>
              <p className="quiet">
                {t('werk.kennis.van', { van: naam(item.uitWijk), naar: naam(item.wijk) })},{' '}
                {t('werk.kennis.door', { wie: item.wie, datum: impreciseDate(item.wanneer) })}
              </p>
              {item.resultaat && <Prose text={item.resultaat} />}
            </>
          )}
        </Lijst>
      )}
      {soort === 'kennisvragen' && (
        <Lijst<Kennisvraag> {...lijst}>
          {(vraag) => (
            <>
              <p className="result__title">
                <TextLink to={`/vhf/kennisvragen/${vraag.id}`}>{vraag.titel}</TextLink>{' '}
                <Badge tone={vraag.status === 'open' ? 'warning' : 'positive'}>
                  {t(`werk.kennis.status.${vraag.status}`)}
                </Badge>
              </p>
              {vraag.toelichting && <Prose text={vraag.toelichting} />}
              <details>
                <summary>{t('werk.kennis.antwoorden', { count: vraag.antwoorden.length })}</summary>
                {vraag.antwoorden.map((antwoord) => (
                  <Prose key={antwoord.gegevenOp} text={antwoord.antwoord} />
                ))}
              </details>
            </>
          )}
        </Lijst>
      )}
      {soort === 'bijeenkomsten' && (
        <Lijst<Bijeenkomst> {...lijst}>
          {(item) => (
            <>
              <p className="result__title">
                <TextLink to={`/vhf/bijeenkomsten/${item.id}`}>{item.titel}</TextLink>{' '}
                <Badge>{t(`werk.kennis.status.${item.status}`)}</Badge>
              </p>
              <p className="quiet">
                {day(item.datum)}, {item.plaats}
              </p>
              {item.haltes.length > 0 && (
                <p>
                  {t('werk.kennis.haltes', {
                    haltes: item.haltes.map((halte) => naam(halte.gebied)).join(', '),
                  })}
                </p>
              )}
              {item.opbrengst && <Prose text={item.opbrengst} />}
            </>
          )}
        </Lijst>
      )}
    </Page>
  );
}
