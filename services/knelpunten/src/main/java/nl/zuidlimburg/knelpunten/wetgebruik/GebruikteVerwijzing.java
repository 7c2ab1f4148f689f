package nl.zuidlimburg.knelpunten.wetgebruik;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reference as knelpunten cite it, and how many that the asker may see do so. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "GebruikteVerwijzing")
record GebruikteVerwijzing(
        String identificatie,
        String stelsel,
        String regeling,
        String rechtsgebied,
        String tekst,
        @Nullable String artikel,
        @Nullable String link,
        long aantal) {}
