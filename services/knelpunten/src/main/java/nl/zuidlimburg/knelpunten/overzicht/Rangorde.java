package nl.zuidlimburg.knelpunten.overzicht;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.zuidlimburg.knelpunten.knelpunt.Knelpunt;
import nl.zuidlimburg.knelpunten.knelpunt.KnelpuntLijst;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Plaats;
import nl.zuidlimburg.knelpunten.overzicht.Overzicht.Ranglijst;
import nl.zuidlimburg.knelpunten.prioriteit.Prioriteitenlijsten;

/** The open knelpunten by score: points by stated criteria, weighed as everyone can see. */
@ApplicationScoped
class Rangorde {
    private static final int HOOGSTENS = 100;

    private final KnelpuntLijst lijst;
    private final Prioriteitenlijsten prioriteiten;
    private final Tellen tellen;

    Rangorde(KnelpuntLijst lijst, Prioriteitenlijsten prioriteiten, Tellen tellen) {
        this.lijst = lijst;
        this.prioriteiten = prioriteiten;
        this.tellen = tellen;
    }

    Ranglijst nu() {
        var gewichten = prioriteiten.gewichten();
        var where = lijst.alles()
                .and(
                        "status in ('GEMELD', 'IN_BEOORDELING', 'VASTGESTELD', 'IN_OPLOSSING') and prioriteit is not null");
        var query = tellen.session()
                .createNativeQuery(
                        "select * from knelpunt where " + where.sql() + " order by " + gewichten.gewogenSql()
                                + " desc, nummer limit " + HOOGSTENS,
                        Knelpunt.class);
        var items = new ArrayList<Plaats>();
        for (Knelpunt knelpunt : where.bind(query).getResultList()) {
            var v = knelpunt.view();
            items.add(new Plaats(
                    items.size() + 1,
                    v.id(),
                    v.nummer(),
                    v.titel(),
                    Tellen.kebab(v.status().name()),
                    v.prioriteit(),
                    gewichten.score(v.prioriteit())));
        }
        return new Ranglijst(gewichten, List.copyOf(items));
    }
}
