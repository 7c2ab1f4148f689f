package nl.zuidlimburg.water.afwenteling;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.werk.Dag;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.water.afwenteling.AfwentelingEvent.AfwentelingBesproken;
import nl.zuidlimburg.water.afwenteling.AfwentelingEvent.AfwentelingGesignaleerd;
import nl.zuidlimburg.water.afwenteling.AfwentelingEvent.AfwentelingGewijzigd;
import nl.zuidlimburg.water.afwenteling.AfwentelingEvent.AfwentelingIngetrokken;
import nl.zuidlimburg.water.afwenteling.AfwentelingGegevens.Gevolg;
import nl.zuidlimburg.water.werk.Land;
import nl.zuidlimburg.water.werk.Urn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a measure does elsewhere along the water. What gets worse is marked until the party that it hits agrees. */
@Entity
@CheckReturnValue
public class Afwenteling extends Werkstuk<AfwentelingGegevens, AfwentelingView> {
    @JdbcTypeCode(SqlTypes.JSON)
    private AfwentelingGegevens gegevens;

    private UUID maatregel;
    private String stroomgebied;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Land> landen = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Bespreking> besprekingen = List.of();

    @Enumerated(EnumType.STRING)
    private AfwentelingStatus status = AfwentelingStatus.NIET_BESPROKEN;

    protected Afwenteling() {}

    Afwenteling(
            AfwentelingGegevens gegevens,
            List<Land> landen,
            @Nullable String eigenaar,
            Zichtbaarheid zichtbaarheid,
            Instant nu) {
        super(eigenaar, zichtbaarheid, nu);
        this.gegevens = gegevens;
        this.maatregel = gegevens.maatregel();
        this.stroomgebied = gegevens.stroomgebied();
        this.landen = landen;
        this.status = huidige();
    }

    @Override
    protected AfwentelingGesignaleerd begin() {
        return new AfwentelingGesignaleerd();
    }

    AfwentelingBesproken bespreek(Bespreking.Verzoek verzoek, Instant nu) {
        var datum = Dag.gebeurd(verzoek.datum(), nu);
        besprekingen = Stream.concat(
                        besprekingen.stream(),
                        Stream.of(new Bespreking(verzoek.partij(), verzoek.akkoord(), verzoek.verslag(), datum, false)))
                .toList();
        status = huidige();
        raak(nu);
        return new AfwentelingBesproken(verzoek.partij(), verzoek.akkoord(), verzoek.verslag(), datum);
    }

    /** By the last word of the party that it hits, on what is passed on now. */
    private AfwentelingStatus huidige() {
        if (gegevens.effect() == Gevolg.VERBETERT || gegevens.effect() == Gevolg.NEUTRAAL) {
            return AfwentelingStatus.GEEN_AFWENTELING;
        }
        return besprekingen.reversed().stream()
                .filter(b -> b.partij().equals(gegevens.partij()) && !b.vervallen())
                .findFirst()
                .map(b -> b.akkoord() ? AfwentelingStatus.AKKOORD : AfwentelingStatus.GEEN_AKKOORD)
                .orElse(AfwentelingStatus.NIET_BESPROKEN);
    }

    void ligtIn(List<Land> andere) {
        landen = andere;
    }

    /** What was agreed on something else lapses. */
    @Override
    protected void neemOver(AfwentelingGegevens nieuw) {
        if (!nieuw.maatregel().equals(maatregel)) {
            throw new InvalidInput("maatregel", "blijft; leg het bij de andere maatregel opnieuw vast");
        }
        if (!nieuw.raaktHetzelfde(gegevens)) {
            besprekingen = besprekingen.stream().map(Bespreking::verval).toList();
        }
        gegevens = nieuw;
        stroomgebied = nieuw.stroomgebied();
        status = huidige();
    }

    @Override
    public AfwentelingGegevens gegevens() {
        return gegevens;
    }

    AfwentelingStatus status() {
        return status;
    }

    @Override
    protected AfwentelingGewijzigd gewijzigd(List<String> onderdelen, @Nullable String reden) {
        return new AfwentelingGewijzigd(onderdelen, reden);
    }

    @Override
    protected AfwentelingIngetrokken ingetrokken(Zichtbaarheid vorigeZichtbaarheid, String reden) {
        return new AfwentelingIngetrokken(vorigeZichtbaarheid, reden);
    }

    @Override
    public AfwentelingView view() {
        return new AfwentelingView(
                id(),
                versie(),
                Urn.van("afwenteling", id()),
                gegevens,
                landen,
                landen.stream().anyMatch(land -> land != Land.NL),
                status,
                status.gemarkeerd(),
                besprekingen,
                zichtbaarheid(),
                eigenaar(),
                aangemaaktOp(),
                gewijzigdOp());
    }
}
