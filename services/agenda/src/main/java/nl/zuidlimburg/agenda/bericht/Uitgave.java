package nl.zuidlimburg.agenda.bericht;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.platform.register.RegisterView;

/** Messages as a newsletter or a feed; what people typed is text there, never markup. */
@Singleton
class Uitgave {
    private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Template nieuwsbrief;
    private final Template rss;

    Uitgave(@Location("nieuwsbrief.html") Template nieuwsbrief, @Location("berichten.xml") Template rss) {
        this.nieuwsbrief = nieuwsbrief;
        this.rss = rss;
    }

    record Item(BerichtGegevens bericht, String datum) {}

    String nieuwsbrief(List<BerichtGegevens> berichten) {
        return nieuwsbrief.data("berichten", berichten).render();
    }

    String rss(List<RegisterView<BerichtGegevens>> berichten, String adres) {
        var items = berichten.stream()
                .map(view -> new Item(view.gegevens(), datum(view.gewijzigdOp())))
                .toList();
        return rss.data("items", items).data("adres", adres).render();
    }

    private static String datum(Instant tijdstip) {
        return RFC_822.format(tijdstip);
    }
}
