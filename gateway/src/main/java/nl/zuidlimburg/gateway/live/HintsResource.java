package nl.zuidlimburg.gateway.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import nl.zuidlimburg.gateway.gebied.Zicht;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.jspecify.annotations.Nullable;

/** Hints over server-sent events: what to read again. */
@Path("/v1/hints")
@Tag(name = "Live")
class HintsResource {
    private static final long RECONNECT_MILLIS = 2_000;

    private final HintSource source;
    private final Zicht zicht;
    private final Live live;

    HintsResource(HintSource source, Zicht zicht, Live live) {
        this.source = source;
        this.zicht = zicht;
        this.live = live;
    }

    @ConfigMapping(prefix = "gateway.live")
    interface Live {
        /** So that proxies in between keep the connection, and a lost one is noticed. */
        @WithDefault("15s")
        Duration heartbeat();

        /** After this the receiver connects anew, with the rights it then has. */
        @WithDefault("5m")
        Duration longest();
    }

    /** What goes over the line. */
    record Wijziging(String type, String id) {}

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "volgHints",
            summary = "Volg wat er verandert",
            description =
                    "Server-sent events met soort gebeurtenis en kenmerk van wat u mag zien; lees het onderdeel daarna"
                            + " opnieuw. Na een onderbreking gaat de stroom verder vanaf `Last-Event-ID`.")
    @APIResponse(
            responseCode = "200",
            description = "Een stroom van gebeurtenissen met de naam `hint`; `data` is dit in JSON.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = Wijziging.class)))
    public Multi<OutboundSseEvent> follow(@HeaderParam("Last-Event-ID") @Nullable String lastSeen, @Context Sse sse) {
        var levels = zicht.levels();
        // Listening comes first: what is committed while the missed ones are read is heard as well.
        var heard = UnicastProcessor.<Hint>create();
        var listening = source.stream().subscribe().with(heard::onNext, heard::onError, heard::onComplete);
        List<Hint> missed = isNumber(lastSeen) ? source.after(Long.parseLong(lastSeen), levels) : List.of();
        long upTo = missed.isEmpty() ? -1 : missed.getLast().nr();
        var hints = Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().iterable(missed),
                        heard.select().where(hint -> levels.contains(hint.zichtbaarheid()) && hint.nr() > upTo))
                .map(hint -> event(sse, hint));
        var beats = Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(0L), ticks())
                .map(tick -> sse.newEventBuilder()
                        .comment("")
                        .reconnectDelay(RECONNECT_MILLIS)
                        .build());
        return Multi.createBy()
                .merging()
                .streams(hints, beats)
                .select()
                .first(live.longest())
                .onTermination()
                .invoke(listening::cancel);
    }

    private Multi<Long> ticks() {
        return Multi.createFrom().ticks().every(live.heartbeat()).onOverflow().drop();
    }

    private static OutboundSseEvent event(Sse sse, Hint hint) {
        return sse.newEventBuilder()
                .id(Long.toString(hint.nr()))
                .name("hint")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Wijziging.class, new Wijziging(hint.type(), hint.id()))
                .build();
    }

    private static boolean isNumber(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}");
    }
}
