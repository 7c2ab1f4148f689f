import { useTranslation } from 'react-i18next';
import { useProgramma } from '../../agenda/useProgramma';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { AARDEN, type Aard, LANDEN, type Land, NIVEAUS, type Niveau } from '../types';
import { BronRijen } from './BronRijen';
import type { Tekort } from './check';
import type { MeldForm } from './form';
import { controlId, fieldOf, serverFouten } from './fouten';
import { OmvangRijen } from './OmvangRijen';
import { RegelRijen } from './RegelRijen';
import { VergelijkingRijen } from './VergelijkingRijen';

interface Props {
  form: MeldForm;
  onChange: (form: MeldForm) => void;
  tekorten: readonly Tekort[];
  error: unknown;
}

/** The fields of a knelpunt, for reporting and for changing. */
export function MeldVelden({ form, onChange, tekorten, error }: Props) {
  const { t } = useTranslation('knelpunten');
  const opgaven = useProgramma('hoofdopgaven').data ?? [];
  const doorbraken = useProgramma('doorbraken').data ?? [];
  const focusonderdelen = useProgramma('focusonderdelen').data ?? [];
  const organisaties = useProgramma('organisaties').data ?? [];

  const set = <K extends keyof MeldForm>(veld: K, value: MeldForm[K]) => onChange({ ...form, [veld]: value });
  const errorOf = (veld: keyof MeldForm) => {
    const tekort = tekorten.find((each) => each.veld === veld);
    if (tekort) return t(tekort.tekst);
    return serverFouten(error).find((fout) => fieldOf(fout.veld) === veld)?.reden;
  };
  const text = (veld: 'titel' | 'omschrijving' | 'gevolg' | 'themas' | 'plaats' | 'getroffenen') => ({
    id: controlId(veld),
    label: t(`melden.veld.${veld}`),
    help: t(`melden.hulp.${veld}`),
    value: form[veld],
    error: errorOf(veld),
    onChange: (value: string) => set(veld, value),
  });

  return (
    <>
      <Section title={t('melden.deel.wat')}>
        <TextField {...text('titel')} required maxLength={200} />
        <TextField {...text('omschrijving')} required rows={6} maxLength={10_000} />
        <TextField {...text('gevolg')} rows={3} maxLength={5000} />
        <div className="field-row">
          <SelectField
            id={controlId('aard')}
            label={t('melden.veld.aard')}
            required
            empty={t('stappen.veld.kies')}
            options={AARDEN.map((value) => ({ value, label: t(`aard.${value}`) }))}
            value={form.aard}
            error={errorOf('aard')}
            onChange={(value) => set('aard', value as Aard | '')}
          />
          <SelectField
            id={controlId('niveau')}
            label={t('melden.veld.niveau')}
            required
            empty={t('stappen.veld.kies')}
            options={NIVEAUS.map((value) => ({ value, label: t(`niveau.${value}`) }))}
            value={form.niveau}
            error={errorOf('niveau')}
            onChange={(value) => set('niveau', value as Niveau | '')}
          />
        </div>
        <CheckboxGroup
          id={controlId('landen')}
          legend={t('melden.veld.landen')}
          help={t('melden.hulp.landen')}
          options={LANDEN.map((value) => ({ value, label: t(`land.${value}`) }))}
          values={form.landen}
          error={errorOf('landen')}
          onChange={(values) => set('landen', values as Land[])}
          columns
        />
      </Section>
      <Section title={t('melden.deel.regels')}>
        <RegelRijen
          regels={form.regelverwijzingen}
          onChange={(rijen) => set('regelverwijzingen', rijen)}
          error={error}
        />
      </Section>
      {(form.aard === 'verschil-tussen-landen' || form.vergelijking.length > 0) && (
        <Section title={t('melden.deel.landen')}>
          <VergelijkingRijen
            rijen={form.vergelijking}
            landen={form.landen}
            error={errorOf('vergelijking')}
            onChange={(rijen) => set('vergelijking', rijen)}
          />
        </Section>
      )}
      <Section title={t('melden.deel.waar')}>
        <CheckboxGroup
          id={controlId('opgaven')}
          legend={t('melden.veld.opgaven')}
          help={t('melden.hulp.opgaven')}
          options={opgaven}
          values={form.opgaven}
          error={errorOf('opgaven')}
          onChange={(values) => set('opgaven', values)}
        />
        <CheckboxGroup
          id={controlId('doorbraken')}
          legend={t('melden.veld.doorbraken')}
          options={doorbraken}
          values={form.doorbraken}
          error={errorOf('doorbraken')}
          onChange={(values) => set('doorbraken', values)}
        />
        <CheckboxGroup
          id={controlId('focusonderdelen')}
          legend={t('melden.veld.focusonderdelen')}
          options={focusonderdelen}
          values={form.focusonderdelen}
          onChange={(values) => set('focusonderdelen', values)}
        />
        <TextField {...text('themas')} />
        <TextField {...text('plaats')} maxLength={200} />
      </Section>
      <Section title={t('melden.deel.wie')}>
        <TextField {...text('getroffenen')} rows={2} maxLength={2000} />
        <SelectField
          id={controlId('probleemeigenaar')}
          label={t('melden.veld.probleemeigenaar')}
          empty={t('melden.geenKeuze')}
          options={organisaties}
          value={form.probleemeigenaar}
          error={errorOf('probleemeigenaar')}
          onChange={(value) => set('probleemeigenaar', value)}
        />
        <OmvangRijen rijen={form.omvang} onChange={(rijen) => set('omvang', rijen)} />
      </Section>
      <Section title={t('melden.deel.bronnen')}>
        <BronRijen
          rijen={form.bronnen}
          onChange={(rijen) => set('bronnen', rijen)}
          error={errorOf('bronnen')}
        />
      </Section>
    </>
  );
}
