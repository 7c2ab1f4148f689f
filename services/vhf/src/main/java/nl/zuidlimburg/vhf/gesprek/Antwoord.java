package nl.zuidlimburg.vhf.gesprek;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.vhf.werk.CbsCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was answered to one question about one wijk; a later answer takes its place. */
@Schema(name = "GesprekAntwoord")
public record Antwoord(
        @NotNull @Pattern(regexp = CbsCode.WIJK) String wijk,
        @NotNull Vraag vraag,
        @NotBlank @Size(max = 4000) String antwoord) {

    boolean opDezelfdeVraagAls(Antwoord ander) {
        return wijk.equals(ander.wijk) && vraag == ander.vraag;
    }
}
