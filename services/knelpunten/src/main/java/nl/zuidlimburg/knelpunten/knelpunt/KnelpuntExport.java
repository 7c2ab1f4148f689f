package nl.zuidlimburg.knelpunten.knelpunt;

import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzing;
import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;

/** The register as a table to take away. */
final class KnelpuntExport {
    static final Export<KnelpuntView> KNELPUNTEN = Export.of(
            "knelpunten",
            Column.of("nummer", KnelpuntView::nummer),
            Column.of("titel", KnelpuntView::titel),
            Column.of("omschrijving", KnelpuntView::omschrijving),
            Column.of("gevolg", KnelpuntView::gevolg),
            Column.of("aard", KnelpuntView::aard),
            Column.of("niveau", KnelpuntView::niveau),
            Column.of("landen", KnelpuntView::landen),
            Column.of("opgaven", KnelpuntView::opgaven),
            Column.of("doorbraken", KnelpuntView::doorbraken),
            Column.of("focusonderdelen", KnelpuntView::focusonderdelen),
            Column.of("themas", KnelpuntView::themas),
            Column.of("plaats", KnelpuntView::plaats),
            Column.of("melder", KnelpuntView::melder),
            Column.of("probleemeigenaar", KnelpuntView::probleemeigenaar),
            Column.of("regelverwijzingen", v -> v.regelverwijzingen().stream()
                    .map(Regelverwijzing::tekst)
                    .toList()),
            Column.of("bronnen", v -> v.bronnen().stream().map(Bron::titel).toList()),
            Column.of("status", KnelpuntView::status),
            Column.of("spoor", KnelpuntView::spoor),
            Column.of("gemeldOp", KnelpuntView::gemeldOp),
            Column.of(
                    "uitkomst", v -> v.uitkomst() == null ? null : v.uitkomst().reden()),
            Column.of(
                    "uitkomstDatum",
                    v -> v.uitkomst() == null ? null : v.uitkomst().datum()),
            Column.of("zichtbaarheid", KnelpuntView::zichtbaarheid),
            Column.of("gewijzigdOp", KnelpuntView::gewijzigdOp),
            Column.of("id", KnelpuntView::id));

    private KnelpuntExport() {}
}
