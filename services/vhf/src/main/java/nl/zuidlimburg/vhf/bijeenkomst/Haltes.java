package nl.zuidlimburg.vhf.bijeenkomst;

import jakarta.enterprise.context.ApplicationScoped;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.vhf.gebied.Gebied;
import nl.zuidlimburg.vhf.gebied.Gebieden;
import nl.zuidlimburg.vhf.toekenning.Toekenningen;

/** Where a tour may stop: in areas that exist and have money of the fund. */
@ApplicationScoped
class Haltes {
    private final Gebieden gebieden;
    private final Toekenningen toekenningen;

    Haltes(Gebieden gebieden, Toekenningen toekenningen) {
        this.gebieden = gebieden;
        this.toekenningen = toekenningen;
    }

    void controleer(BijeenkomstGegevens gegevens) {
        var codes = gegevens.haltes().stream().map(Halte::gebied).toList();
        gebieden.vereis("haltes", codes);
        var zonder = gebieden.metCodes(codes).stream()
                .filter(gebied -> gebied.vhfWijkSinds() == null && !toekenningen.bereikt(gebied.code()))
                .map(Gebied::naam)
                .sorted()
                .toList();
        if (!zonder.isEmpty()) {
            throw new RuleViolation(
                    "tour-vhf-geld",
                    "De tour stopt alleen in gebieden met geld uit het Volkshuisvestingsfonds. Zonder: "
                            + String.join(", ", zonder) + ".");
        }
    }
}
