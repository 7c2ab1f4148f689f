import { useTranslation } from 'react-i18next';
import { number } from '../i18n/format';
import { Badge } from '../ui/Badge';
import { Page } from '../ui/Page';
import { QueryView } from '../ui/QueryView';
import { Section } from '../ui/Section';
import { Table } from '../ui/Table';
import { API, useAll, useRead } from './api';
import type { Programma, Tafel, Themadekking } from './types';

/** The one inventory of who meets about water, and which themes nobody connects. */
export function InventarisPage() {
  const { t } = useTranslation('water');
  const dekking = useRead<Themadekking[]>('/verbindingen/_dekking');
  const tafels = useAll<Tafel>('/tafels');
  const programmas = useAll<Programma>('/programmas');
  return (
    <Page title={t('inventaris.titel')} lead={t('inventaris.inleiding')}>
      <Section title={t('inventaris.dekking')}>
        <QueryView query={dekking} lines={5}>
          {(themas) => (
            <Table caption={t('inventaris.dekking')} captionHidden stacked>
              <thead>
                <tr>
                  <th scope="col">{t('inventaris.thema')}</th>
                  <th scope="col" className="number">
                    {t('inventaris.tafels')}
                  </th>
                  <th scope="col" className="number">
                    {t('inventaris.programmas')}
                  </th>
                  <th scope="col" className="number">
                    {t('inventaris.verbindingen')}
                  </th>
                  <th scope="col">{t('inventaris.stand')}</th>
                </tr>
              </thead>
              <tbody>
                {themas.map((each) => (
                  <tr key={each.thema}>
                    <th scope="row">{each.label}</th>
                    <td className="number" data-label={t('inventaris.tafels')}>
                      {number(each.tafels.length)}
                    </td>
                    <td className="number" data-label={t('inventaris.programmas')}>
                      {number(each.programmas.length)}
                    </td>
                    <td className="number" data-label={t('inventaris.verbindingen')}>
                      {number(each.verbindingen)}
                    </td>
                    <td data-label={t('inventaris.stand')}>
                      <Badge tone={each.stand === 'verbonden' ? 'positive' : 'warning'}>
                        {t(`inventaris.standen.${each.stand}`)}
                      </Badge>
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )}
        </QueryView>
      </Section>
      <Section title={t('inventaris.tafels')}>
        <QueryView query={tafels} lines={5}>
          {(items) =>
            items.length === 0 ? (
              <p>{t('inventaris.leeg')}</p>
            ) : (
              <ul className="plain-list plain-list--lines">
                {items.map((tafel) => (
                  <li key={tafel.id}>
                    <p className="result__title">
                      {tafel.naam} <Badge>{tafel.niveau}</Badge>
                    </p>
                    {tafel.doel && <p>{tafel.doel}</p>}
                    <p className="quiet">
                      {t('inventaris.deelnemers', { count: tafel.deelnemers.length })}
                      {tafel.producten.length > 0 &&
                        `. ${t('inventaris.producten', { producten: tafel.producten.join(', ') })}`}
                    </p>
                  </li>
                ))}
              </ul>
            )
          }
        </QueryView>
      </Section>
      <Section title={t('inventaris.programmas')}>
        <QueryView query={programmas} lines={8}>
          {(items) =>
            items.length === 0 ? (
              <p>{t('inventaris.leeg')}</p>
            ) : (
              <Table caption={t('inventaris.programmas')} captionHidden stacked>
                <thead>
                  <tr>
                    {(['naam', 'niveau', 'trekker', 'status'] as const).map((kolom) => (
                      <th key={kolom} scope="col">
                        {t(`inventaris.${kolom}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {items.map((item) => (
                    <tr key={item.id}>
                      <th scope="row">
                        {item.naam}
                        {item.noviVoegtToe && (
                          <p className="quiet">{t('inventaris.novi', { wat: item.noviVoegtToe })}</p>
                        )}
                      </th>
                      <td data-label={t('inventaris.niveau')}>{item.niveau}</td>
                      <td data-label={t('inventaris.trekker')}>{item.trekker ?? t('onbekend')}</td>
                      <td data-label={t('inventaris.status')}>{t(`inventaris.statussen.${item.status}`)}</td>
                    </tr>
                  ))}
                </tbody>
              </Table>
            )
          }
        </QueryView>
        <p className="no-print">
          <a className="nl-link" href={`${API}/verbindingen/_graphml`} download="verbindingen.graphml">
            {t('inventaris.graaf')}
          </a>
        </p>
      </Section>
    </Page>
  );
}
