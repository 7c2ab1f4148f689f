package nl.zuidlimburg.vhf.invoer;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV row by row, whatever separates its columns; the first row holds the names. */
final class Rijen {
    private static final int LANGSTE_KOP = 200_000;

    private Rijen() {}

    /** What is done with the names of the columns, and then with each row. */
    interface Verwerker {
        void koppen(List<String> koppen);

        /** {@code nummer} counts the lines of a spreadsheet: the names are line 1. */
        void rij(long nummer, CSVRecord rij);
    }

    static void lees(Reader tekst, Verwerker verwerker) {
        long gelezen = 0;
        try {
            char scheiding = scheiding(tekst);
            var vorm = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(scheiding)
                    .setIgnoreEmptyLines(true)
                    .get();
            var rijen = CSVParser.parse(tekst, vorm).iterator();
            if (!rijen.hasNext()) {
                throw new InvalidInput("bestand", "het bestand is leeg");
            }
            var koppen = new ArrayList<String>();
            rijen.next().forEach(kop -> koppen.add(kop.strip()));
            verwerker.koppen(koppen);
            while (rijen.hasNext()) {
                gelezen++;
                verwerker.rij(gelezen + 1, rijen.next());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidInput(
                    "bestand", "het CSV-bestand breekt af of is onleesbaar na rij " + (gelezen + 1) + ": " + reden(e));
        }
    }

    /** A Dutch Excel writes semicolons; the first line tells. */
    private static char scheiding(Reader tekst) throws IOException {
        tekst.mark(LANGSTE_KOP);
        int puntkommas = 0;
        int tabs = 0;
        int kommas = 0;
        for (int i = 0, teken = tekst.read();
                i < LANGSTE_KOP - 1 && teken >= 0 && teken != '\n';
                i++, teken = tekst.read()) {
            puntkommas += teken == ';' ? 1 : 0;
            tabs += teken == '\t' ? 1 : 0;
            kommas += teken == ',' ? 1 : 0;
        }
        tekst.reset();
        if (puntkommas > 0 && puntkommas >= tabs) {
            return ';';
        }
        return tabs > kommas ? '\t' : ',';
    }

    private static String reden(Exception e) {
        var melding = String.valueOf(e.getMessage());
        return melding.contains("EOF") || melding.contains("encapsulated")
                ? "een aanhalingsteken wordt niet gesloten"
                : "de tekst is geen CSV";
    }
}
