package nl.zuidlimburg.vhf.overzicht;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.vhf.gebied.Gebieden;
import nl.zuidlimburg.vhf.indicator.Domein;
import nl.zuidlimburg.vhf.indicator.IndicatorView;
import nl.zuidlimburg.vhf.indicator.Indicatoren;
import nl.zuidlimburg.vhf.indicator.Referentiewaarde;
import nl.zuidlimburg.vhf.indicator.Richting;
import nl.zuidlimburg.vhf.meting.Meetwaarden;
import nl.zuidlimburg.vhf.meting.Meting;
import nl.zuidlimburg.vhf.meting.Metingen;
import nl.zuidlimburg.vhf.meting.Metingsoort;
import nl.zuidlimburg.vhf.meting.Ontbreekt;
import nl.zuidlimburg.vhf.meting.Waarde;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an area went on since the nulmeting, beside the Netherlands. */
@ApplicationScoped
class Voortgangsoverzicht {
    private final Gebieden gebieden;
    private final Indicatoren indicatoren;
    private final Metingen metingen;
    private final Meetwaarden meetwaarden;

    Voortgangsoverzicht(Gebieden gebieden, Indicatoren indicatoren, Metingen metingen, Meetwaarden meetwaarden) {
        this.gebieden = gebieden;
        this.indicatoren = indicatoren;
        this.metingen = metingen;
        this.meetwaarden = meetwaarden;
    }

    /** The newest public nulmeting and vervolgmeting; absent where there is none yet. */
    @Schema(name = "VoortgangOverzicht")
    record Voortgang(
            String gebied,
            String naam,
            @Nullable LocalDate nulmetingOp,
            @Nullable LocalDate vervolgmetingOp,
            List<Regel> regels) {}

    @Schema(name = "VoortgangRegel")
    record Regel(
            String indicator,
            String naam,
            @Nullable Domein domein,
            String eenheid,
            @Nullable BigDecimal nulmeting,
            @Nullable BigDecimal vervolgmeting,

            @Schema(description = "Waarom een waarde ontbreekt; een ontbrekende waarde is geen nul.") @Nullable
            Ontbreekt ontbreekt,

            @Schema(description = "Vervolgmeting min nulmeting.") @Nullable
            BigDecimal verschil,

            @Schema(description = "Of het verschil de goede kant op gaat; zonder bij gelijk blijven.") @Nullable
            Boolean beter,

            @Schema(description = "De waarde voor heel Nederland in het jaar dat er het dichtst bij ligt.") @Nullable
            Referentiewaarde nederland,

            @Schema(description = "De laatste waarde min die van Nederland.") @Nullable
            BigDecimal kloof) {}

    Voortgang van(String kenmerk, @Nullable Domein domein) {
        var gebied = gebieden.metKenmerk(kenmerk).orElseThrow(() -> new ItemNotFound("gebied", kenmerk));
        var nul = metingen.laatste(Metingsoort.NULMETING);
        var vervolg = metingen.laatste(Metingsoort.VERVOLGMETING);
        var eerst = waarden(nul, gebied.code());
        var laatst = waarden(vervolg, gebied.code());
        int eersteJaar = nul.map(m -> m.peildatum().getYear()).orElse(0);
        int laatsteJaar = vervolg.map(m -> m.peildatum().getYear()).orElse(eersteJaar);
        var regels = indicatoren.listAll().stream()
                .map(indicator -> indicator.view())
                .filter(i -> eerst.containsKey(i.code()) || laatst.containsKey(i.code()))
                .filter(i -> domein == null || i.domein() == domein)
                .sorted(Comparator.comparing(IndicatorView::naam).thenComparing(IndicatorView::code))
                .map(i -> {
                    var tot = laatst.get(i.code());
                    return regel(i, eerst.get(i.code()), tot, tot == null ? eersteJaar : laatsteJaar);
                })
                .toList();
        return new Voortgang(
                gebied.code(),
                gebied.naam(),
                nul.map(Meting::peildatum).orElse(null),
                vervolg.map(Meting::peildatum).orElse(null),
                regels);
    }

    private Map<String, Waarde> waarden(Optional<Meting> meting, String gebied) {
        return meting.map(m -> meetwaarden.van(m.id(), List.of(gebied)).getOrDefault(gebied, Map.of()))
                .orElse(Map.of());
    }

    /** @param jaar of the last value that there is */
    static Regel regel(IndicatorView i, @Nullable Waarde eerst, @Nullable Waarde laatst, int jaar) {
        var van = eerst == null ? null : eerst.waarde();
        var tot = laatst == null ? null : laatst.waarde();
        var verschil = van == null || tot == null ? null : tot.subtract(van);
        var nederland = i.referentiewaarden().stream()
                .min(Comparator.comparing((Referentiewaarde r) -> Math.abs(r.jaar() - jaar))
                        .thenComparing(Referentiewaarde::jaar, Comparator.reverseOrder()))
                .orElse(null);
        // A value that is missing now is not replaced by that of then.
        var nu = laatst == null ? van : tot;
        return new Regel(
                i.code(),
                i.naam(),
                i.domein(),
                i.eenheid(),
                van,
                tot,
                ontbreekt(laatst == null ? eerst : laatst),
                verschil,
                beter(verschil, i.richting()),
                nederland,
                nu == null || nederland == null ? null : nu.subtract(nederland.waarde()));
    }

    private static @Nullable Ontbreekt ontbreekt(@Nullable Waarde waarde) {
        return waarde == null ? null : waarde.ontbreekt();
    }

    private static @Nullable Boolean beter(@Nullable BigDecimal verschil, Richting richting) {
        if (verschil == null || verschil.signum() == 0 || richting == Richting.GEEN) {
            return null;
        }
        return verschil.signum() > 0 == (richting == Richting.HOGER_IS_BETER);
    }
}
