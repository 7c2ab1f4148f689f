package nl.zuidlimburg.water.rapportage;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A report on paper, in a spreadsheet, or for a program. */
@Singleton
class Bladen {
    private final Template pagina;

    Bladen(@Location("rapportage.html") Template pagina) {
        this.pagina = pagina;
    }

    enum Formaat {
        JSON,
        HTML,
        CSV
    }

    Response antwoord(String titel, Rapport rapport, @Nullable Formaat formaat) {
        return switch (formaat == null ? Formaat.JSON : formaat) {
            case JSON -> Response.ok(rapport, MediaType.APPLICATION_JSON_TYPE).build();
            case HTML ->
                Response.ok(html(titel, rapport), MediaType.TEXT_HTML + ";charset=UTF-8")
                        .build();
            case CSV ->
                Response.ok(csv(rapport), "text/csv;charset=UTF-8")
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"rapportage-" + rapport.peildatum() + ".csv\"")
                        .build();
        };
    }

    String html(String titel, Rapport rapport) {
        return pagina.data("titel", titel)
                .data("rapport", rapport)
                .data("geld", new Geld())
                .render();
    }

    /** Cents as people read them; used by the template. */
    public static final class Geld {
        public String euro(long centen) {
            var vorm = NumberFormat.getInstance(Locale.forLanguageTag("nl-NL"));
            vorm.setMinimumFractionDigits(2);
            vorm.setMaximumFractionDigits(2);
            return "€ " + vorm.format(java.math.BigDecimal.valueOf(centen, 2));
        }
    }

    static String csv(Rapport rapport) {
        var tekst = new StringWriter();
        try (var csv = new CSVPrinter(tekst, CSVFormat.RFC4180)) {
            csv.printRecord("blad", "onderdeel", "code", "naam", "fase", "aantal", "bedragInCenten", "risico");
            var a = rapport.bladA();
            csv.printRecord("A", "totaal", null, null, null, a.maatregelen(), a.totaalInCenten(), null);
            for (var fase : a.perFase()) {
                csv.printRecord("A", "fase", fase.code(), null, null, fase.aantal(), null, null);
            }
            for (var financier : a.perFinancier()) {
                csv.printRecord(
                        "A", "financier", veilig(financier.code()), null, null, null, financier.bedragInCenten(), null);
            }
            for (var zekerheid : a.perZekerheid()) {
                csv.printRecord("A", "zekerheid", zekerheid.code(), null, null, null, zekerheid.bedragInCenten(), null);
            }
            for (var risico : a.risicos()) {
                csv.printRecord(
                        "A",
                        "risico",
                        risico.maatregel(),
                        veilig(risico.omschrijving()),
                        null,
                        null,
                        null,
                        risico.gewicht());
            }
            for (var b : rapport.bladB()) {
                csv.printRecord(
                        "B",
                        "stroomgebied",
                        b.stroomgebied(),
                        veilig(b.naam()),
                        null,
                        b.aantal(),
                        b.totaalInCenten(),
                        b.hoogsteRisico());
                for (var m : b.maatregelen()) {
                    csv.printRecord(
                            "B",
                            "maatregel",
                            m.nummer(),
                            veilig(m.naam()),
                            m.fase(),
                            null,
                            m.bedragInCenten(),
                            m.hoogsteRisico());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekst.toString();
    }

    /** A cell that a spreadsheet would take for a formula stays text. */
    private static String veilig(String cel) {
        return !cel.isEmpty() && "=+-@\t\r".indexOf(cel.charAt(0)) >= 0 ? "'" + cel : cel;
    }
}
