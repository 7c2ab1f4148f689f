package nl.zuidlimburg.panorama.strategie;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The text as it was fixed; what a body decides on does not change any more. */
@Schema(name = "Strategieversie")
public record Strategieversie(
        @Schema(description = "1, 2, 3, ...") int nummer,
        LocalDate datum,
        String reden,
        String titel,
        @Nullable String inleiding,
        List<Hoofdstuk> hoofdstukken) {

    static Strategieversie van(int nummer, LocalDate datum, String reden, StrategieGegevens tekst) {
        return new Strategieversie(nummer, datum, reden, tekst.titel(), tekst.inleiding(), tekst.hoofdstukken());
    }
}
