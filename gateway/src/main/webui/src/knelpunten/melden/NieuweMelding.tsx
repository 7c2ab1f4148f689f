import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { post } from '../../api/http';
import { useIdempotencyKey } from '../../api/idempotency';
import { moment } from '../../i18n/format';
import { Alert } from '../../ui/Alert';
import { Button } from '../../ui/Button';
import { API, KEY } from '../api';
import type { Knelpunt } from '../types';
import { BewaardMelding } from './BewaardMelding';
import { type Tekort, tekorten } from './check';
import { FormErrors } from './FormErrors';
import { MeldVelden } from './MeldVelden';
import { toNewBody } from './toForm';
import { useDraft } from './useDraft';
import { Vergelijkbaar } from './Vergelijkbaar';

export function NieuweMelding({ user }: { user: string }) {
  const { t } = useTranslation('knelpunten');
  const { t: tAlgemeen } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const keyOf = useIdempotencyKey();
  const draft = useDraft(user);
  const [tekort, setTekort] = useState<readonly Tekort[]>([]);

  const report = useMutation({
    mutationFn: (ontwerp: boolean) => {
      const body = { ...toNewBody(draft.form), ontwerp };
      return post<Knelpunt>(`${API}/knelpunten`, { body, idempotencyKey: keyOf(body) });
    },
    onSuccess: async (answer) => {
      draft.clear();
      void client.invalidateQueries({ queryKey: KEY });
      await navigate(`/knelpunten/${answer.data.id}`);
    },
  });

  const submit = (ontwerp: boolean) => {
    const missing = tekorten(draft.form);
    setTekort(missing);
    if (missing.length === 0) report.mutate(ontwerp);
  };
  return (
    <div className="columns columns--aside-right">
      <form
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit(false);
        }}
      >
        {draft.restored && (
          <Alert title={t('melden.teruggezet')}>
            <p>{t('melden.teruggezetUitleg', { moment: moment(draft.restored.bewaardOp) })}</p>
            <Button small onClick={draft.clear}>
              {t('melden.opnieuwBeginnen')}
            </Button>
          </Alert>
        )}
        <FormErrors tekorten={tekort} error={report.error} />
        <MeldVelden form={draft.form} onChange={draft.change} tekorten={tekort} error={report.error} />
        <div className="button-row">
          <Button type="submit" purpose="primary" busy={report.isPending}>
            {report.isPending ? tAlgemeen('acties.bezig') : t('melden.indienen')}
          </Button>
          <Button busy={report.isPending} onClick={() => submit(true)} aria-describedby="ontwerp-uitleg">
            {t('melden.alsOntwerp')}
          </Button>
        </div>
        <p className="quiet" id="ontwerp-uitleg">
          {t('melden.ontwerpUitleg')}
        </p>
        <BewaardMelding saved={draft.saved} />
      </form>
      <Vergelijkbaar form={draft.form} />
    </div>
  );
}
