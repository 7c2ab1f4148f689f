package nl.zuidlimburg.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowWriterTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> PUNT = Map.of("type", "Point", "coordinates", List.of(5.98, 50.88));

    private static final Export<Rij> EXPORT = Export.of(
                    "rijen",
                    Column.of("naam", Rij::naam),
                    Column.of("bedrag", Rij::bedrag),
                    Column.of("dag", rij -> LocalDate.of(2024, 2, 29)),
                    Column.of("sinds", rij -> OnnauwkeurigeDatum.van("2022-Q1")),
                    Column.of("zichtbaarheid", rij -> List.of(Zichtbaarheid.INTERN, Zichtbaarheid.OPENBAAR)),
                    Column.of("leeg", rij -> null))
            .withGeometry(Rij::naam, rij -> PUNT);

    record Rij(String naam, BigDecimal bedrag) {}

    @Test
    void csv_heeft_een_kop_en_een_komma_en_houdt_tekst_heel() throws IOException {
        // Given
        var rij = new Rij("Kerkrade, \"Eygelshoven\"\nen Jülich", new BigDecimal("-1E+3"));

        // When
        var csv = schrijf(Format.CSV, rij);

        // Then
        assertThat(csv).isEqualTo("""
                naam,bedrag,dag,sinds,zichtbaarheid,leeg\r
                "Kerkrade, ""Eygelshoven""\nen Jülich",-1000,2024-02-29,1e kwartaal van 2022,intern; openbaar,\r
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"})
    void tekst_die_als_formule_begint_wordt_geen_formule(String gevaarlijk) throws IOException {
        // Given
        var rij = new Rij(gevaarlijk, BigDecimal.ONE);

        // When
        var csv = schrijf(Format.CSV, rij);
        var sheet = xlsxPart(bytes(Format.XLSX, rij), "xl/worksheets/sheet1.xml");

        // Then
        assertThat(csv.lines().skip(1).findFirst().orElseThrow()).matches("\"?'.*");
        assertThat(sheet).contains("<t>&apos;").doesNotContain("<f>");
    }

    @Test
    void xlsx_houdt_getallen_en_datums_als_zodanig() throws IOException {
        // Given
        var rij = new Rij("gewoon", new BigDecimal("-12.5"));

        // When
        var sheet = xlsxPart(bytes(Format.XLSX, rij), "xl/worksheets/sheet1.xml");

        // Then
        assertThat(sheet)
                .contains(">gewoon<")
                .contains("<c r=\"B2\" t=\"n\"><v>-12.5</v></c>")
                .containsPattern("<c r=\"C2\" s=\"\\d+\" t=\"n\"><v>45351(\\.0)?</v></c>");
    }

    @Test
    void xlsx_gaat_verder_op_een_volgend_blad() throws IOException {
        // Given
        var out = new ByteArrayOutputStream();
        var writer = new XlsxRows<>("rijen", EXPORT.columns(), out, 3);

        // When
        for (int i = 1; i <= 3; i++) {
            writer.row(new Rij("rij " + i, BigDecimal.ONE));
        }
        writer.finish();

        // Then
        assertThat(xlsxPart(out.toByteArray(), "xl/worksheets/sheet1.xml"))
                .contains("rij 2")
                .doesNotContain("rij 3");
        assertThat(xlsxPart(out.toByteArray(), "xl/worksheets/sheet2.xml")).contains("naam", "rij 3");
    }

    @Test
    void ndjson_is_de_hele_rij_per_regel() throws IOException {
        // Given // When
        var regels = schrijf(Format.NDJSON, new Rij("a", BigDecimal.ONE), new Rij("b", BigDecimal.TWO));

        // Then
        assertThat(regels).isEqualTo("{\"naam\":\"a\",\"bedrag\":1}\n{\"naam\":\"b\",\"bedrag\":2}\n");
    }

    @Test
    void geojson_is_een_feature_per_rij_met_de_kolommen_als_eigenschappen() throws IOException {
        // Given // When
        var collectie = JSON.readTree(bytes(Format.GEOJSON, new Rij("a", BigDecimal.ONE)));

        // Then
        assertThat(collectie.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collectie.path("features")).singleElement().satisfies(feature -> {
            assertThat(feature.path("id").asText()).isEqualTo("a");
            assertThat(feature.path("geometry").path("coordinates").get(0).asDouble())
                    .isEqualTo(5.98);
            assertThat(feature.path("properties").path("bedrag").asInt()).isEqualTo(1);
        });
    }

    @Test
    void geen_rijen_is_een_geldig_bestand() throws IOException {
        // Given // When // Then
        assertThat(schrijf(Format.CSV)).startsWith("naam,").hasLineCount(1);
        assertThat(schrijf(Format.NDJSON)).isEmpty();
        assertThat(JSON.readTree(bytes(Format.GEOJSON)).path("features")).isEmpty();
        assertThat(xlsxPart(bytes(Format.XLSX), "xl/worksheets/sheet1.xml")).contains("naam");
    }

    /** What the writer still holds of the rows it was given is counted by the collector itself. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void tweehonderdduizend_rijen_zijn_nooit_samen_in_het_geheugen(Format format) throws IOException {
        // Given
        int rows = 200_000;
        var sampled = new ArrayList<WeakReference<Rij>>();
        var alive = new HashMap<Integer, Long>();
        var writer = writer(format, OutputStream.nullOutputStream());

        // When
        for (int i = 1; i <= rows; i++) {
            var row = new Rij("rij " + i, BigDecimal.valueOf(i));
            if (i % 100 == 0) {
                sampled.add(new WeakReference<>(row));
            }
            writer.row(row);
            row = null;
            if (i % 50_000 == 0) {
                System.gc();
                alive.put(i, sampled.stream().filter(ref -> ref.get() != null).count());
            }
        }
        writer.finish();

        // Then
        assertThat(sampled).hasSize(2000);
        assertThat(alive.values()).hasSize(4).allMatch(count -> count <= 5);
    }

    private static String schrijf(Format format, Rij... rijen) throws IOException {
        return new String(bytes(format, rijen), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Format format, Rij... rijen) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = writer(format, out);
        for (var rij : rijen) {
            writer.row(rij);
        }
        writer.finish();
        return out.toByteArray();
    }

    private static RowWriter<Rij> writer(Format format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows<>(EXPORT.columns(), out);
            case XLSX -> new XlsxRows<>("rijen", EXPORT.columns(), out);
            case NDJSON -> new JsonRows<>(JSON, out);
            case GEOJSON -> new GeoJsonRows<>(EXPORT, new ObjectMapper().findAndRegisterModules(), out);
        };
    }

    private static String xlsxPart(byte[] file, String part) throws IOException {
        var path = Files.write(Files.createTempFile("export", ".xlsx"), file);
        try (var zip = new ZipFile(path.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(path);
        }
    }
}
