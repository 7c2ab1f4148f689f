package nl.zuidlimburg.panorama.inbreng;

import nl.zuidlimburg.platform.export.Column;
import nl.zuidlimburg.platform.export.Export;

/** Contributions as a file; what was refused is in it for who may know of it, with the reason. */
final class InbrengExport {
    static final Export<InbrengView> KOLOMMEN = Export.of(
                    "inbreng",
                    Column.<InbrengView>of("tekst", v -> v.gegevens().tekst()),
                    Column.of("taal", v -> v.gegevens().taal()),
                    Column.of("themas", v -> v.gegevens().themas()),
                    Column.of("opgaven", v -> v.gegevens().opgaven()),
                    Column.of("soort", v -> v.gegevens().soort()),
                    Column.of("kanaal", v -> v.gegevens().kanaal()),
                    Column.of(
                            "datum",
                            v -> v.gegevens().datum() == null
                                    ? null
                                    : v.gegevens().datum().leesbaar()),
                    Column.of("gemeente", v -> v.gegevens().gemeente()),
                    Column.of("ronde", v -> v.gegevens().ronde()),
                    Column.of("status", InbrengView::status),
                    Column.of("reden", InbrengView::reden),
                    Column.of(
                            "antwoord",
                            v -> v.antwoord() == null ? null : v.antwoord().tekst()),
                    Column.of("herkomst", InbrengView::herkomst),
                    Column.of("verderIn", InbrengView::verderIn),
                    Column.of("zichtbaarheid", InbrengView::zichtbaarheid),
                    Column.of("gewijzigdOp", InbrengView::gewijzigdOp),
                    Column.of("id", InbrengView::id))
            .withGeometry(InbrengView::id, v -> v.gegevens().geometrie());

    private InbrengExport() {}
}
