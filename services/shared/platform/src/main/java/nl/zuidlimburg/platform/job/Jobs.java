package nl.zuidlimburg.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import nl.zuidlimburg.platform.identity.CurrentActor;
import nl.zuidlimburg.platform.value.Ids;
import org.jboss.resteasy.reactive.RestResponse;

/** Hands work over to the background, in the transaction of the caller: no commit, no task. */
@ApplicationScoped
public class Jobs {
    private final JobTable table;
    private final CurrentActor actor;
    private final UriInfo uri;
    private final Event<Submitted> submitted;
    private final Clock clock;

    Jobs(JobTable table, CurrentActor actor, UriInfo uri, Event<Submitted> submitted, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.uri = uri;
        this.submitted = submitted;
        this.clock = clock;
    }

    /** Told to the workers of this replica after the commit. */
    record Submitted(UUID id) {}

    /** Submits work for the {@link JobHandler} of that kind, on behalf of the current actor. */
    @Transactional
    public UUID submit(String kind, Object payload) {
        var id = Ids.next();
        table.insert(id, kind, payload, actor.get(), clock.instant());
        submitted.fire(new Submitted(id));
        return id;
    }

    /** Submits work and answers 202 with its place under {@code /v1/taken}. */
    @Transactional
    public RestResponse<TaakView> accept(String kind, Object payload) {
        var id = submit(kind, payload);
        return RestResponse.ResponseBuilder.<TaakView>create(RestResponse.StatusCode.ACCEPTED)
                .entity(table.view(id))
                .header(
                        HttpHeaders.LOCATION,
                        uri.getBaseUriBuilder()
                                .path("v1/taken")
                                .path(id.toString())
                                .build())
                .build();
    }
}
