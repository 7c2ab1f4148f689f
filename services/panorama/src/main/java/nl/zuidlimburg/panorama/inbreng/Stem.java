package nl.zuidlimburg.panorama.inbreng;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visitor who agrees; the key is made by their own browser. */
@Schema(name = "Inbrengstem")
record Stem(
        @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{16,64}") String bezoeker) {}
