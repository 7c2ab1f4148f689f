package nl.zuidlimburg.vhf.invoer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.rest.WireNames;
import nl.zuidlimburg.vhf.gebied.Gebiedscode;
import nl.zuidlimburg.vhf.meting.Ontbreekt;
import nl.zuidlimburg.vhf.meting.Waarde;
import org.apache.commons.csv.CSVRecord;

/** Our own CSV: a row per area and indicator. Whoever fills it in means our areas, so an unknown one is a mistake. */
final class Sjabloon implements Rijen.Verwerker {
    static final String VOORBEELD = """
            gebied,indicator,waarde,reden
            WK091731,koopwoningen,31.5,
            WK091733,koopwoningen,,geheim
            """;

    private static final String REDENEN =
            Arrays.stream(Ontbreekt.values()).map(WireNames::of).collect(Collectors.joining(", "));

    private final Woordenboek woordenboek;
    private final Ontvanger ontvanger;
    private int aantal;
    private int gebied;
    private int indicator;
    private int waarde;
    private int reden;

    Sjabloon(Woordenboek woordenboek, Ontvanger ontvanger) {
        this.woordenboek = woordenboek;
        this.ontvanger = ontvanger;
    }

    @Override
    public void koppen(List<String> namen) {
        var klein = namen.stream().map(naam -> naam.toLowerCase(Locale.ROOT)).toList();
        aantal = klein.size();
        gebied = klein.indexOf("gebied");
        indicator = klein.indexOf("indicator");
        waarde = klein.indexOf("waarde");
        reden = klein.indexOf("reden");
        if (gebied < 0 || indicator < 0 || waarde < 0) {
            throw new InvalidInput(
                    "kop", "de eerste rij noemt de kolommen gebied, indicator, waarde en eventueel reden");
        }
    }

    @Override
    public void rij(long nummer, CSVRecord rij) {
        if (rij.size() != aantal) {
            ontvanger.fout(
                    nummer,
                    null,
                    "heeft " + rij.size() + " kolommen in plaats van " + aantal + "; breekt het bestand hier af?");
            return;
        }
        var code = Woordenboek.gebied(rij.get(gebied));
        var vorm = Gebiedscode.fout(code);
        var maat = rij.get(indicator).strip();
        if (!woordenboek.kent(code)) {
            ontvanger.fout(nummer, "gebied", vorm == null ? "geen gebied heeft code '" + code + "'" : vorm);
        } else if (!woordenboek.isIndicator(maat)) {
            ontvanger.fout(nummer, "indicator", "geen indicator heeft code '" + kort(maat) + "'");
        } else {
            cel(
                    nummer,
                    code,
                    maat,
                    rij.get(waarde),
                    reden < 0 ? "" : rij.get(reden).strip());
        }
    }

    private void cel(long nummer, String code, String maat, String tekst, String waarom) {
        var gelezen = Cel.lees(tekst);
        if (gelezen == null) {
            ontvanger.fout(nummer, "waarde", Cel.geenGetal(tekst));
        } else if (waarom.isEmpty()) {
            ontvanger.waarde(nummer, code, maat, gelezen);
        } else if (gelezen.waarde() != null) {
            ontvanger.fout(nummer, "reden", "hoort bij een lege waarde");
        } else {
            Arrays.stream(Ontbreekt.values())
                    .filter(ontbreekt -> WireNames.of(ontbreekt).equals(waarom))
                    .findFirst()
                    .ifPresentOrElse(
                            ontbreekt -> ontvanger.waarde(nummer, code, maat, new Waarde(null, ontbreekt)),
                            () -> ontvanger.fout(
                                    nummer,
                                    "reden",
                                    "'" + kort(waarom) + "' is geen reden; mogelijk zijn: " + REDENEN));
        }
    }

    private static String kort(String tekst) {
        return tekst.length() <= 40 ? tekst : tekst.substring(0, 40) + "...";
    }
}
