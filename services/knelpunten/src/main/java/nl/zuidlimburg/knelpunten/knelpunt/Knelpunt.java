package nl.zuidlimburg.knelpunten.knelpunt;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntEvent.*;
import nl.zuidlimburg.platform.access.Owned;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/** A bottleneck in law or regulation, from the report to its outcome. */
@Entity
@CheckReturnValue
public class Knelpunt implements Owned {
    @Id
    private UUID id;

    @Version
    private long versie;

    private Registratie registratie;

    private Beschrijving beschrijving;

    private Voortgang voortgang = new Voortgang();

    @Enumerated(EnumType.STRING)
    private KnelpuntStatus status = KnelpuntStatus.ONTWERP;

    @Enumerated(EnumType.STRING)
    private Zichtbaarheid zichtbaarheid;

    private Samenvoeging samenvoeging = Samenvoeging.GEEN;

    private Instant gewijzigdOp;

    protected Knelpunt() {}

    public Knelpunt(Registratie registratie, Beschrijving beschrijving, Zichtbaarheid zichtbaarheid) {
        beschrijving.controleer(status);
        this.id = Ids.next();
        this.registratie = registratie;
        this.beschrijving = beschrijving;
        this.zichtbaarheid = zichtbaarheid;
        this.gewijzigdOp = registratie.aangemaaktOp();
    }

    /** What two knelpunten become: as far as the farthest, seen by no more people than either, with no more time. */
    Knelpunt(Knelpunt een, Knelpunt ander, String nummer, Beschrijving beschrijving, Instant nu) {
        this(een.registratie.samenMet(ander.registratie, nummer, nu), beschrijving, Samenvoeging.niveau(een, ander));
        status = een.status.compareTo(ander.status) >= 0 ? een.status : ander.status;
        voortgang = Voortgang.samen(een.voortgang, ander.voortgang);
        samenvoeging = Samenvoeging.uit(een, ander);
    }

    public KnelpuntGewijzigd legVast(@Nullable String reden) {
        return new KnelpuntGewijzigd(List.of("status"), reden);
    }

    public KnelpuntGemeld meld(@Nullable String reden, Termijnstelsel stelsel, Instant nu) {
        naar(Stap.MELDINGEN, KnelpuntStatus.GEMELD, reden, nu);
        voortgang.begin(nu, stelsel);
        return new KnelpuntGemeld(reden);
    }

    public KnelpuntInBeoordelingGenomen neemInBeoordeling(String reden, Instant nu) {
        naar(Stap.BEOORDELINGEN, KnelpuntStatus.IN_BEOORDELING, reden, nu);
        voortgang.rondAf(nu, TermijnSoort.EERSTE_ANTWOORD);
        return new KnelpuntInBeoordelingGenomen(reden);
    }

    public KnelpuntGewijzigd vraagVerduidelijking(String vraag, Instant nu) {
        Regels.vraagStap(this, Stap.VERDUIDELIJKINGSVRAGEN);
        voortgang.vraag(vraag, nu);
        return gewijzigd("verduidelijking", vraag, nu);
    }

    public KnelpuntGewijzigd verduidelijk(String antwoord, Instant nu) {
        Regels.vraagStap(this, Stap.VERDUIDELIJKINGEN);
        voortgang.beantwoord(antwoord, nu);
        return gewijzigd("verduidelijking", antwoord, nu);
    }

    public KnelpuntVastgesteld stelVast(String reden, Instant nu) {
        beschrijving.controleer(KnelpuntStatus.VASTGESTELD);
        naar(Stap.VASTSTELLINGEN, KnelpuntStatus.VASTGESTELD, reden, nu);
        voortgang.rondAllesAf(nu);
        return new KnelpuntVastgesteld(reden);
    }

    public KnelpuntAfgewezen wijsAf(String reden, Instant nu) {
        naar(Stap.AFWIJZINGEN, KnelpuntStatus.GEEN_KNELPUNT, reden, nu);
        voortgang.sluit(reden, Dag.van(nu), nu);
        return new KnelpuntAfgewezen(reden);
    }

    public KnelpuntInOplossingGenomen neemInOplossing(Spoor spoor, String reden, Instant nu) {
        naar(Stap.OPLOSSINGSTRAJECTEN, KnelpuntStatus.IN_OPLOSSING, reden, nu);
        voortgang.spoor = spoor;
        return new KnelpuntInOplossingGenomen(spoor, reden);
    }

    /** @param sinds the first day without the knelpunt; not in the future */
    public KnelpuntOpgelost losOp(String reden, LocalDate sinds, Instant nu) {
        naar(Stap.AFRONDINGEN, KnelpuntStatus.OPGELOST, reden, nu);
        voortgang.sluit(reden, sinds, nu);
        return new KnelpuntOpgelost(reden, sinds);
    }

    public KnelpuntOnoplosbaarVerklaard verklaarOnoplosbaar(String reden, LocalDate sinds, Instant nu) {
        naar(Stap.ONOPLOSBAARVERKLARINGEN, KnelpuntStatus.WORDT_NIET_OPGELOST, reden, nu);
        voortgang.sluit(reden, sinds, nu);
        return new KnelpuntOnoplosbaarVerklaard(reden, sinds);
    }

