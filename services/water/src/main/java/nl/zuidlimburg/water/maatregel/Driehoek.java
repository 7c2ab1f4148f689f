package nl.zuidlimburg.water.maatregel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.zuidlimburg.water.maatregel.Maatregelsoort.Hoek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The triangle ontwerp, land- en bodemgebruik, watermaatregel: what stands at each corner, and which corners are empty. */
@Schema(name = "Driehoek")
public record Driehoek(
        @Nullable String ontwerp,
        @Nullable String landEnBodemgebruik,
        @Nullable String watermaatregel,

        @Schema(description = "De hoeken waar niets over bekend is.")
        List<Hoek> ontbreekt) {

    static Driehoek van(MaatregelGegevens gegevens) {
        Set<Hoek> gevuld = EnumSet.noneOf(Hoek.class);
        gegevens.soorten().forEach(soort -> gevuld.add(soort.hoek()));
        vul(gevuld, Hoek.ONTWERP, gegevens.ontwerp());
        vul(gevuld, Hoek.LAND_EN_BODEMGEBRUIK, gegevens.landEnBodemgebruik());
        vul(gevuld, Hoek.WATERMAATREGEL, gegevens.watermaatregel());
        return new Driehoek(
                gegevens.ontwerp(),
                gegevens.landEnBodemgebruik(),
                gegevens.watermaatregel(),
                EnumSet.complementOf(EnumSet.copyOf(gevuld)).stream().toList());
    }

    private static void vul(Set<Hoek> gevuld, Hoek hoek, @Nullable String tekst) {
        if (tekst != null) {
            gevuld.add(hoek);
        }
    }
}
