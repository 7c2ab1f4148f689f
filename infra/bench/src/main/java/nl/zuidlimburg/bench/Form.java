package nl.zuidlimburg.bench;

import java.util.concurrent.atomic.AtomicLong;

/** The form with which a knelpunt is reported: as long, and with as many lists, as one that people fill in. */
final class Form {
    private static final AtomicLong NUMBER = new AtomicLong();

    private Form() {}

    static String next() {
        return """
                {"titel": "Vergunning nodig om afval over de grens te recyclen, geval %d",
                 "omschrijving": "Afval op acht kilometer van de grens mocht niet naar een Nederlandse recycler, omdat de \
                vergunning van het ene land in het andere niet geldt. De gemeente en het bedrijf hebben beide landen gevraagd \
                om een uitleg van de regel; die verschilt. Tot er een afspraak is, rijdt de vrachtwagen honderd kilometer om.",
                 "gevolg": "De opgave circulaire economie blijft liggen.",
                 "aard": "wet-of-regel", "niveau": "nationaal", "landen": ["nl"],
                 "opgaven": ["circulaire-economie"], "themas": ["afval", "vergunningen"], "plaats": "Heerlen",
                 "regelverwijzingen": ["BWBR0037885"], "zichtbaarheid": "partners"}""".formatted(NUMBER.incrementAndGet());
    }
}
