package nl.zuidlimburg.knelpunten.regelverwijzing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a rule, an article of it, or a judgment; made by {@link Regelverwijzingen} and so always valid.
 *
 * @param identificatie the canonical form; read again it gives the same reference
 * @param regeling the law as a whole, whatever article, version or system the reference names: the key by which known
 *     laws, knelpunten and new versions meet
 * @param rechtsgebied NL, EU, BE, DE, ... or INT
 * @param tekst readable Dutch: "art. 5.1 Omgevingswet"
 * @param plaats the place within the law: "art. 5.1 lid 2"
 * @param artikel the number of the article alone
 * @param link to the official publication of exactly this place, where there is one
 * @param geldigOp the day on which the cited version is in force, when the reference says so
 * @param wetId the law in the list of known laws
 */
public record Regelverwijzing(
        Stelsel stelsel,
        String identificatie,
        String regeling,
        String rechtsgebied,
        String tekst,
        @Nullable String plaats,
        @Nullable String artikel,
        @Nullable String link,
        @Nullable LocalDate geldigOp,
        @Nullable UUID wetId) {

    static Regelverwijzing van(
            Stelsel stelsel, String identificatie, String regeling, String rechtsgebied, String naam) {
        return new Regelverwijzing(stelsel, identificatie, regeling, rechtsgebied, naam, null, null, null, null, null);
    }

    Regelverwijzing op(@Nullable String nieuwePlaats, @Nullable String nieuwArtikel) {
        return new Regelverwijzing(
                stelsel,
                identificatie,
                regeling,
                rechtsgebied,
                nieuwePlaats == null ? tekst : nieuwePlaats + " " + tekst,
                nieuwePlaats,
                nieuwArtikel,
                link,
                geldigOp,
                wetId);
    }

    Regelverwijzing metLink(@Nullable String nieuweLink) {
        return new Regelverwijzing(
                stelsel, identificatie, regeling, rechtsgebied, tekst, plaats, artikel, nieuweLink, geldigOp, wetId);
    }

    Regelverwijzing geldigOp(@Nullable LocalDate datum) {
        return new Regelverwijzing(
                stelsel, identificatie, regeling, rechtsgebied, tekst, plaats, artikel, link, datum, wetId);
    }

    /** The same reference, now that the law is known: its title takes the place of its identifier in the text. */
    public Regelverwijzing naar(UUID wet, String citeertitel) {
        return new Regelverwijzing(
                stelsel,
                identificatie,
                regeling,
                rechtsgebied,
                plaats == null ? citeertitel : plaats + " " + citeertitel,
                plaats,
                artikel,
                link,
                geldigOp,
                wet);
    }
}
