package nl.zuidlimburg.water.maatregel;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.geometrie.Vorm;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.water.maatregel.MaatregelEvent.MaatregelGeblokkeerd;
import nl.zuidlimburg.water.maatregel.MaatregelEvent.MaatregelGedeblokkeerd;
import nl.zuidlimburg.water.maatregel.MaatregelEvent.MaatregelGereed;
import nl.zuidlimburg.water.maatregel.MaatregelEvent.MaatregelGestart;
import nl.zuidlimburg.water.maatregel.MaatregelEvent.MaatregelGestopt;
import nl.zuidlimburg.water.maatregel.MaatregelEvent.MaatregelGewijzigd;
import nl.zuidlimburg.water.maatregel.MaatregelEvent.MaatregelIngetrokken;
import nl.zuidlimburg.water.maatregel.MaatregelEvent.MaatregelOpgenomen;
import nl.zuidlimburg.water.werk.Urn;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A measure, from idea to done; what blocks it is shown with the phase in which it goes on. */
@Entity
@CheckReturnValue
public class Maatregel extends Werkstuk<MaatregelGegevens, MaatregelView> {
    private String nummer;

    @JdbcTypeCode(SqlTypes.JSON)
    private MaatregelGegevens gegevens;

    @Enumerated(EnumType.STRING)
    private Fase fase = Fase.IDEE;

    private LocalDate faseSinds;
    private @Nullable String faseReden;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Blokkade blokkade;

    @Column(columnDefinition = "box")
    @ColumnTransformer(read = "vak::text", write = "?::box")
    private @Nullable String vak;

    private @Nullable LocalDate van;
    private @Nullable LocalDate tot;

    protected Maatregel() {}

    Maatregel(
            String nummer,
            MaatregelGegevens gegevens,
            @Nullable String eigenaar,
            Zichtbaarheid zichtbaarheid,
            Instant nu) {
        super(eigenaar, zichtbaarheid, nu);
        this.nummer = nummer;
        this.faseSinds = Dag.van(nu);
        neemOver(gegevens);
    }

    @Override
    protected MaatregelOpgenomen begin() {
        return new MaatregelOpgenomen();
    }

    MaatregelGewijzigd verken(String reden, @Nullable LocalDate datum, Instant nu) {
        ga("verkenningen", Fase.VERKENNING, reden, datum, nu);
        return new MaatregelGewijzigd(List.of("fase"), reden, faseSinds);
    }

    MaatregelGewijzigd werkUit(String reden, @Nullable LocalDate datum, Instant nu) {
        ga("planuitwerkingen", Fase.PLANUITWERKING, reden, datum, nu);
        return new MaatregelGewijzigd(List.of("fase"), reden, faseSinds);
    }

    MaatregelGestart start(String reden, @Nullable LocalDate datum, Instant nu) {
        ga("realisaties", Fase.REALISATIE, reden, datum, nu);
        return new MaatregelGestart(reden, faseSinds);
    }

    MaatregelGereed leverOp(String reden, @Nullable LocalDate datum, Instant nu) {
        ga("opleveringen", Fase.GEREED, reden, datum, nu);
        return new MaatregelGereed(reden, faseSinds);
    }

    MaatregelGestopt stop(String reden, @Nullable LocalDate datum, Instant nu) {
        ga("beeindigingen", Fase.GESTOPT, reden, datum, nu);
        blokkade = null;
        return new MaatregelGestopt(reden, faseSinds);
    }

    /** One step towards a phase that is further; empty when it is there. */
    public Optional<Event> stapNaar(Fase doel, String reden, Instant nu) {
        if (fase == doel) {
            return Optional.empty();
        }
        return Optional.of(
                switch (fase) {
                    case IDEE -> verken(reden, null, nu);
                    case VERKENNING -> werkUit(reden, null, nu);
                    case PLANUITWERKING -> start(reden, null, nu);
                    case REALISATIE -> leverOp(reden, null, nu);
                    case GEBLOKKEERD, GEREED, GESTOPT ->
                        throw new IllegalStateException("No step from " + fase + " to " + doel);
                });
    }

