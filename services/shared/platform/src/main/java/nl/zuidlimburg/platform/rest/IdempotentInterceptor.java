package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.identity.CurrentActor;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Inside the transaction of the method, so that the work and the kept answer are there both or neither. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentInterceptor {
    private static final String HEADER = "Idempotency-Key";
    private static final int MAX_KEY_LENGTH = 255;

    private final IdempotencyStore store;
    private final CurrentActor actor;
    private final ReceivedBody body;
    private final RoutingContext request;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;

    IdempotentInterceptor(
            IdempotencyStore store,
            CurrentActor actor,
            ReceivedBody body,
            RoutingContext request,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json) {
        this.store = store;
        this.actor = actor;
        this.body = body;
        this.request = request;
        this.transaction = transaction;
        this.json = json;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        var key = request.request().getHeader(HEADER);
        if (key == null) {
            return call.proceed();
        }
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(call.getMethod() + " is @Idempotent but not @Transactional");
        }
        var slot = new IdempotencyStore.Slot(principal(), route(), checked(key));
        if (!store.take(slot)) {
            throw new RuleViolation(
                    "idempotency-key", "Het eerste verzoek met deze sleutel loopt nog. Probeer het zo meteen opnieuw.");
        }
        var first = store.find(slot);
        if (first.isPresent()) {
            throw repeat(first.get());
        }
        var answer = call.proceed();
        store.keep(slot, kept(answer));
        return answer;
    }

    private String principal() {
        var who = actor.get();
        return who.isAnonymous() ? "openbaar" : Objects.requireNonNullElse(who.naam(), "") + '@' + who.organisatie();
    }

    private String route() {
        return request.request().method() + " " + request.normalizedPath();
    }

    private static String checked(String key) {
        if (key.isBlank() || key.length() > MAX_KEY_LENGTH) {
            throw new InvalidInput(HEADER, "moet 1 tot " + MAX_KEY_LENGTH + " tekens hebben, bijvoorbeeld een UUID");
        }
        return key;
    }

    private RuntimeException repeat(IdempotencyStore.Answer first) {
        if (!Arrays.equals(first.bodyHash(), body.hash())) {
            return new RuleViolation(
                    "idempotency-key",
                    "Deze sleutel is al gebruikt voor een verzoek met een andere inhoud. Gebruik een nieuwe sleutel.");
        }
        var answer = Response.status(first.status());
        if (first.location() != null) {
            answer.location(URI.create(first.location()));
        }
        if (first.etag() != null) {
            answer.header(HttpHeaders.ETAG, first.etag());
        }
        if (first.json() != null) {
            answer.type("application/json").entity(first.json());
        }
        return new RepeatedAnswer(answer.build());
    }

    private IdempotencyStore.Answer kept(@Nullable Object answer) throws JsonProcessingException {
        return switch (answer) {
            case RestResponse<?> rest -> kept(rest.toResponse());
            case Response response -> kept(response);
            case null -> new IdempotencyStore.Answer(body.hash(), 204, null, null, null);
            default -> new IdempotencyStore.Answer(body.hash(), 200, null, null, json.writeValueAsString(answer));
        };
    }

    private IdempotencyStore.Answer kept(Response response) throws JsonProcessingException {
        return new IdempotencyStore.Answer(
                body.hash(),
                response.getStatus(),
                Objects.toString(response.getLocation(), null),
                response.getEntityTag() == null
                        ? null
                        : '"' + response.getEntityTag().getValue() + '"',
                response.getEntity() == null ? null : json.writeValueAsString(response.getEntity()));
    }
}
