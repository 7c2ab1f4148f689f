import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page as Antwoord } from '../../api/page';
import { shortDay } from '../../i18n/format';
import { heeftRecht, useSessie } from '../../sessie/useSessie';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { Section } from '../../ui/Section';
import { Table } from '../../ui/Table';
import { TextLink } from '../../ui/TextLink';
import { useRead } from '../api';
import { PlanDialog } from './PlanDialog';
import type { Wachtend } from './types';

/** With whom the next gesprek is: where most piles up first. */
export function GesprekkenPage() {
  const { t } = useTranslation('vhf');
  const query = useRead<Antwoord<Wachtend>>('/gesprekken/_wachtrij');
  const mag = heeftRecht(useSessie(), 'vhf-redacteur', 'vhf:schrijven');
  const [plan, setPlan] = useState<Wachtend | null>(null);
  const eerste = query.data?.items.find((each) => !each.gepland && !each.laatsteGesprek);
  const stand = (each: Wachtend) => {
    if (each.gepland)
      return (
        <TextLink to={`/vhf/gesprekken/${each.gepland}`}>
          {each.geplandOp ? t('gesprek.geplandOp', { dag: shortDay(each.geplandOp) }) : t('gesprek.gepland')}
        </TextLink>
      );
    return each.laatsteGesprek
      ? t('gesprek.laatste', { dag: shortDay(each.laatsteGesprek) })
      : t('gesprek.nogNiet');
  };
  return (
    <Page
      title={t('gesprek.titel')}
      lead={t('gesprek.inleiding')}
      actions={
        mag &&
        eerste && (
          <Button purpose="primary" onClick={() => setPlan(eerste)}>
            {t('gesprek.planEerste')}
          </Button>
        )
      }
    >
      <Section title={t('gesprek.wachtrij')}>
        <QueryView query={query} lines={10}>
          {({ items: rij }) =>
            rij.length === 0 ? (
              <EmptyState title={t('gesprek.leeg')}>{t('gesprek.leegUitleg')}</EmptyState>
            ) : (
              <Table caption={t('gesprek.wachtrij')} captionHidden stacked>
                <thead>
                  <tr>
                    <th scope="col">{t('gesprek.kolom.gemeente')}</th>
                    <th scope="col">{t('gesprek.kolom.plaats')}</th>
                    <th scope="col">{t('gesprek.kolom.stand')}</th>
                    <th scope="col">
                      <span className="visually-hidden">{t('gesprek.plan')}</span>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rij.map((each) => (
                    <tr key={each.gemeente}>
                      <th scope="row">
                        {each.volgnummer}.{' '}
                        <TextLink to={`/vhf/gebieden/${each.gemeente}`}>{each.naam}</TextLink>
                      </th>
                      <td data-label={t('gesprek.kolom.plaats')}>
                        {each.plaats == null
                          ? t('gesprek.nietBerekend')
                          : t('gesprek.plaats', { plaats: each.plaats })}
                      </td>
                      <td data-label={t('gesprek.kolom.stand')}>{stand(each)}</td>
                      <td>
                        {mag && !each.gepland && (
                          <Button
                            small
                            aria-label={t('gesprek.planMet', { naam: each.naam })}
                            onClick={() => setPlan(each)}
                          >
                            {t('gesprek.plan')}
                          </Button>
                        )}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </Table>
            )
          }
        </QueryView>
      </Section>
      {plan && <PlanDialog gemeente={plan} onClose={() => setPlan(null)} />}
    </Page>
  );
}
