import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Table } from '../../ui/Table';
import type { MeldForm } from './form';
import { conflicts, type Keuze, merge, theirChanges } from './merge';
import { useInWoorden } from './useVerschillen';

interface Props {
  base: MeldForm;
  mine: MeldForm;
  theirs: MeldForm;
  onChoose: (merged: MeldForm) => void;
  onCancel: () => void;
}

export function VersieConflict({ base, mine, theirs, onChoose, onCancel }: Props) {
  const { t } = useTranslation('knelpunten');
  const { t: tAlgemeen } = useTranslation();
  const inWoorden = useInWoorden();
  const [keuzes, setKeuzes] = useState<Partial<Record<keyof MeldForm, Keuze>>>({});
  const both = conflicts(base, mine, theirs);
  const rows = [...both, ...theirChanges(base, mine, theirs)];
  return (
    <Dialog title={t('stappen.conflict')} onClose={onCancel} wide>
      <p className="nl-paragraph">{t('stappen.conflictSamenvoegen')}</p>
      {rows.length === 0 && <p>{t('stappen.conflictNiets')}</p>}
      {rows.length > 0 && (
        <Table caption={t('stappen.conflict')} captionHidden stacked>
          <thead>
            <tr>
              <th scope="col">{t('stappen.conflictVeld')}</th>
              <th scope="col">{t('stappen.conflictMijn')}</th>
              <th scope="col">{t('stappen.conflictNu')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((veld) => (
              <tr key={veld}>
                <th scope="row">{t(`melden.veld.${veld}`)}</th>
                {(['mijn', 'hun'] as const).map((keuze) => (
                  <td key={keuze}>
                    {both.includes(veld) ? (
                      <label className="checkbox">
                        <input
                          type="radio"
                          name={`keuze-${veld}`}
                          checked={(keuzes[veld] ?? 'mijn') === keuze}
                          onChange={() => setKeuzes({ ...keuzes, [veld]: keuze })}
                        />
                        <span>{inWoorden(veld, keuze === 'mijn' ? mine : theirs) || '–'}</span>
                      </label>
                    ) : (
                      inWoorden(veld, keuze === 'mijn' ? mine : theirs) || '–'
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <div className="button-row dialog__foot">
        <Button purpose="primary" onClick={() => onChoose(merge(base, mine, theirs, keuzes))}>
          {t('stappen.conflictSamen')}
        </Button>
        <Button onClick={onCancel}>{tAlgemeen('acties.annuleren')}</Button>
      </div>
    </Dialog>
  );
}
