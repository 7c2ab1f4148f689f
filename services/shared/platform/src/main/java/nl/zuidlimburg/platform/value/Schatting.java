package nl.zuidlimburg.platform.value;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one source says a figure is: a value, or a range that may be open at one end. Where sources differ each is kept
 * beside the others in a list, so that nobody has to choose silently; in an entity
 * {@code @JdbcTypeCode(SqlTypes.JSON) List<Schatting>}.
 *
 * @param eenheid what is counted or measured, and per what: {@code woningen}, {@code euro per jaar}, {@code ha}
 * @param datum when the source said so
 */
@Schema(description = "Wat een bron als getal noemt: een waarde, of een minimum en/of maximum.")
public record Schatting(
        @Nullable BigDecimal waarde,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,

        @Size(max = 100) @Schema(required = true, minLength = 1, maxLength = 100)
        String eenheid,

        @Size(max = 500) @Schema(required = true, minLength = 1, maxLength = 500)
        String bron,

        @Schema(description = "Waar de bron te lezen is (http of https).", maxLength = 2000) @Nullable
        URI url,

        @Nullable OnnauwkeurigeDatum datum) {

    public Schatting {
        waarde = plain(waarde);
        minimum = plain(minimum);
        maximum = plain(maximum);
        var fouten = new ArrayList<FieldError>();
        if ((waarde == null) == (minimum == null && maximum == null)) {
            fouten.add(new FieldError("waarde", "geef een waarde, of een minimum en/of maximum"));
        }
        if (minimum != null && maximum != null && minimum.compareTo(maximum) >= 0) {
            fouten.add(new FieldError("maximum", "moet groter zijn dan het minimum"));
        }
        if (eenheid == null || eenheid.isBlank()) {
            fouten.add(new FieldError("eenheid", "is verplicht"));
        }
        if (bron == null || bron.isBlank()) {
            fouten.add(new FieldError("bron", "is verplicht"));
        }
        if (url != null && !isWeb(url)) {
            fouten.add(new FieldError("url", "moet met http:// of https:// beginnen"));
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
    }

    public static Schatting waarde(long waarde, String eenheid, String bron) {
        return new Schatting(BigDecimal.valueOf(waarde), null, null, eenheid, bron, null, null);
    }

    public static Schatting tussen(long minimum, long maximum, String eenheid, String bron) {
        return new Schatting(null, BigDecimal.valueOf(minimum), BigDecimal.valueOf(maximum), eenheid, bron, null, null);
    }

    public Schatting gelezenOp(@Nullable URI url, @Nullable OnnauwkeurigeDatum datum) {
        return new Schatting(waarde, minimum, maximum, eenheid, bron, url, datum);
    }

    /** For people, in Dutch: "1.200 woningen", "300 tot 400 ha", "ten minste 40 organisaties". */
    public String leesbaar() {
        if (waarde != null) {
            return getal(waarde) + " " + eenheid;
        }
        if (minimum != null && maximum != null) {
            return getal(minimum) + " tot " + getal(maximum) + " " + eenheid;
        }
        return minimum != null
                ? "ten minste " + getal(minimum) + " " + eenheid
                : "ten hoogste " + getal(maximum) + " " + eenheid;
    }

    /** Whether all of these can be true at once: same unit, and their ranges share at least one point. */
    public static boolean stemmenOvereen(List<Schatting> schattingen) {
        return schattingen.stream()
                .allMatch(a -> schattingen.stream().allMatch(b -> a.eenheid.equals(b.eenheid) && a.raakt(b)));
    }

    private boolean raakt(Schatting other) {
        var onder = waarde != null ? waarde : minimum;
        var boven = other.waarde != null ? other.waarde : other.maximum;
        return onder == null || boven == null || onder.compareTo(boven) <= 0;
    }

    private static String getal(@Nullable BigDecimal getal) {
        var format = NumberFormat.getInstance(Locale.forLanguageTag("nl-NL"));
        format.setMaximumFractionDigits(20);
        return format.format(getal);
    }

    private static boolean isWeb(URI url) {
        return url.getHost() != null && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()));
    }

    /** One form per number (300, not 3E+2 or 300.0), so that equal figures are equal. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal getal) {
        if (getal == null) {
            return null;
        }
        var stripped = getal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
