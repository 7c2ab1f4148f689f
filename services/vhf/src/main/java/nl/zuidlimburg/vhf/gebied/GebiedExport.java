package nl.zuidlimburg.vhf.gebied;

import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;
import org.jspecify.annotations.Nullable;

/** Areas as a file; each whole boundary is read when its row is written. */
final class GebiedExport {
    private static final Export<GebiedView> KOLOMMEN = Export.of(
            "gebieden",
            Column.of("code", GebiedView::code),
            Column.of("soort", GebiedView::soort),
            Column.of("naam", GebiedView::naam),
            Column.of("korteNaam", GebiedView::korteNaam),
            Column.of("geldigVanaf", GebiedView::geldigVanaf),
            Column.of("geldigTot", GebiedView::geldigTot),
            Column.of("ouders", GebiedView::ouders),
            Column.of("voorgangers", GebiedView::voorgangers),
            Column.of("opvolgers", GebiedView::opvolgers),
            Column.of("vhfWijkSinds", GebiedView::vhfWijkSinds),
            Column.of("inwoners", GebiedView::inwoners),
            Column.of("woningen", GebiedView::woningen),
            Column.of(
                    "lengtegraad",
                    g -> g.centroide() == null ? null : g.centroide().lengtegraad()),
            Column.of(
                    "breedtegraad",
                    g -> g.centroide() == null ? null : g.centroide().breedtegraad()),
            Column.of("bron", GebiedView::bron),
            Column.of("bronUrl", GebiedView::bronUrl),
            Column.of("grensbron", GebiedView::grensbron),
            Column.of("grensjaar", GebiedView::grensjaar),
            Column.of("gewijzigdOp", GebiedView::gewijzigdOp),
            Column.of("id", GebiedView::id));

    private GebiedExport() {}

    static Export<GebiedView> metGrenzen(Grenzen grenzen) {
        return KOLOMMEN.withGeometry(GebiedView::code, gebied -> geometrie(gebied, grenzen));
    }

    private static @Nullable Geometrie geometrie(GebiedView gebied, Grenzen grenzen) {
        var grens = gebied.grensbron() == null
                ? null
                : grenzen.volledig(gebied.id()).orElse(null);
        return grens != null || gebied.centroide() == null ? grens : Geometrie.van(gebied.centroide());
    }
}
