package nl.zuidlimburg.vhf.bijeenkomst;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.zuidlimburg.vhf.werk.CbsCode;

/** Where the tour stops, and to see what. */
public record Halte(
        @NotNull @Pattern(regexp = CbsCode.GEBIED) String gebied,
        @NotBlank @Size(max = 300) String onderwerp) {}
