package nl.zuidlimburg.knelpunten.wetswijziging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a feed of newer versions; what is wrong with a row is told per row, what is wrong with the file as a whole refuses it. */
@ApplicationScoped
class Voeding {
    static final String SJABLOON = """
            identificatie,geldigVanaf,omschrijving,bron
            BWBR0037885,2026-07-01,Wijziging van hoofdstuk 5,https://wetten.overheid.nl/BWBR0037885/2026-07-01
            """;

    private final Rijlezer rijlezer;
    private final ObjectMapper json;

    Voeding(Rijlezer rijlezer, ObjectMapper json) {
        this.rijlezer = rijlezer;
        this.json = json;
    }

    /** @throws InvalidInput when the file is not of this form at all */
    List<Rij> lees(byte[] inhoud, Vorm vorm) {
        return switch (vorm) {
            case CSV -> csv(Tekens.lees(inhoud));
            case JSON -> json(Tekens.lees(inhoud));
            case BWB -> BwbLijst.lees(inhoud, rijlezer);
        };
    }

    private List<Rij> csv(String tekst) {
        int einde = tekst.indexOf('\n');
        var kop = einde < 0 ? tekst : tekst.substring(0, einde);
        // A Dutch Excel writes semicolons; the header tells.
        var vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(kop.contains(";") && !kop.contains(",") ? ';' : kop.contains("\t") ? '\t' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setAllowMissingColumnNames(true)
                .get();
        try (var regels = vorm.parse(new StringReader(tekst))) {
            if (!regels.getHeaderMap().containsKey("identificatie")
                    || !regels.getHeaderMap().containsKey("geldigvanaf")) {
                throw new InvalidInput(
                        "kop", "de eerste regel noemt minstens de kolommen identificatie en geldigVanaf");
            }
            var rijen = new ArrayList<Rij>();
            for (var regel : regels) {
                rijen.add(rijlezer.lees(
                        regel.getRecordNumber() + 1,
                        veld(regel, "identificatie"),
                        veld(regel, "geldigVanaf"),
                        veld(regel, "omschrijving"),
                        veld(regel, "bron")));
            }
            return rijen;
        } catch (UncheckedIOException | IllegalArgumentException | IOException e) {
            throw new InvalidInput("bestand", "dit is geen leesbaar CSV-bestand");
        }
    }

    private static @Nullable String veld(CSVRecord regel, String naam) {
        return regel.isSet(naam) ? regel.get(naam) : null;
    }

    private List<Rij> json(String tekst) {
        var lijst = lijst(tekst);
        var rijen = new ArrayList<Rij>();
        for (int i = 0; i < lijst.size(); i++) {
            var item = lijst.get(i);
            rijen.add(
                    item.isObject()
                            ? rijlezer.lees(
                                    i + 1L,
                                    veld(item, "identificatie"),
                                    veld(item, "geldigVanaf"),
                                    veld(item, "omschrijving"),
                                    veld(item, "bron"))
                            : Rij.fout(i + 1L, null, "moet een object zijn met identificatie en geldigVanaf"));
        }
        return rijen;
    }

    private JsonNode lijst(String tekst) {
        try {
            var boom = json.readTree(tekst);
            var lijst = boom != null && boom.isObject() ? boom.path("wijzigingen") : boom;
            if (lijst == null || !lijst.isArray()) {
                throw new InvalidInput(
                        "wijzigingen", "moet een lijst zijn van objecten met identificatie en geldigVanaf");
            }
            return lijst;
        } catch (JsonProcessingException e) {
            var plek = e.getLocation();
            throw new InvalidInput(
                    "bestand",
                    "dit is geen geldige JSON"
                            + (plek == null
                                    ? ""
                                    : String.format(
                                            Locale.ROOT,
                                            " (regel %d, teken %d)",
                                            plek.getLineNr(),
                                            plek.getColumnNr())));
        }
    }

    private static @Nullable String veld(JsonNode item, String naam) {
        var waarde = item.get(naam);
        return waarde == null || waarde.isNull() ? null : waarde.asText();
    }
}
