package nl.zuidlimburg.platform.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The topic of this service over HTTP, for who does not read Kafka. */
@Path("/v1/gebeurtenissen")
@Tag(name = "Gebeurtenissen")
@IfBuildProperty(name = "platform.outbox.enabled", stringValue = "true", enableIfMissing = true)
class GebeurtenissenResource {
    private final Replay replay;
    private final CurrentActor actor;
    private final EventConfig config;

    GebeurtenissenResource(Replay replay, CurrentActor actor, EventConfig config) {
        this.replay = replay;
        this.actor = actor;
        this.config = config;
    }

    @GET
    @Operation(
            summary = "Wat er gebeurde, in volgorde",
            description =
                    "Dezelfde gebeurtenissen als op het topic, met dezelfde kenmerken, voor zover u het item nu mag"
                            + " zien. Bewaar `volgende` en vraag daarmee later verder; verandert het niet, dan bent u bij.")
    public Gebeurtenissen lijst(
            @QueryParam("cursor")
                    @Parameter(description = "De waarde van `volgende` uit het vorige antwoord.")
                    @Schema(maxLength = 100)
                    @Nullable
                    String cursor,
            @QueryParam("type")
                    @Parameter(description = "Alleen deze soorten, kort (knelpunt-opgelost) of voluit.")
                    @Size(max = 20)
                    List<@Size(max = 200) String> type,
            @QueryParam("onderwerp") @Parameter(description = "Alleen dit item.") @Nullable UUID onderwerp,
            @QueryParam("paginaGrootte") @DefaultValue("100") @Schema(minimum = "1", maximum = "200")
                    int paginaGrootte) {
        var filter = new Replay.Filter(type.stream().map(this::shortType).toList(), onderwerp);
        long after = cursor == null ? 0 : decode(cursor);
        var slice = replay.after(after, Math.clamp(paginaGrootte, 1, 200), filter, lowest());
        return new Gebeurtenissen(slice.facts(), slice.next() == 0 ? null : encode(slice.next()));
    }

    private Zichtbaarheid lowest() {
        return actor.get().isAnonymous() ? Zichtbaarheid.OPENBAAR : Zichtbaarheid.PARTNERS;
    }

    private String shortType(String type) {
        var prefix = Envelope.wireType(config.service(), "", 1);
        var bare = type.startsWith(prefix) ? type.substring(prefix.length()) : type;
        return bare.replaceFirst("\\.v\\d+$", "");
    }

    private static String encode(long sequence) {
        var text = Envelope.sequence(sequence).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    private static long decode(String cursor) {
        try {
            return Long.parseLong(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("cursor", "is geen geldige cursor; begin opnieuw zonder cursor");
        }
    }

    /** A stretch of the log; it has no end, so no count. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Gebeurtenissen(
            List<Gebeurtenis> items,

            @Schema(description = "Cursor om later verder te lezen; ontbreekt als er nog niets was.", maxLength = 100)
            @Nullable
            String volgende) {}
}
