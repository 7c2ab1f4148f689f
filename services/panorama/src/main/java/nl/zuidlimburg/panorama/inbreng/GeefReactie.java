package nl.zuidlimburg.panorama.inbreng;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What someone says about a contribution. */
@Schema(name = "GeefInbrengreactie")
record GeefReactie(
        @NotBlank @Size(max = 2000) String tekst, @NotNull Taal taal) {}
