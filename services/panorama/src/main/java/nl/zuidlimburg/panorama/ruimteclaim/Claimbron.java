package nl.zuidlimburg.panorama.ruimteclaim;

import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What another service says of something that asks for space, as a claim. */
record Claimbron(
        String urn, RuimteclaimGegevens gegevens, @Nullable String eigenaar, Zichtbaarheid zichtbaarheid) {}
