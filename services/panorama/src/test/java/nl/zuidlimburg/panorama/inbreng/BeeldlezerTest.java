package nl.zuidlimburg.panorama.inbreng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeeldlezerTest {
    static final String GPS = "50.8503N 5.6909E Maastricht";

    @Test
    void een_beeld_van_veertig_megapixel_wordt_geweigerd_zonder_het_uit_te_pakken() {
        // Given only a header: whoever decodes it finds no pixels, and says that the file is broken
        var bytes = pngKop(8000, 5000);

        // When, Then
        assertThatThrownBy(() -> Beeldlezer.lees(bytes))
                .isInstanceOf(InvalidInput.class)
                .satisfies(
                        e -> assertThat(((InvalidInput) e).errors().toString()).contains("8000 bij 5000"));
    }

    @ParameterizedTest
    @CsvSource({
        "een hernoemd programma, 4d5a90000300000004000000ffff0000",
        "een programma van Linux, 7f454c46020101000000000000000000",
        "een GIF, 47494638396101000100800000ffffff",
        "niets, ''"
    })
    void wat_geen_png_of_jpeg_is_wordt_geweigerd(String wat, String hex) {
        // Given
        var bytes = HexFormat.of().parseHex(hex);

        // When, Then
        assertThatThrownBy(() -> Beeldlezer.lees(bytes)).as(wat).isInstanceOf(InvalidInput.class);
    }

    @Test
    void een_svg_met_een_script_wordt_geweigerd() {
        // Given
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);

        // When, Then
        assertThatThrownBy(() -> Beeldlezer.lees(svg)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void een_beschadigd_beeld_wordt_geweigerd() throws IOException {
        // Given
        var bytes = Arrays.copyOf(beeld("png", 300, 200), 90);

        // When, Then
        assertThatThrownBy(() -> Beeldlezer.lees(bytes)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void de_plaats_van_de_camera_blijft_achter() throws IOException {
        // Given
        var bytes = metExif(beeld("jpeg", 300, 200), 1);
        assertThat(tekst(bytes)).contains(GPS);

        // When
        var gelezen = Beeldlezer.lees(bytes);

        // Then
        assertThat(tekst(gelezen.jpeg())).doesNotContain(GPS).doesNotContain("Exif");
        assertThat(gelezen.breedte()).isEqualTo(300);
    }

    @Test
    void een_programma_achter_een_beeld_blijft_achter() throws IOException {
        // Given
        var staart = "#!/bin/sh rm".getBytes(StandardCharsets.US_ASCII);
        var beeld = beeld("png", 40, 30);
        var bytes = ByteBuffer.allocate(beeld.length + staart.length)
                .put(beeld)
                .put(staart)
                .array();

        // When
        var gelezen = Beeldlezer.lees(bytes);

        // Then
        assertThat(tekst(gelezen.jpeg())).doesNotContain("/bin/sh");
    }

    @Test
    void een_groot_beeld_wordt_kleiner_bewaard() throws IOException {
        // Given
        var bytes = beeld("png", 5000, 2500);

        // When
        var gelezen = Beeldlezer.lees(bytes);

        // Then
        assertThat(gelezen.breedte()).isEqualTo(2048);
        assertThat(gelezen.hoogte()).isEqualTo(1024);
    }

    @ParameterizedTest
    @CsvSource({"1, true, 0, 0", "3, true, 299, 199", "6, false, 199, 0", "8, false, 0, 299"})
    void wie_zijn_telefoon_kantelde_ziet_zijn_beeld_rechtop(int orientatie, boolean liggend, int x, int y)
            throws IOException {
        // Given a red block in the upper left corner of what the camera saw
        var bytes = metExif(beeld("jpeg", 300, 200), orientatie);

        // When
        var gelezen =
                ImageIO.read(new ByteArrayInputStream(Beeldlezer.lees(bytes).jpeg()));

        // Then
        assertThat(gelezen.getWidth() > gelezen.getHeight()).isEqualTo(liggend);
        var kleur = new Color(gelezen.getRGB(x, y));
        assertThat(kleur.getRed()).isGreaterThan(200);
        assertThat(kleur.getBlue()).isLessThan(60);
    }

    /** Blue, with a red block in its upper left corner. */
    static byte[] beeld(String formaat, int breedte, int hoogte) throws IOException {
        var beeld = new BufferedImage(breedte, hoogte, BufferedImage.TYPE_INT_RGB);
        var kwast = beeld.createGraphics();
        kwast.setColor(Color.BLUE);
        kwast.fillRect(0, 0, breedte, hoogte);
        kwast.setColor(Color.RED);
        kwast.fillRect(0, 0, breedte / 4, hoogte / 4);
        kwast.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(beeld, formaat, bytes);
        return bytes.toByteArray();
    }

    /** The JPEG with a block of EXIF after its first marker: the orientation, and a place as a camera writes it. */
    static byte[] metExif(byte[] jpeg, int orientatie) {
        var plaats = GPS.getBytes(StandardCharsets.US_ASCII);
        int lengte = 2 + 6 + 8 + 2 + 12 + 4 + plaats.length;
        return ByteBuffer.allocate(jpeg.length + 2 + lengte)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) lengte)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientatie)
                .putShort((short) 0)
                .putInt(0)
                .put(plaats)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    static byte[] pngKop(int breedte, int hoogte) {
        var kop = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(breedte)
                .putInt(hoogte)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var som = new CRC32();
        som.update(kop);
        return ByteBuffer.allocate(33)
                .put(HexFormat.of().parseHex("89504e470d0a1a0a"))
                .putInt(13)
                .put(kop)
                .putInt((int) som.getValue())
                .array();
    }

    private static String tekst(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
