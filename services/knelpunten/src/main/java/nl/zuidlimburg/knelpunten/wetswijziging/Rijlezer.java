package nl.zuidlimburg.knelpunten.wetswijziging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.zuidlimburg.knelpunten.regelverwijzing.OngeldigeVerwijzing;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzingen;
import org.jspecify.annotations.Nullable;

/** Makes a version out of the fields of a row. */
@ApplicationScoped
class Rijlezer {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:T.*)?");
    private static final Pattern NEDERLANDS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final int MAX_OMSCHRIJVING = 500;
    private static final int MAX_BRON = 1000;

    private final Regelverwijzingen verwijzingen;

    Rijlezer(Regelverwijzingen verwijzingen) {
        this.verwijzingen = verwijzingen;
    }

    Rij lees(
            long nummer,
            @Nullable String identificatie,
            @Nullable String datum,
            @Nullable String omschrijving,
            @Nullable String bron) {
        if (identificatie == null || identificatie.isBlank()) {
            return Rij.fout(nummer, "identificatie", "ontbreekt");
        }
        LocalDate geldigVanaf;
        String regeling;
        try {
            regeling = verwijzingen.herken(identificatie).regeling();
        } catch (OngeldigeVerwijzing fout) {
            return Rij.fout(
                    nummer, "identificatie", Objects.requireNonNullElse(fout.getMessage(), "is geen verwijzing"));
        }
        try {
            geldigVanaf = datum(datum == null ? "" : datum.strip());
        } catch (DateTimeException e) {
            return Rij.fout(
                    nummer,
                    "geldigVanaf",
                    datum == null || datum.isBlank()
                            ? "ontbreekt"
                            : "'" + kort(datum, 40) + "' is geen bestaande dag; schrijf die als 2026-07-01");
        }
        return Rij.goed(
                nummer,
                new Wetsversie(
                        regeling,
                        geldigVanaf,
                        leegIsNiets(omschrijving, MAX_OMSCHRIJVING),
                        leegIsNiets(bron, MAX_BRON)));
    }

    /** As 2026-07-01, or as a Dutch spreadsheet writes it: 1-7-2026. */
    private static LocalDate datum(String tekst) {
        var iso = ISO.matcher(tekst);
        if (iso.matches()) {
            return LocalDate.of(
                    Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        var nederlands = NEDERLANDS.matcher(tekst);
        if (nederlands.matches()) {
            return LocalDate.of(
                    Integer.parseInt(nederlands.group(3)),
                    Integer.parseInt(nederlands.group(2)),
                    Integer.parseInt(nederlands.group(1)));
        }
        throw new DateTimeException("No date");
    }

    private static @Nullable String leegIsNiets(@Nullable String tekst, int hoogstens) {
        return tekst == null || tekst.isBlank() ? null : kort(tekst.strip(), hoogstens);
    }

    private static String kort(String tekst, int hoogstens) {
        return tekst.length() <= hoogstens ? tekst : tekst.substring(0, hoogstens);
    }
}
