package nl.zuidlimburg.panorama.inbreng;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.zuidlimburg.platform.error.InvalidInput;

/**
 * Reads a picture that someone sent and makes one of our own of it. What it is, is seen by its first bytes; how large, by its header,
 * so that a picture that is too large is never decoded. Only the pixels go over: place, camera and whatever else came along stay behind.
 */
final class Beeldlezer {
    static final int MAX_BYTES = 15 * 1024 * 1024;
    static final long MAX_PIXELS = 30_000_000L;
    static final int LANGSTE_ZIJDE = 2048;

    private static final float KWALITEIT = 0.85f;
    private static final String VELD = "afbeelding";

    private Beeldlezer() {}

    static Beeld lees(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new InvalidInput(VELD, "is groter dan 15 MiB");
        }
        var soort = Beeldsoort.van(bytes)
                .orElseThrow(() -> new InvalidInput(VELD, "is geen PNG of JPEG, wat de naam ook zegt"));
        try {
            return schrijf(rechtop(begrensd(gelezen(bytes, soort)), Exif.stand(bytes, soort)));
        } catch (IOException | RuntimeException e) {
            // ImageIO answers broken input with checked and unchecked exceptions alike
            if (e instanceof InvalidInput onjuist) {
                throw onjuist;
            }
            throw new InvalidInput(VELD, "kan niet worden gelezen: het bestand is beschadigd");
        }
    }

    private static BufferedImage gelezen(byte[] bytes, Beeldsoort soort) throws IOException {
        ImageReader lezer = ImageIO.getImageReadersByFormatName(soort.formaat()).next();
        try (var stroom = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            lezer.setInput(stroom, true, true);
            long breedte = lezer.getWidth(0);
            long hoogte = lezer.getHeight(0);
            if (breedte * hoogte > MAX_PIXELS) {
                throw new InvalidInput(
                        VELD,
                        "heeft " + breedte + " bij " + hoogte + " beeldpunten; meer dan " + MAX_PIXELS / 1_000_000
                                + " miljoen kan niet");
            }
            return lezer.read(0, verkleind(lezer.getDefaultReadParam(), Math.max(breedte, hoogte)));
        } finally {
            lezer.dispose();
        }
    }

    /** Skips pixels while reading, so that memory holds at most twice what we keep in each direction. */
    private static ImageReadParam verkleind(ImageReadParam param, long langste) {
        int stap = (int) Math.max(1, langste / (2L * LANGSTE_ZIJDE));
        param.setSourceSubsampling(stap, stap, 0, 0);
        return param;
    }

    private static BufferedImage begrensd(BufferedImage beeld) {
        double schaal = Math.min(1.0, (double) LANGSTE_ZIJDE / Math.max(beeld.getWidth(), beeld.getHeight()));
        int breedte = (int) Math.max(1, Math.round(beeld.getWidth() * schaal));
        int hoogte = (int) Math.max(1, Math.round(beeld.getHeight() * schaal));
        var kleiner = new BufferedImage(breedte, hoogte, BufferedImage.TYPE_INT_RGB);
        var kwast = kleiner.createGraphics();
        try {
            kwast.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            // a JPEG has no transparency: what was see-through becomes white
            kwast.drawImage(beeld, 0, 0, breedte, hoogte, Color.WHITE, null);
        } finally {
            kwast.dispose();
        }
        return kleiner;
    }

    /** Turns the pixels as the camera was held, because what told so is left behind. */
    private static BufferedImage rechtop(BufferedImage beeld, Stand stand) {
        if (stand == Stand.RECHTOP) {
            return beeld;
        }
        int b = beeld.getWidth();
        int h = beeld.getHeight();
        boolean gekanteld = stand != Stand.ONDERSTEBOVEN;
        var gedraaid = new BufferedImage(gekanteld ? h : b, gekanteld ? b : h, BufferedImage.TYPE_INT_RGB);
        var draai = AffineTransform.getTranslateInstance(gedraaid.getWidth() / 2.0, gedraaid.getHeight() / 2.0);
        draai.quadrantRotate(stand.kwartslagen());
        draai.translate(-b / 2.0, -h / 2.0);
        var kwast = gedraaid.createGraphics();
        try {
            kwast.drawImage(beeld, draai, null);
        } finally {
            kwast.dispose();
        }
        return gedraaid;
    }

    private static Beeld schrijf(BufferedImage beeld) throws IOException {
        var schrijver = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stroom = new MemoryCacheImageOutputStream(bytes)) {
            var param = schrijver.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(KWALITEIT);
            schrijver.setOutput(stroom);
            schrijver.write(null, new IIOImage(beeld, null, null), param);
        } finally {
            schrijver.dispose();
        }
        return new Beeld(bytes.toByteArray(), beeld.getWidth(), beeld.getHeight());
    }
}
