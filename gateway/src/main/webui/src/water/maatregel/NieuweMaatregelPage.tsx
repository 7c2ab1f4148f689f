import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { loginUrl } from '../../sessie/urls';
import { heeftRecht, useSessieQuery } from '../../sessie/useSessie';
import { ButtonAnchor } from '../../ui/ButtonAnchor';
import { EmptyState } from '../../ui/EmptyState';
import { Page } from '../../ui/Page';
import { QueryView } from '../../ui/QueryView';
import { TextLink } from '../../ui/TextLink';
import { NIEUW } from './formulier';
import { MaatregelForm } from './MaatregelForm';

export function NieuweMaatregelPage() {
  const { t } = useTranslation('water');
  const { t: tAlgemeen } = useTranslation();
  const navigate = useNavigate();
  return (
    <Page
      title={t('formulier.nieuw')}
      lead={t('formulier.nieuwUitleg')}
      above={<TextLink to="/water">{t('maatregel.terug')}</TextLink>}
    >
      <QueryView query={useSessieQuery()} lines={12}>
        {(sessie) =>
          heeftRecht(sessie, 'water-redacteur', 'water:schrijven') ? (
            <MaatregelForm
              begin={{ ...NIEUW, trekker: sessie.organisatie ?? '' }}
              onDone={({ id }) => navigate(`/water/maatregelen/${id}`)}
            />
          ) : (
            <EmptyState title={t('formulier.geenRecht')}>
              <p>{tAlgemeen('fout.geenToegangUitleg')}</p>
              {!sessie.aangemeld && (
                <ButtonAnchor purpose="primary" href={loginUrl()}>
                  {tAlgemeen('gebruiker.inloggen')}
                </ButtonAnchor>
              )}
            </EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}
