package nl.zuidlimburg.notities.notitie;

import java.time.Instant;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

record NotitieView(
        UUID id,
        long versie,
        String titel,
        String tekst,
        NotitieStatus status,
        @Nullable String eigenaar,
        Zichtbaarheid zichtbaarheid,
        Instant gemaaktOp,
        Instant gewijzigdOp) {}
