package nl.zuidlimburg.vhf.invoer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.zuidlimburg.vhf.gebied.Gebieden;
import nl.zuidlimburg.vhf.indicator.Indicatoren;

/** Makes the dictionary of what there is now. */
@ApplicationScoped
class Woordenboeken {
    private final Gebieden gebieden;
    private final Indicatoren indicatoren;

    Woordenboeken(Gebieden gebieden, Indicatoren indicatoren) {
        this.gebieden = gebieden;
        this.indicatoren = indicatoren;
    }

    @Transactional
    Woordenboek nu() {
        return new Woordenboek(gebieden.alleCodes(), indicatoren.alle());
    }
}
