package nl.zuidlimburg.water.verbinding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a theme is covered: who works on it, and who of them stands apart. */
@Schema(name = "Themadekking")
record Dekking(
        String thema,
        String label,
        List<Graaf.Knoop> tafels,
        List<Graaf.Knoop> programmas,

        @Schema(description = "Gelegde verbindingen tussen wie aan dit thema werkt.")
        long verbindingen,

        @Schema(description = "Wie aan dit thema werkt en met niemand anders van dit thema is verbonden.")
        List<Graaf.Knoop> losstaand,

        Stand stand) {

    /** What a policy officer looks for first. */
    @Schema(name = "Dekkingsstand")
    enum Stand {
        GEEN_TAFEL_EN_GEEN_PROGRAMMA,
        GEEN_TAFEL,
        GEEN_PROGRAMMA,
        NIET_VERBONDEN,
        DEELS_VERBONDEN,
        VERBONDEN
    }

    static Dekking van(String thema, String label, Graaf graaf) {
        var knopen =
                graaf.knopen().stream().filter(k -> k.themas().contains(thema)).toList();
        var ids = knopen.stream().map(Graaf.Knoop::id).toList();
        var lijnen = graaf.verbindingen().stream()
                .filter(l -> ids.contains(l.van()) && ids.contains(l.naar()))
                .toList();
        var los = knopen.stream()
                .filter(k -> lijnen.stream()
                        .noneMatch(l -> l.van().equals(k.id()) || l.naar().equals(k.id())))
                .toList();
        var tafels = knopen.stream().filter(k -> k.soort() == Eind.Soort.TAFEL).toList();
        var programmas =
                knopen.stream().filter(k -> k.soort() == Eind.Soort.PROGRAMMA).toList();
        return new Dekking(thema, label, tafels, programmas, lijnen.size(), los, stand(tafels, programmas, los));
    }

    private static Stand stand(List<Graaf.Knoop> tafels, List<Graaf.Knoop> programmas, List<Graaf.Knoop> los) {
        if (tafels.isEmpty()) {
            return programmas.isEmpty() ? Stand.GEEN_TAFEL_EN_GEEN_PROGRAMMA : Stand.GEEN_TAFEL;
        }
        if (programmas.isEmpty()) {
            return Stand.GEEN_PROGRAMMA;
        }
        if (los.size() == tafels.size() + programmas.size()) {
            return Stand.NIET_VERBONDEN;
        }
        return los.isEmpty() ? Stand.VERBONDEN : Stand.DEELS_VERBONDEN;
    }
}
