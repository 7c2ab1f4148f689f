package nl.zuidlimburg.vhf.bestand;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Where files may be fetched from, and how much patience and room they get. */
@ConfigMapping(prefix = "vhf.bronnen")
interface BronnenConfig {
    /** Bases of addresses; anything else, and anything that they redirect to, is refused. */
    List<URI> toegestaan();

    @WithDefault("10s")
    Duration verbinden();

    /** For one page or file, to its last byte. */
    @WithDefault("2m")
    Duration antwoord();

    /** All pages together. */
    @WithDefault("256M")
    MemorySize grootste();

    @WithDefault("2000")
    int paginas();
}
