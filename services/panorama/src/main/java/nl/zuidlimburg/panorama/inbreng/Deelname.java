package nl.zuidlimburg.panorama.inbreng;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who took part, by gemeente and kind, and who is missing; a number below five is not shown. */
@Schema(name = "Inbrengdeelname")
record Deelname(
        List<Gemeentedeelname> gemeenten,
        List<Soortdeelname> soorten,

        @Schema(description = "Van wie nog niets is gehoord.")
        List<String> ontbreekt) {

    /** @param aantal null below five */
    @Schema(name = "Gemeentedeelname")
    record Gemeentedeelname(
            String code, String naam, @Nullable Long aantal) {}

    /** @param aantal null below five */
    @Schema(name = "Soortdeelname")
    record Soortdeelname(Belanghebbende soort, @Nullable Long aantal) {}
}
