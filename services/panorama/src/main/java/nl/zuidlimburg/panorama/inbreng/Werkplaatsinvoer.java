package nl.zuidlimburg.panorama.inbreng;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Takes in the notes of a workshop row by row. The same content is the same contribution, however often it comes. */
@Singleton
class Werkplaatsinvoer {
    private static final int MEESTE_RIJEN = 5000;
    private static final int MEESTE_FOUTEN = 100;

    private final Inbrengen inbrengen;
    private final EntityManager entities;
    private final Sql sql;

    Werkplaatsinvoer(Inbrengen inbrengen, EntityManager entities, Sql sql) {
        this.inbrengen = inbrengen;
        this.entities = entities;
        this.sql = sql;
    }

    /** In the transaction of the caller: all rows or, where one is wrong, none. */
    Invoeruitkomst lees(InputStream inhoud) {
        var fouten = new ArrayList<FieldError>();
        int toegevoegd = 0;
        int overgeslagen = 0;
        try (var tekst = new BufferedReader(new InputStreamReader(inhoud, StandardCharsets.UTF_8));
                var rijen = CSVParser.parse(tekst, vorm())) {
            if (!rijen.getHeaderNames().contains("tekst")) {
                throw new InvalidInput(
                        "bestand", "de kolom tekst ontbreekt; kolommen: tekst;taal;themas;soort;kanaal;datum;gemeente");
            }
            for (var rij : rijen) {
                if (rij.getRecordNumber() > MEESTE_RIJEN) {
                    throw new InvalidInput("bestand", "heeft meer dan " + MEESTE_RIJEN + " rijen");
                }
                try {
                    if (neemOp(rij)) {
                        toegevoegd++;
                    } else {
                        overgeslagen++;
                    }
                } catch (InvalidInput e) {
                    e.errors()
                            .forEach(fout ->
                                    fouten.add(new FieldError("rij " + (rij.getRecordNumber() + 1), fout.toString())));
                }
                if (fouten.size() >= MEESTE_FOUTEN) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidInput("bestand", "is geen leesbare CSV");
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
        return new Invoeruitkomst(
                toegevoegd, overgeslagen, toegevoegd + " toegevoegd, " + overgeslagen + " overgeslagen");
    }

    private static CSVFormat vorm() {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
    }

    private boolean neemOp(CSVRecord rij) {
        var gegevens = gegevens(rij);
        inbrengen.controleer(gegevens);
        var afdruk = Kenmerken.afdruk(gegevens.toString().toLowerCase(Locale.ROOT));
        if (sql.first("select 1 from inbreng_ingevoerd where vingerafdruk = ?", r -> r.getInt(1), afdruk)
                .isPresent()) {
            return false;
        }
        var item = inbrengen.neemOp(gegevens, List.of());
        sql.update("insert into inbreng_ingevoerd (vingerafdruk, inbreng) values (?, ?)", afdruk, item.id());
        entities.detach(item);
        return true;
    }

    private static InbrengGegevens gegevens(CSVRecord rij) {
        var tekst = waarde(rij, "tekst", "").replaceAll("\\s+", " ").strip();
        if (tekst.isEmpty() || tekst.length() > 5000) {
            throw new InvalidInput("tekst", "is leeg of langer dan 5000 tekens");
        }
        var gemeente = waarde(rij, "gemeente", "");
        if (!gemeente.matches("(GM[0-9]{4})?")) {
            throw new InvalidInput("gemeente", "is geen code als GM0935");
        }
        return new InbrengGegevens(
                tekst,
                keuze(Taal.class, "taal", waarde(rij, "taal", "nl")),
                Arrays.stream(waarde(rij, "themas", "").split(","))
                        .map(String::strip)
                        .filter(thema -> !thema.isEmpty())
                        .toList(),
                List.of(),
                keuze(Belanghebbende.class, "soort", waarde(rij, "soort", "inwoner")),
                keuze(Kanaal.class, "kanaal", waarde(rij, "kanaal", "workshop")),
                datum(waarde(rij, "datum", "")),
                gemeente.isEmpty() ? null : gemeente,
                null,
                null);
    }

    private static String waarde(CSVRecord rij, String kolom, String anders) {
        return rij.isSet(kolom) && !rij.get(kolom).isBlank() ? rij.get(kolom) : anders;
    }

    private static @Nullable OnnauwkeurigeDatum datum(String waarde) {
        try {
            return waarde.isEmpty() ? null : OnnauwkeurigeDatum.dag(LocalDate.parse(waarde));
        } catch (DateTimeParseException e) {
            throw new InvalidInput("datum", "is geen dag als 2022-05-17");
        }
    }

    private static <E extends Enum<E>> E keuze(Class<E> soort, String veld, String waarde) {
        var naam = waarde.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(soort.getEnumConstants())
                .filter(keuze -> keuze.name().equals(naam))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(veld, "kan niet zijn: " + waarde));
    }
}
