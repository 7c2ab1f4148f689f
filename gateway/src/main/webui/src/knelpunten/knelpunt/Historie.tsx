import { useTranslation } from 'react-i18next';
import type { Page } from '../../api/page';
import { moment } from '../../i18n/format';
import { Prose } from '../../ui/Prose';
import { QueryView } from '../../ui/QueryView';
import { useRead } from '../api';
import type { Feit } from '../types';

/** Who did what, when and why; the name of a person shows to the own team only. */
export function Historie({ id, soort = 'knelpunten' }: { id: string; soort?: 'knelpunten' | 'oplossingen' }) {
  const { t, i18n } = useTranslation('knelpunten');
  const query = useRead<Page<Feit>>(`/${soort}/${id}/historie`);
  const what = (type: string) => {
    const key = `feit.${type}`;
    return i18n.exists(key, { ns: 'knelpunten' }) ? t(key as 'feit.knelpunt-gemeld') : type;
  };
  const who = (wie: Feit['wie']) =>
    [wie?.naam, wie?.organisatienaam ?? wie?.organisatie].filter(Boolean).join(', ') || t('detail.platform');
  return (
    <QueryView query={query}>
      {(page) =>
        page.items.length === 0 ? (
          <p>{t('detail.geenHistorie')}</p>
        ) : (
          <ol className="timeline">
            {page.items.map((feit) => (
              <li key={feit.id} className="timeline__item">
                <p className="timeline__what">{what(feit.type)}</p>
                <p className="quiet timeline__meta">
                  <time dateTime={feit.tijd}>{moment(feit.tijd)}</time>{' '}
                  {t('detail.wie', { wie: who(feit.wie) })}
                </p>
                {feit.reden && <Prose text={feit.reden} />}
              </li>
            ))}
          </ol>
        )
      }
    </QueryView>
  );
}
