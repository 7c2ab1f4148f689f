import { useTranslation } from 'react-i18next';
import type { Page } from '../../api/page';
import { moment } from '../../i18n/format';
import { Prose } from '../../ui/Prose';
import { QueryView } from '../../ui/QueryView';
import { useRead } from '../api';
import type { Feit } from './types';

/** Who did what, when and why; the name of a person shows to the own team only. */
export function Historie({ path }: { path: string }) {
  const { t } = useTranslation('vhf');
  // The type of a fact is Dutch for people already: gebied-gewijzigd.
  const zin = (type: string) => type.charAt(0).toUpperCase() + type.slice(1).replaceAll('-', ' ');
  const query = useRead<Page<Feit>>(`${path}/historie`);
  const wie = (feit: Feit) =>
    [feit.wie?.naam, feit.wie?.organisatienaam ?? feit.wie?.organisatie].filter(Boolean).join(', ') ||
    t('gebied.platform');
  return (
    <QueryView query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t('gebied.geenHistorie')}</p>
        ) : (
          <ol className="timeline">
            {items.map((feit) => (
              <li key={feit.id} className="timeline__item">
                <p className="timeline__what">{zin(feit.type)}</p>
                <p className="quiet timeline__meta">
                  <time dateTime={feit.tijd}>{moment(feit.tijd)}</time> {t('gebied.wie', { wie: wie(feit) })}
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
