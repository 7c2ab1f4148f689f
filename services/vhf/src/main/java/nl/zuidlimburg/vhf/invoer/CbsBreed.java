package nl.zuidlimburg.vhf.invoer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.vhf.gebied.Gebiedscode;
import org.apache.commons.csv.CSVRecord;

/** Kerncijfers wijken en buurten as CSV: a row per area, a column per figure, of which we take those that an indicator names. */
final class CbsBreed implements Rijen.Verwerker {
    /** The columns that hold the code of the area, the surest first. */
    private static final List<String> CODEKOLOMMEN =
            List.of("gwb_code", "codering", "wijkenenbuurten", "regios", "gwb_code_10", "gebied", "code");
    /** Columns that describe the row: no figure, so not told as unknown. */
    private static final String VOLGNUMMER = "_\\d+$";

    private final Woordenboek woordenboek;
    private final Ontvanger ontvanger;
    private List<String> koppen = List.of();
    private Map<Integer, String> indicatoren = Map.of();
    private int codekolom;

    CbsBreed(Woordenboek woordenboek, Ontvanger ontvanger) {
        this.woordenboek = woordenboek;
        this.ontvanger = ontvanger;
    }

    @Override
    public void koppen(List<String> namen) {
        koppen = namen;
        codekolom = CODEKOLOMMEN.stream()
                .map(this::kolom)
                .filter(kolom -> kolom >= 0)
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "kop",
                        "geen kolom met de code van het gebied; verwacht een van " + String.join(", ", CODEKOLOMMEN)));
        indicatoren = woordenboek.kolommen(namen);
        if (indicatoren.isEmpty()) {
            throw new InvalidInput(
                    "kop",
                    "geen enkele kolom hoort bij een indicator; geef indicatoren de naam van hun kolom als sleutel");
        }
        IntStream.range(0, namen.size())
                .filter(i -> i != codekolom && !indicatoren.containsKey(i))
                .forEach(i -> ontvanger.onbekend(namen.get(i)));
    }

    private int kolom(String naam) {
        var kaal = koppen.stream()
                .map(kop -> kop.toLowerCase(Locale.ROOT))
                .map(kop -> kop.equals("gwb_code_10") ? kop : kop.replaceFirst(VOLGNUMMER, ""))
                .collect(Collectors.toList());
        return kaal.indexOf(naam);
    }

    @Override
    public void rij(long nummer, CSVRecord rij) {
        if (rij.size() != koppen.size()) {
            ontvanger.fout(
                    nummer,
                    null,
                    "heeft " + rij.size() + " kolommen in plaats van " + koppen.size()
                            + "; breekt het bestand hier af?");
            return;
        }
        var gebied = Woordenboek.gebied(rij.get(codekolom));
        if (woordenboek.kent(gebied)) {
            indicatoren.forEach((kolom, indicator) -> cel(nummer, gebied, kolom, indicator, rij.get(kolom)));
            return;
        }
        var fout = Woordenboek.isLandOfRegio(gebied) ? null : Gebiedscode.fout(gebied);
        if (fout == null) {
            ontvanger.buitenGebied(nummer);
        } else {
            ontvanger.fout(nummer, koppen.get(codekolom), fout);
        }
    }

    private void cel(long nummer, String gebied, int kolom, String indicator, String tekst) {
        var waarde = Cel.lees(tekst);
        if (waarde == null) {
            ontvanger.fout(nummer, koppen.get(kolom), Cel.geenGetal(tekst));
        } else {
            ontvanger.waarde(nummer, gebied, indicator, waarde);
        }
    }
}
