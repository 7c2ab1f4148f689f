package nl.zuidlimburg.vhf.cumulatie;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.zuidlimburg.vhf.cumulatie.Cijfers.Maat;
import nl.zuidlimburg.vhf.indicator.Domein;
import nl.zuidlimburg.vhf.indicator.Richting;
import nl.zuidlimburg.vhf.meting.Meetset;
import nl.zuidlimburg.vhf.scenario.Domeingewicht;
import nl.zuidlimburg.vhf.scenario.Indicatorgewicht;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Every domain and every indicator that was weighed, with its weight: also what a scenario leaves to be ordinary. */
@Schema(description = "Alle gewichten waarmee is gerekend, ook de gewone.")
public record Weegschema(List<Domeingewicht> domeinen, List<Indicator> indicatoren) {

    /**
     * An indicator as it was when it was weighed.
     *
     * @param gewichtsbasis code of the figure that counts the persons or homes it is about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "GewogenIndicator")
    public record Indicator(
            String indicator,
            String naam,
            Domein domein,
            String eenheid,
            boolean hogerIsSlechter,
            @Nullable String gewichtsbasis,
            BigDecimal gewicht) {}

    static Weegschema van(List<Meetset.Maat> maten, List<Domeingewicht> domeinen, List<Indicatorgewicht> indicatoren) {
        var perDomein = domeinen.stream()
                .collect(toMap(Domeingewicht::domein, Domeingewicht::gewicht, (eerder, later) -> later));
        var perIndicator = indicatoren.stream()
                .collect(toMap(Indicatorgewicht::indicator, Indicatorgewicht::gewicht, (eerder, later) -> later));
        return new Weegschema(
                Arrays.stream(Domein.values())
                        .map(d -> new Domeingewicht(d, perDomein.getOrDefault(d, BigDecimal.ONE)))
                        .toList(),
                maten.stream()
                        .filter(maat -> maat.domein() != null && maat.richting() != Richting.GEEN)
                        .map(maat -> new Indicator(
                                maat.code(),
                                maat.naam(),
                                Objects.requireNonNull(maat.domein()),
                                maat.eenheid(),
                                maat.richting() == Richting.HOGER_IS_SLECHTER,
                                maat.gewichtsbasis(),
                                perIndicator.getOrDefault(maat.code(), BigDecimal.ONE)))
                        .toList());
    }

    Gewichten gewichten() {
        return new Gewichten(
                domeinen.stream()
                        .collect(toMap(Domeingewicht::domein, d -> d.gewicht().doubleValue())),
                indicatoren.stream()
                        .collect(toMap(Indicator::indicator, i -> i.gewicht().doubleValue())));
    }

    /** The values of a measurement, to compute with. */
    Cijfers cijfers(Meetset set) {
        return new Cijfers(
                maten(),
                set.gebieden().stream()
                        .map(plek -> new Cijfers.Gebied(
                                plek.code(),
                                plek.naam(),
                                set.waarden().getOrDefault(plek.code(), Map.of()).entrySet().stream()
                                        .filter(w -> w.getValue().waarde() != null)
                                        .collect(toMap(w -> w.getKey(), w -> Objects.requireNonNull(
                                                        w.getValue().waarde())
                                                .doubleValue()))))
                        .toList());
    }

    /** The values that a stored result was computed from, so that it can be computed again whatever happened since. */
    Cijfers cijfers(List<Rangorderegel> regels) {
        var maten = maten();
        return new Cijfers(
                maten,
                regels.stream()
                        .map(regel ->
                                new Cijfers.Gebied(regel.gebied(), regel.naam(), Terugrekening.waarden(regel, maten)))
                        .toList());
    }

    private List<Maat> maten() {
        return indicatoren.stream()
                .map(i -> new Maat(i.indicator(), i.domein(), i.hogerIsSlechter(), i.gewichtsbasis()))
                .toList();
    }
}