    public KnelpuntHeropend heropen(String reden, Termijnstelsel stelsel, Instant nu) {
        var vorige = status;
        naar(Stap.HEROPENINGEN, KnelpuntStatus.IN_BEOORDELING, reden, nu);
        voortgang.heropen(nu, stelsel);
        return new KnelpuntHeropend(vorige, reden);
    }

    public KnelpuntGeescaleerd escaleer(Escalatie stap, Instant nu) {
        Regels.vraagStap(this, Stap.ESCALATIES);
        voortgang.klim(stap, nu);
        gewijzigdOp = nu;
        return new KnelpuntGeescaleerd(
                stap.trede(), stap.geadresseerde(), stap.reden(), stap.redenOverslaan(), stap.datum());
    }

    public KnelpuntGewijzigd beantwoordEscalatie(Trede trede, String antwoord, LocalDate op, Instant nu) {
        Regels.vraagBestaand(this);
        voortgang.beantwoord(trede, antwoord, op, nu);
        return gewijzigd("escalaties", antwoord, nu);
    }

    public KnelpuntGewijzigd prioriteer(Prioriteit prioriteit, Instant nu) {
        Regels.vraagStap(this, Stap.PRIORITERINGEN);
        voortgang.prioriteit = prioriteit;
        return gewijzigd("prioriteit", prioriteit.toelichting(), nu);
    }

    public KnelpuntGewijzigd wijzig(Beschrijving nieuw, @Nullable String reden, Instant nu) {
        Regels.vraagBestaand(this);
        nieuw.controleer(status);
        var onderdelen = beschrijving.verschillenMet(nieuw);
        beschrijving = nieuw;
        gewijzigdOp = nu;
        return new KnelpuntGewijzigd(onderdelen, reden);
    }

    public KnelpuntGewijzigd markeerOpnieuwBeoordelen(String reden, Instant nu) {
        Regels.vraagBestaand(this);
        voortgang.opnieuwBeoordelen = new Herbeoordeling(reden, nu);
        return gewijzigd("opnieuwBeoordelen", reden, nu);
    }

    /** Takes the mark away again, with what the lawyer found. */
    public KnelpuntGewijzigd herbeoordeel(String reden, Instant nu) {
        Regels.vraagBestaand(this);
        Regels.vraagMarkering(voortgang.opnieuwBeoordelen);
        voortgang.opnieuwBeoordelen = null;
        return gewijzigd("opnieuwBeoordelen", reden, nu);
    }

    /** One fact for every term that passed and of which nobody was told. */
    public List<TermijnOverschreden> bewaakTermijnen(Instant nu) {
        gewijzigdOp = nu;
        return voortgang.bewaakTermijnen(nu);
    }

    /** Goes up in another knelpunt, which answers in its place from now on. */
    KnelpuntSamengevoegd gaOpIn(Knelpunt tot, String reden, Instant nu) {
        naar(Stap.SAMENVOEGINGEN, KnelpuntStatus.SAMENGEVOEGD, reden, nu);
        samenvoeging = samenvoeging.gaOpIn(new Verwijzing(tot.id, tot.registratie.nummer()));
        voortgang.rondAllesAf(nu);
        return tot.ontstond(reden);
    }

    KnelpuntSamengevoegd ontstond(String reden) {
        return samenvoeging.feit(new Verwijzing(id, registratie.nummer()), reden);
    }

    /** Shows it to more people: the partners, or everyone. */
    public KnelpuntGewijzigd toonAan(Zichtbaarheid straks, String reden, Instant nu) {
        zichtbaarheid = Regels.ruimer(this, straks);
        return gewijzigd("zichtbaarheid", reden, nu);
    }

    public KnelpuntIngetrokken trekIn(String reden, Instant nu) {
        var vorige = zichtbaarheid;
        zichtbaarheid = vorige.trekIn();
        gewijzigdOp = nu;
        return new KnelpuntIngetrokken(vorige, reden);
    }

    private void naar(Stap stap, KnelpuntStatus nieuw, @Nullable String reden, Instant nu) {
        Regels.vraagStap(this, stap);
        Regels.vraagReden(stap, reden);
        status = nieuw;
        gewijzigdOp = nu;
    }

    private KnelpuntGewijzigd gewijzigd(String onderdeel, @Nullable String reden, Instant nu) {
        gewijzigdOp = nu;
        return new KnelpuntGewijzigd(List.of(onderdeel), reden);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long versie() {
        return versie;
    }

    @Override
    public Zichtbaarheid zichtbaarheid() {
        return zichtbaarheid;
    }

    @Override
    public KnelpuntView view() {
        return KnelpuntView.van(
                id, versie, registratie, beschrijving, voortgang, status, samenvoeging, zichtbaarheid, gewijzigdOp);
    }

    @Override
    public @Nullable String eigenaar() {
        return registratie.eigenaar();
    }

    public KnelpuntStatus status() {
        return status;
    }

    public Beschrijving beschrijving() {
        return beschrijving;
    }

    Samenvoeging samenvoeging() {
        return samenvoeging;
    }
}
