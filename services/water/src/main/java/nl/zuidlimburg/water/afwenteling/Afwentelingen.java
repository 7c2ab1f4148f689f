package nl.zuidlimburg.water.afwenteling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.werk.Werkbank;
import nl.zuidlimburg.water.afwenteling.AfwentelingGegevens.Richting;
import nl.zuidlimburg.water.maatregel.Maatregelen;
import nl.zuidlimburg.water.stroomgebied.Stroomgebieden;
import nl.zuidlimburg.water.werk.Land;

/** What is passed on, held against the graph of what flows into what. */
@ApplicationScoped
public class Afwentelingen implements PanacheRepositoryBase<Afwenteling, UUID> {
    private final Maatregelen maatregelen;
    private final Stroomgebieden stroomgebieden;
    private final Werkbank bank;

    Afwentelingen(Maatregelen maatregelen, Stroomgebieden stroomgebieden, Werkbank bank) {
        this.maatregelen = maatregelen;
        this.stroomgebieden = stroomgebieden;
        this.bank = bank;
    }

    /** As visible as the measure is. */
    public Afwenteling nieuw(AfwentelingGegevens gegevens) {
        var landen = landen(gegevens);
        var maatregel = maatregelen.vereis("maatregel", gegevens.maatregel());
        return new Afwenteling(gegevens, landen, bank.eigenaar(), maatregel.zichtbaarheid(), bank.nu());
    }

    /**
     * The countries of the basin where it happens.
     *
     * @throws InvalidInput where no water goes from the measure to that basin, or the other way
     */
    List<Land> landen(AfwentelingGegevens gegevens) {
        var begin =
                maatregelen.vereis("maatregel", gegevens.maatregel()).gegevens().stroomgebied();
        var getroffen = stroomgebieden.vereis("stroomgebied", gegevens.stroomgebied());
        boolean beneden = gegevens.richting() == Richting.BENEDENSTROOMS;
        var langs = beneden ? stroomgebieden.benedenstrooms(begin) : stroomgebieden.bovenstrooms(begin);
        if (!getroffen.code().equals(begin) && !langs.contains(getroffen.code())) {
            throw new InvalidInput(
                    "stroomgebied",
                    "ligt niet " + (beneden ? "beneden" : "boven") + "strooms van " + begin
                            + ", waar de maatregel ligt");
        }
        return getroffen.gegevens().landen();
    }
}
