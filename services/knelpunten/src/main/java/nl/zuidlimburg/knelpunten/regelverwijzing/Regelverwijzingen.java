package nl.zuidlimburg.knelpunten.regelverwijzing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises references to rules and judgments. Lenient in form (spaces, case, quotes, URLs of the registers), strict in
 * content: what is accepted has the form of the standard and dates that exist.
 */
@Singleton
public final class Regelverwijzingen {
    private static final int MAX_LENGTE = 1000;
    private static final Pattern JURICONNECT = Pattern.compile("(?i)(?:jci[\\d.]|[\\d.]{3,5}:[a-z]:BWB|BWB).*");
    private static final Pattern DECENTRAAL = Pattern.compile("(?i)(?:CVDR.*|\\d{2,7}_\\d{1,4})");
    private static final Pattern CELEX = Pattern.compile("(?i)(?:CELEX.*|[0-9CE]\\d{4}[A-Z]{1,2}[\\d/].*)");
    /** What someone who means a CELEX number may type; too wide for running text, where it also fits a postcode. */
    private static final Pattern BIJNA_CELEX = Pattern.compile("(?i)[0-9A-Z]\\d{2,6}[A-Z]{1,3}[\\d/(].*");

    private static final Pattern WOORD = Pattern.compile("\\S+");

    private final Clock clock;

    public Regelverwijzingen(Clock clock) {
        this.clock = clock;
    }

    /**
     * The reference that the text is.
     *
     * @throws OngeldigeVerwijzing when it is none, naming the part that is wrong
     */
    public Regelverwijzing herken(String tekst) {
        var bron = Bron.van(tekst.length() <= MAX_LENGTE ? tekst : tekst.substring(0, MAX_LENGTE));
        if (tekst.length() > MAX_LENGTE) {
            throw bron.fout(
                    null,
                    "lengte",
                    0,
                    bron.tekst().length(),
                    "dit zijn " + tekst.length() + " tekens",
                    "een verwijzing van hoogstens " + MAX_LENGTE + " tekens");
        }
        if (!Adres.is(bron.tekst())) {
            return lees(bron, 0);
        }
        var adres = Adres.in(bron);
        return lees(bron.tot(adres.begin(), adres.einde()), adres.begin());
    }

    /**
     * The law as a whole that has this identifier in this system: the key under which references to it meet.
     *
     * @throws OngeldigeVerwijzing when the identifier is wrong, of another system, or names a part of the law
     */
    public String regeling(Stelsel stelsel, String identificatie) {
        if (stelsel == Stelsel.NAAM) {
            return "naam:" + identificatie.strip().toLowerCase(Locale.ROOT);
        }
        var voor = stelsel == Stelsel.NUMAC
                && !identificatie.strip().toLowerCase(Locale.ROOT).startsWith("numac");
        var gelezen = herken(voor ? "numac " + identificatie : identificatie);
        var bron = Bron.van(identificatie);
        if (gelezen.stelsel() != stelsel) {
            throw bron.fout(
                    stelsel,
                    "stelsel",
                    0,
                    bron.tekst().length(),
                    "dit is een kenmerk van " + gelezen.stelsel().naam(),
                    "een kenmerk van " + stelsel.naam());
        }
        if (gelezen.plaats() != null) {
            throw bron.fout(
                    stelsel,
                    "onderdeel",
                    0,
                    bron.tekst().length(),
                    "dit is " + gelezen.plaats() + ", geen hele regeling",
                    "het kenmerk van de hele regeling: " + gelezen.regeling());
        }
        return gelezen.regeling();
    }

    /** Every reference in running text, the wrong ones too; a text that is one reference gives that one. */
    public List<Vondst> vind(String tekst) {
        if (tekst.length() <= MAX_LENGTE && stelsel(Bron.van(tekst).tekst()) != null) {
            var geheel = vondst(tekst, 0, tekst.length());
            if (geheel.verwijzing() != null) {
                return List.of(geheel);
            }
        }
        var gevonden = new ArrayList<Vondst>();
        var woorden = WOORD.matcher(tekst);
        while (woorden.find()) {
            var kaal = Bron.van(woorden.group());
            boolean verwijzing = kaal.tekst().length() <= MAX_LENGTE
                    && (Adres.is(kaal.tekst())
                            ? isRegister(kaal)
                            : kaal.tekst().length() > 4 && stelsel(kaal.tekst()) != null);
            if (verwijzing) {
                gevonden.add(vondst(woorden.group(), woorden.start(), woorden.end()));
            }
        }
        return gevonden;
    }

    private static boolean isRegister(Bron bron) {
        try {
            return Adres.in(bron).begin() > 0;
        } catch (OngeldigeVerwijzing geenRegister) {
            return false;
        }
    }

    private Vondst vondst(String stuk, int van, int tot) {
        var bron = Bron.van(stuk);
        int begin = van + bron.plaats(0);
        int eind = Math.min(tot, van + bron.plaats(bron.tekst().length()));
        try {
            return new Vondst(begin, eind, herken(stuk), null);
        } catch (OngeldigeVerwijzing fout) {
            return new Vondst(van + fout.van(), van + fout.tot(), null, fout);
        }
    }

    private Regelverwijzing lees(Bron bron, int begin) {
        var kaal = bron.tekst().substring(begin);
        var stelsel = stelsel(kaal) == null && BIJNA_CELEX.matcher(kaal).matches() ? Stelsel.CELEX : stelsel(kaal);
        if (stelsel == null) {
            throw bron.fout(
                    null,
                    "stelsel",
                    begin,
                    bron.tekst().length(),
                    "dit lijkt op geen van de stelsels",
                    "een BWB-nummer (BWBR0037885) of jci-verwijzing, een CVDR-nummer, een AKN, ELI, CELEX-nummer of ECLI");
        }
        var lezer = new Lezer(stelsel, bron, begin, LocalDate.now(clock));
        return switch (stelsel) {
            case BWB -> new BwbLezer(lezer).lees();
            case CVDR -> new CvdrLezer(lezer).lees();
            case AKN -> new AknLezer(lezer).lees();
            case ELI -> new EliLezer(lezer).lees();
            case CELEX -> new CelexLezer(lezer).lees();
            case ECLI -> new EcliLezer(lezer).lees();
            case BGBL -> new BundLezer(lezer).bgbl();
            case NUMAC -> new JustelLezer(lezer).numac();
            case NAAM -> throw new IllegalStateException("A name is no identifier");
        };
    }

    /** The system that the text looks like, right or wrong; null when it looks like none. */
    private static @Nullable Stelsel stelsel(String tekst) {
        var klein = tekst.toLowerCase(Locale.ROOT);
        if (JURICONNECT.matcher(klein).matches()) {
            return Stelsel.BWB;
        }
        if (DECENTRAAL.matcher(klein).matches()) {
            return Stelsel.CVDR;
        }
        if (klein.startsWith("/akn/") || klein.startsWith("akn/")) {
            return Stelsel.AKN;
        }
        if (klein.startsWith("/eli/") || klein.startsWith("eli/")) {
            return Stelsel.ELI;
        }
        if (klein.startsWith("ecli")) {
            return Stelsel.ECLI;
        }
        if (klein.startsWith("bgbl")) {
            return Stelsel.BGBL;
        }
        if (klein.startsWith("numac")) {
            return Stelsel.NUMAC;
        }
        return CELEX.matcher(klein).matches() ? Stelsel.CELEX : null;
    }
}
