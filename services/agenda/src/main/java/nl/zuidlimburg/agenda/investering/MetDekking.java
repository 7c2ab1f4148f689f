package nl.zuidlimburg.agenda.investering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The covering by one geldstroom from now on; zero takes it away. */
record MetDekking(
        @NotNull @Valid Dekking dekking,
        @Nullable @Size(max = 2000) String reden) {}
