package nl.zuidlimburg.notities.waarneming;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.value.Schatting;
import org.jspecify.annotations.Nullable;

record WaarnemingView(
        UUID id,
        long versie,
        String titel,
        String thema,
        @Nullable OnnauwkeurigeDatum sinds,
        List<Schatting> omvang,
        @Nullable Double lengte,
        @Nullable Double breedte,
        @Nullable String eigenaar,
        Zichtbaarheid zichtbaarheid,
        Instant gewijzigdOp) {

    @Nullable
    Object punt() {
        return lengte == null ? null : Map.of("type", "Point", "coordinates", List.of(lengte, breedte));
    }
}
