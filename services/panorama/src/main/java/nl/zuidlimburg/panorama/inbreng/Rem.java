package nl.zuidlimburg.panorama.inbreng;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ClientErrorException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.zuidlimburg.platform.identity.CurrentActor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Holds back who sends too much without an account: so many a minute from one address. Addresses are forgotten, never stored. */
@Singleton
class Rem {
    private static final int MEESTE_ADRESSEN = 10_000;

    private final CurrentActor actor;
    private final HttpServerRequest verzoek;
    private final Clock klok;
    private final int perMinuut;
    private final Map<String, Telling> tellingen = new LinkedHashMap<>();

    Rem(
            CurrentActor actor,
            HttpServerRequest verzoek,
            Clock klok,
            @ConfigProperty(name = "panorama.publiek.per-minuut") int perMinuut) {
        this.actor = actor;
        this.verzoek = verzoek;
        this.klok = klok;
        this.perMinuut = perMinuut;
    }

    private record Telling(long minuut, int aantal) {}

    /** Throws 429 where an anonymous caller sent too much in this minute. */
    void houdTegen() {
        if (!actor.get().isAnonymous()) {
            return;
        }
        var adres = verzoek.remoteAddress();
        if (!telt(adres == null ? "" : adres.hostAddress(), klok.instant().getEpochSecond() / 60)) {
            throw new ClientErrorException("Te veel inzendingen", 429);
        }
    }

    private synchronized boolean telt(@Nullable String adres, long minuut) {
        var sleutel = String.valueOf(adres);
        var nu = tellingen.get(sleutel);
        int aantal = nu == null || nu.minuut() != minuut ? 1 : nu.aantal() + 1;
        if (nu == null && tellingen.size() >= MEESTE_ADRESSEN) {
            tellingen.remove(tellingen.keySet().iterator().next());
        }
        tellingen.put(sleutel, new Telling(minuut, aantal));
        return aantal <= perMinuut;
    }
}
