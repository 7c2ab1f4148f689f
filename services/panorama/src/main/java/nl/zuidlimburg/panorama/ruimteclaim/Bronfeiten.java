package nl.zuidlimburg.panorama.ruimteclaim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.zuidlimburg.platform.geometrie.Geometrie;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.jspecify.annotations.Nullable;

/** The parts of facts of others that make a claim, and what they say of the space (ADR 0096). */
final class Bronfeiten {
    private Bronfeiten() {}

    /** A water measure claims space where it has a place, until it is stopped. */
    record Maatregel(
            @Nullable String nummer,
            String naam,
            @Nullable String omschrijving,
            @Nullable Geometrie geometrie,
            @Nullable Boolean indicatief,
            @Nullable List<String> soorten,
            @Nullable UUID programma,
            @Nullable Planning planning,
            @Nullable String fase,
            @Nullable String eigenaar) {

        Optional<Claimbron> claim(String urn, Zichtbaarheid niveau) {
            if (geometrie == null || "gestopt".equals(fase)) {
                return Optional.empty();
            }
            var vast = fase != null
                    && List.of("planuitwerking", "realisatie", "gereed").contains(fase);
            var functie = soorten == null || soorten.isEmpty() ? "water" : "water-" + soorten.getFirst();
            return Optional.of(new Claimbron(
                    urn,
                    gegevens(
                            naam,
                            omschrijving,
                            "water",
                            vast ? Hardheid.VASTGESTELD : fase == null ? Hardheid.ONBEKEND : Hardheid.ZACHT,
                            fase == null ? "De bron noemt geen fase" : null,
                            horizon(planning == null ? null : planning.begin()),
                            Boolean.TRUE.equals(indicatief) ? Plaats.ZOEKGEBIED : Plaats.VAST,
                            geometrie,
                            programma == null ? null : "urn:zl:water:programma:" + programma,
                            nummer == null ? null : "Maatregel " + nummer,
                            functie,
                            null),
                    eigenaar,
                    niveau));
        }
    }

    record Planning(@Nullable OnnauwkeurigeDatum begin) {}

    /** A physical intervention of VHF claims space; it has a neighbourhood, not a place. */
    record Interventie(
            String titel,
            @Nullable String omschrijving,
            @Nullable String kant,
            @Nullable String thema,
            @Nullable String wijk,
            @Nullable Omvang omvang,
            @Nullable OnnauwkeurigeDatum begin,
            @Nullable String status,
            @Nullable String eigenaar) {

        Optional<Claimbron> claim(String urn, Zichtbaarheid niveau) {
            if (kant != null && !kant.equals("fysiek")) {
                return Optional.empty();
            }
            var vast = status != null && !status.equals("gepland");
            return Optional.of(new Claimbron(
                    urn,
                    gegevens(
                            titel,
                            omschrijving,
                            "wonen",
                            vast ? Hardheid.VASTGESTELD : Hardheid.ZACHT,
                            null,
                            horizon(begin),
                            Plaats.GEEN,
                            null,
                            "Volkshuisvestingsfonds",
                            wijk == null ? null : "Interventie in wijk " + wijk,
                            thema == null ? "stedelijke-vernieuwing" : thema,
                            omvang == null ? null : omvang.hectares()),
                    eigenaar,
                    niveau));
        }
    }

    record Omvang(@Nullable Double aantal, @Nullable String eenheid) {
        @Nullable
        Hectares hectares() {
            return aantal != null && eenheid != null && List.of("ha", "hectare").contains(eenheid)
                    ? Hectares.van(aantal)
                    : null;
        }
    }

    /** What a doorbraak promised to the panorama: nobody knows yet how much, and where. */
    record Toezegging(
            @Nullable String doorbraak,
            @Nullable String bestemming,
            @Nullable String omschrijving,
            @Nullable String eigenaar) {

        Optional<Claimbron> claim(String urn, Zichtbaarheid niveau) {
            if (doorbraak == null || omschrijving == null || !"panorama".equals(bestemming)) {
                return Optional.empty();
            }
            return Optional.of(new Claimbron(
                    urn,
                    gegevens(
                            omschrijving,
                            omschrijving,
                            doorbraak,
                            Hardheid.ONBEKEND,
                            "De doorbraak noemt geen omvang en plaats",
                            2030,
                            Plaats.GEEN,
                            null,
                            "urn:zl:agenda:doorbraak:" + doorbraak,
                            "Toegezegde inbreng van een doorbraak",
                            doorbraak,
                            null),
                    eigenaar,
                    niveau));
        }
    }

    /** The horizon in which it begins; the first where nobody says. */
    static int horizon(@Nullable OnnauwkeurigeDatum begin) {
        int jaar = begin == null ? 2030 : begin.vroegsteDag().getYear();
        return jaar <= 2030 ? 2030 : jaar <= 2040 ? 2040 : 2050;
    }

    private static RuimteclaimGegevens gegevens(
            String naam,
            @Nullable String omschrijving,
            String sector,
            Hardheid hardheid,
            @Nullable String reden,
            int horizon,
            Plaats plaats,
            @Nullable Geometrie geometrie,
            @Nullable String programma,
            @Nullable String document,
            String functie,
            @Nullable Hectares hectares) {
        return new RuimteclaimGegevens(
                naam.length() > 200 ? naam.substring(0, 197) + "..." : naam,
                omschrijving,
                sector,
                null,
                hectares,
                hardheid,
                reden,
                horizon,
                null,
                plaats,
                geometrie,
                programma,
                document,
                functie,
                List.of(),
                List.of(),
                List.of());
    }
}
