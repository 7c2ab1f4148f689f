package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.knelpunt.Bron.Verificatie;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A knelpunt in a list. */
@Schema(description = "Een knelpunt in een lijst.")
public record KnelpuntSamenvatting(
        UUID id,
        long versie,
        String nummer,
        String titel,
        Aard aard,
        Niveau niveau,
        List<Land> landen,
        List<String> opgaven,
        List<String> doorbraken,
        List<String> focusonderdelen,
        List<String> themas,
        String melder,
        @Nullable String probleemeigenaar,
        KnelpuntStatus status,
        @Nullable Spoor spoor,
        Zichtbaarheid zichtbaarheid,
        @Nullable Instant gemeldOp,
        Instant gewijzigdOp,
        @Nullable OpenTermijn eerstvolgendeTermijn,
        boolean opnieuwBeoordelen,

        @Schema(description = "Of de bronnen zijn nagegaan: de minst zekere telt.") @Nullable
        Verificatie verificatie) {

    public record OpenTermijn(TermijnSoort soort, LocalDate uiterlijkOp) {}

    public static KnelpuntSamenvatting van(Knelpunt knelpunt) {
        var v = knelpunt.view();
        return new KnelpuntSamenvatting(
                v.id(),
                v.versie(),
                v.nummer(),
                v.titel(),
                v.aard(),
                v.niveau(),
                v.landen(),
                v.opgaven(),
                v.doorbraken(),
                v.focusonderdelen(),
                v.themas(),
                v.melder(),
                v.probleemeigenaar(),
                v.status(),
                v.spoor(),
                v.zichtbaarheid(),
                v.gemeldOp(),
                v.gewijzigdOp(),
                v.termijnen().stream()
                        .filter(Termijn::isOpen)
                        .min(Comparator.comparing(Termijn::uiterlijkOp))
                        .map(t -> new OpenTermijn(t.soort(), t.uiterlijkOp()))
                        .orElse(null),
                v.opnieuwBeoordelen() != null,
                v.bronnen().stream()
                        .map(Bron::verificatie)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}
