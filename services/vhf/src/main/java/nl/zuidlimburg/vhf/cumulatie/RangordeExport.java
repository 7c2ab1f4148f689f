package nl.zuidlimburg.vhf.cumulatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.vhf.cumulatie.Rangorderegel.Domeinbijdrage;
import nl.zuidlimburg.vhf.cumulatie.Rangorderegel.Indicatorbijdrage;
import org.jspecify.annotations.Nullable;

/** The columns of an order: both scores, and after them the contribution of each indicator and each domain. */
final class RangordeExport {
    private RangordeExport() {}

    static Export<Rangordelijst.Item> van(Weegschema gewichten) {
        var kolommen = new ArrayList<>(List.<Column<Rangordelijst.Item>>of(
                kolom("gebied", Rangorderegel::gebied),
                kolom("naam", Rangorderegel::naam),
                kolom("plaatsExponentieel", r -> r.exponentieel().plaats()),
                kolom("exponentieel", r -> r.exponentieel().score()),
                kolom("plaatsZscore", r -> r.zscore().plaats()),
                kolom("zscore", r -> r.zscore().score()),
                kolom("slechtsteVijfde", r -> r.stapeling().leesbaar()),
                kolom("gestapeld", r -> r.stapeling().gestapeld()),
                Column.of("tegenspraken", item -> item.tegenspraken().size())));
        for (int i = 0; i < gewichten.indicatoren().size(); i++) {
            int m = i;
            var code = gewichten.indicatoren().get(m).indicator();
            Function<Rangorderegel, Indicatorbijdrage> bijdrage =
                    r -> r.zscore().bijdragen().get(m);
            kolommen.add(kolom(code, r -> bijdrage.apply(r).waarde()));
            kolommen.add(kolom(code + ".z", r -> bijdrage.apply(r).z()));
            kolommen.add(kolom(code + ".bijdrage", r -> bijdrage.apply(r).bijdrage()));
        }
        gewichten.domeinen().forEach(d -> {
            Function<Rangorderegel, Domeinbijdrage> bijdrage = r -> Objects.requireNonNull(
                    r.exponentieel().bijdragen().get(d.domein().ordinal()));
            var naam = d.domein().name().toLowerCase(Locale.ROOT).replace('_', '-');
            kolommen.add(kolom(naam + ".rang", r -> bijdrage.apply(r).rang()));
            kolommen.add(kolom(naam + ".bijdrage", r -> bijdrage.apply(r).bijdrage()));
        });
        return Export.of("rangorde", kolommen);
    }

    private static Column<Rangordelijst.Item> kolom(
            String naam, Function<? super Rangorderegel, ? extends @Nullable Object> waarde) {
        return Column.of(naam, item -> waarde.apply(item.regel()));
    }
}
