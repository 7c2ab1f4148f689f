package nl.zuidlimburg.vhf.bestand;

import com.fasterxml.jackson.core.JsonFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Fetches files from the few places that are allowed: no redirects, bounded time, bounded size. */
@ApplicationScoped
public class Bronnen {
    private static final String VELD = "url";

    private final Bestanden bestanden;
    private final BronnenConfig config;
    private final HttpClient http;
    private final JsonFactory json = new JsonFactory();

    Bronnen(Bestanden bestanden, BronnenConfig config) {
        this.bestanden = bestanden;
        this.config = config;
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.verbinden())
                .build();
    }

    /** The address, if files may be fetched from it; else {@code InvalidInput}. */
    public URI vereis(String url) {
        URI adres;
        try {
            adres = URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            throw new InvalidInput(VELD, "is geen adres");
        }
        if (config.toegestaan().stream().noneMatch(basis -> ligtOnder(basis, adres))) {
            throw new InvalidInput(
                    VELD,
                    "hiervandaan mag niets worden opgehaald; wel van "
                            + String.join(
                                    ", ",
                                    config.toegestaan().stream()
                                            .map(URI::toString)
                                            .toList()));
        }
        return adres;
    }

    /** Same host and port, and truly below the path: no dots or escapes that lead out of it, no user, no fragment. */
    static boolean ligtOnder(URI basis, URI adres) {
        var pad = adres.getRawPath();
        return basis.getScheme().equals(adres.getScheme())
                && basis.getHost().equalsIgnoreCase(adres.getHost())
                && basis.getPort() == adres.getPort()
                && adres.getRawUserInfo() == null
                && adres.getRawFragment() == null
                && pad != null
                && pad.startsWith(basis.getRawPath())
                && !pad.contains("..")
                && !pad.contains("\\")
                && !pad.toLowerCase(java.util.Locale.ROOT).contains("%2e");
    }

    /**
     * Fetches the file at the address into {@code bestand}; where it is a page of JSON that names the next one (OData, OGC
     * API Features), that one too, one document after the other.
     */
    public void haal(String url, UUID bestand, boolean perPagina) {
        bestanden.maakLeeg(bestand);
        long bytes = 0;
        String volgende = url;
        for (int pagina = 0; volgende != null; pagina++) {
            if (pagina == config.paginas()) {
                throw new InvalidInput(VELD, "meer dan " + config.paginas() + " pagina's");
            }
            int deel = bestanden.delen(bestand);
            bytes += haalPagina(vereis(volgende), bestand, config.grootste().asLongValue() - bytes);
            volgende = perPagina ? volgende(bestand, deel) : null;
        }
        bestanden.rondAf(bestand);
    }

    private long haalPagina(URI adres, UUID bestand, long ruimte) {
        var vraag = HttpRequest.newBuilder(adres)
                .timeout(config.antwoord())
                .header("Accept", "application/geo+json, application/json, text/csv, */*;q=0.1")
                .build();
        try {
            var antwoord = http.send(vraag, HttpResponse.BodyHandlers.ofInputStream());
            try (var in = antwoord.body()) {
                if (antwoord.statusCode() != 200) {
                    throw new InvalidInput(VELD, adres + " antwoordt met status " + antwoord.statusCode());
                }
                return bestanden.voegToe(bestand, new BegrensdeStroom(in, ruimte, config.antwoord()));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidInput(VELD, adres + " kon niet worden gelezen: " + reden(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String reden(Exception e) {
        var melding = e instanceof UncheckedIOException verpakt && verpakt.getCause() != null
                ? verpakt.getCause().getMessage()
                : e.getMessage();
        return melding == null ? e.getClass().getSimpleName() : melding;
    }

    /** The address of the next page that this one names, at its top level; null on the last. */
    private @Nullable String volgende(UUID bestand, int vanafDeel) {
        try (var in = bestanden.lees(bestand, vanafDeel);
                var parser = json.createParser(in)) {
            return Paginering.volgende(parser);
        } catch (IOException e) {
            throw new InvalidInput(VELD, "het antwoord is geen JSON");
        }
    }
}
