package nl.zuidlimburg.water.maatregel;

import java.util.stream.Collectors;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.jspecify.annotations.Nullable;

/** Measures as a file. */
final class MaatregelExport {
    static final Export<MaatregelView> KOLOMMEN = Export.of(
            "maatregelen",
            Column.of("nummer", MaatregelView::nummer),
            Column.of("naam", v -> v.gegevens().naam()),
            Column.of("omschrijving", v -> v.gegevens().omschrijving()),
            Column.of("stroomgebied", v -> v.gegevens().stroomgebied()),
            Column.of("gebied", v -> v.gegevens().gebied()),
            Column.of("indicatief", v -> v.gegevens().indicatief()),
            Column.of("soorten", v -> v.gegevens().soorten()),
            Column.of("laag", v -> v.gegevens().laag()),
            Column.of("aanpak", v -> v.gegevens().aanpak()),
            Column.of("programma", v -> v.gegevens().programma()),
            Column.of("trekker", v -> v.gegevens().trekker()),
            Column.of("partners", v -> v.gegevens().partners()),
            Column.of("fase", MaatregelView::fase),
            Column.of("faseSinds", MaatregelView::faseSinds),
            Column.of(
                    "geblokkeerdDoor",
                    v -> v.blokkade() == null ? null : v.blokkade().toelichting()),
            Column.of(
                    "knelpunt", v -> v.blokkade() == null ? null : v.blokkade().knelpuntNummer()),
            Column.of("begin", v -> moment(v, true)),
            Column.of("eind", v -> moment(v, false)),
            Column.of("financieringInCenten", MaatregelView::financieringInCenten),
            Column.of("financiers", MaatregelExport::financiers),
            Column.of("hoogsteRisico", MaatregelView::hoogsteRisico),
            Column.of(
                    "waterLeidend",
                    v -> v.gegevens().waterLeidend() == null
                            ? null
                            : v.gegevens().waterLeidend().uitkomst()),
            Column.of("ontbrekendeHoeken", v -> v.driehoek().ontbreekt()),
            Column.of("standVolgensBron", v -> v.gegevens().standVolgensBron()),
            Column.of("zichtbaarheid", MaatregelView::zichtbaarheid),
            Column.of("gewijzigdOp", MaatregelView::gewijzigdOp),
            Column.of("id", MaatregelView::id));

    private MaatregelExport() {}

    private static @Nullable String moment(MaatregelView view, boolean begin) {
        var planning = view.gegevens().planning();
        if (planning == null) {
            return null;
        }
        OnnauwkeurigeDatum datum = begin ? planning.begin() : planning.eind();
        return datum == null ? null : datum.leesbaar();
    }

    private static String financiers(MaatregelView view) {
        return view.gegevens().financiers().stream()
                .map(f -> f.organisatie() + " " + f.bedragInCenten())
                .collect(Collectors.joining("; "));
    }
}
