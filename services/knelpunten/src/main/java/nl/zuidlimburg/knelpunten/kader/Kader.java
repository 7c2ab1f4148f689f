package nl.zuidlimburg.knelpunten.kader;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A committee, method or programme that the register leans on. */
@Schema(description = "Een commissie, methode of regeling waarop het register steunt.")
public record Kader(String naam, String kern, List<String> bronnen, String verificatie) {}
