package nl.zuidlimburg.agenda.investering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.register.RegisterData;
import nl.zuidlimburg.platform.value.Code;
import org.jspecify.annotations.Nullable;

/**
 * Money that may cover needs; each euro of it covers one need at most.
 *
 * @param herkomst what it follows from, such as an award of another service
 */
public record GeldstroomGegevens(
        @NotBlank @Size(max = Code.MAX) @Pattern(regexp = Code.PATTERN)
        String code,

        @NotBlank @Size(max = 300) String naam,
        @NotNull Geldbron bronsoort,
        @Nullable @Size(max = 300) String regeling,
        @NotNull Inzet inzet,
        @NotNull Zekerheid zekerheid,
        @NotNull @Min(0) @Max(1_000_000_000_000_000L) Long bedragInCenten,
        @Nullable @Size(max = 200) String herkomst,
        @NotNull @Valid Bron bron)
        implements RegisterData {

    /** What is left of it when its source no longer names it. */
    GeldstroomGegevens leeg() {
        return new GeldstroomGegevens(code, naam, bronsoort, regeling, inzet, zekerheid, 0L, herkomst, bron);
    }
}