    MaatregelGeblokkeerd blokkeer(Blokkade.Verzoek verzoek, Instant nu) {
        fase.vraag("blokkades");
        var vandaag = Dag.van(nu);
        blokkade =
                new Blokkade(verzoek.oorzaak(), verzoek.toelichting(), verzoek.knelpunt(), null, null, vandaag, fase);
        zet(Fase.GEBLOKKEERD, verzoek.toelichting(), vandaag, nu);
        return new MaatregelGeblokkeerd(verzoek.oorzaak(), verzoek.toelichting(), verzoek.knelpunt());
    }

    /** Goes on in the phase in which it was blocked. */
    MaatregelGedeblokkeerd deblokkeer(String reden, @Nullable LocalDate datum, Instant nu) {
        fase.vraag("deblokkades");
        var was = blokkade;
        blokkade = null;
        zet(was == null ? Fase.IDEE : was.vorigeFase(), reden, Dag.gebeurd(datum, nu), nu);
        return new MaatregelGedeblokkeerd(reden, was == null ? null : was.knelpunt(), faseSinds);
    }

    MaatregelGewijzigd corrigeer(List<Financier> betalers, String reden, LocalDate geldigOp, Instant nu) {
        gegevens = gegevens.met(betalers);
        raak(nu);
        return new MaatregelGewijzigd(List.of("financiers"), reden, Dag.gebeurd(geldigOp, nu));
    }

    private void ga(String stap, Fase naar, String reden, @Nullable LocalDate datum, Instant nu) {
        fase.vraag(stap);
        zet(naar, reden, Dag.gebeurd(datum, nu), nu);
    }

    private void zet(Fase naar, String reden, LocalDate dag, Instant nu) {
        fase = naar;
        faseReden = reden;
        faseSinds = dag;
        raak(nu);
    }

    @Nullable
    Blokkade blokkade() {
        return blokkade;
    }

    /** What the register told of the knelpunt that blocks it. */
    MaatregelGewijzigd volgt(Blokkade nieuw, String reden, Instant nu) {
        blokkade = nieuw;
        raak(nu);
        return new MaatregelGewijzigd(List.of("blokkade"), reden);
    }

    /** Takes over number and status of the knelpunt that has just blocked it. */
    void kentKnelpunt(KnelpuntStand stand) {
        if (blokkade != null) {
            blokkade = blokkade.volgens(stand.id(), stand.nummer(), stand.status());
        }
    }

    /** What is shared while it is blocked is told as blocked: the register hears of it then for the first time. */
    @Override
    public Event deel(String reden, Instant nu) {
        return gedeeld(super.deel(reden, nu));
    }

    @Override
    public Event maakOpenbaar(String reden, Instant nu) {
        boolean eerste = zichtbaarheid() == Zichtbaarheid.INTERN;
        var gewijzigd = super.maakOpenbaar(reden, nu);
        return eerste ? gedeeld(gewijzigd) : gewijzigd;
    }

    private Event gedeeld(Event gewijzigd) {
        return blokkade == null
                ? gewijzigd
                : new MaatregelGeblokkeerd(blokkade.oorzaak(), blokkade.toelichting(), blokkade.knelpunt());
    }

    @Override
    protected final void neemOver(MaatregelGegevens nieuw) {
        gegevens = nieuw;
        vak = nieuw.geometrie() == null ? null : Vorm.bewaard(nieuw.geometrie()).vakInMeters();
        van = nieuw.planning() == null ? null : nieuw.planning().eersteDag();
        tot = nieuw.planning() == null ? null : nieuw.planning().laatsteDag();
    }

    @Override
    public MaatregelGegevens gegevens() {
        return gegevens;
    }

    public Fase fase() {
        return fase;
    }

    public String nummer() {
        return nummer;
    }

    @Override
    protected MaatregelGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new MaatregelGewijzigd(onderdelen, reden);
    }

    @Override
    protected MaatregelIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new MaatregelIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public MaatregelView view() {
        var vorm = gegevens.geometrie() == null ? null : Vorm.bewaard(gegevens.geometrie());
        var grof = vorm != null && vorm.isTeGroot() ? vorm.omtrek() : null;
        return new MaatregelView(
                id(),
                versie(),
                Urn.van("maatregel", id()),
                nummer,
                grof == null ? gegevens : gegevens.met(grof),
                grof != null,
                fase,
                faseSinds,
                faseReden,
                blokkade,
                gegevens.financieringInCenten(),
                gegevens.risicos().stream()
                        .map(Risico::gewicht)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                Driehoek.van(gegevens),
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
