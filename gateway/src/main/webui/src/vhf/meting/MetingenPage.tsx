import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { number, shortDay } from '../../i18n/format';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Table } from '../../ui/Table';
import { TextLink } from '../../ui/TextLink';
import { useAll } from '../api';
import { InvoerDialog } from '../InvoerDialog';
import type { Meting } from './types';

export function MetingenPage() {
  const { t } = useTranslation('vhf');
  const navigate = useNavigate();
  const mag = heeftRecht(useSessie(), 'vhf-redacteur');
  const [nieuw, setNieuw] = useState(false);
  const query = useAll<Meting>('/metingen');
  return (
    <Page
      title={t('meting.titel')}
      lead={t('meting.inleiding')}
      actions={
        mag && (
          <Button purpose="primary" onClick={() => setNieuw(true)}>
            {t('meting.nieuw')}
          </Button>
        )
      }
    >
      <QueryView query={query} lines={6}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('meting.leeg')}>{t('meting.leegUitleg')}</EmptyState>
          ) : (
            <Table caption={t('meting.titel')} captionHidden stacked>
              <thead>
                <tr>
                  <th scope="col">{t('meting.kolom.meting')}</th>
                  <th scope="col">{t('meting.kolom.peildatum')}</th>
                  <th scope="col" className="number">
                    {t('meting.kolom.gebieden')}
                  </th>
                  <th scope="col" className="number">
                    {t('meting.kolom.waarden')}
                  </th>
                  <th scope="col" className="number">
                    {t('meting.kolom.ontbrekend')}
                  </th>
                  <th scope="col">{t('meting.kolom.status')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <tr key={item.id}>
                    <th scope="row" className="register__title">
                      <TextLink to={`/vhf/metingen/${item.id}`}>{item.naam}</TextLink>
                      <span className="quiet register__meta">
                        <span>{t(`meting.soort.${item.soort}`)}</span>
                        <span>{t('meting.uitgave', { nummer: item.uitgave })}</span>
                        <span>{item.bron}</span>
                      </span>
                    </th>
                    <td data-label={t('meting.kolom.peildatum')}>{shortDay(item.peildatum)}</td>
                    <td className="number" data-label={t('meting.kolom.gebieden')}>
                      {number(item.gebieden)}
                    </td>
                    <td className="number" data-label={t('meting.kolom.waarden')}>
                      {number(item.waarden)}
                    </td>
                    <td className="number" data-label={t('meting.kolom.ontbrekend')}>
                      {number(item.ontbrekend)}
                    </td>
                    <td>
                      <Badge tone={item.status === 'vastgesteld' ? 'positive' : 'info'}>
                        {t(`meting.status.${item.status}`)}
                      </Badge>
                    </td>
                  </tr>
                ))}
              </tbody>
            </Table>
          )
        }
      </QueryView>
      {nieuw && (
        <InvoerDialog<Meting>
          titel={t('meting.nieuw')}
          path="/metingen"
          begin={{ soort: 'nulmeting' }}
          velden={[
            { naam: 'naam', label: t('meting.veld.naam'), soort: 'regel', verplicht: true },
            {
              naam: 'soort',
              label: t('meting.veld.soort'),
              soort: 'keuze',
              verplicht: true,
              opties: (['nulmeting', 'vervolgmeting'] as const).map((value) => ({
                value,
                label: t(`meting.soort.${value}`),
              })),
            },
            { naam: 'peildatum', label: t('meting.veld.peildatum'), soort: 'datum', verplicht: true },
            { naam: 'bron', label: t('meting.veld.bron'), soort: 'regel', verplicht: true },
            { naam: 'bronUrl', label: t('meting.veld.bronUrl'), soort: 'regel' },
          ]}
          onClose={() => setNieuw(false)}
          onDone={(meting) => void navigate(`/vhf/metingen/${meting.id}`)}
        />
      )}
    </Page>
  );
}
