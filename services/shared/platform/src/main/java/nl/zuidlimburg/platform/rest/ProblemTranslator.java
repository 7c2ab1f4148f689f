package nl.zuidlimburg.platform.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.identity.NotAllowed;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;

/**
 * Tells every exception in the words of the platform. The frameworks' own messages never pass: they are English, and name
 * classes and tables.
 */
@ApplicationScoped
public class ProblemTranslator implements ProblemPostProcessor {
    private static final String RETRY_SOON = "5";

    private final Instance<RoutingContext> request;

    ProblemTranslator(Instance<RoutingContext> request) {
        this.request = request;
    }

    /** Before the extension's own, so that the log shows the final status. */
    @Override
    public int priority() {
        return 1000;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        var language = header(HttpHeaders.ACCEPT_LANGUAGE);
        for (Throwable t = context.cause; t != null; t = t.getCause()) {
            var told = tell(t, language);
            if (told != null) {
                return told.build();
            }
        }
        if (problem instanceof HttpValidationProblem validation) {
            return invalid(fields(validation), language).build();
        }
        return byStatus(problem, language);
    }

    private HttpProblem.@Nullable Builder tell(Throwable thrown, @Nullable String language) {
        return switch (thrown) {
            case InvalidInput e -> invalid(e.errors(), language);
            case ItemNotFound e -> ProblemDetails.of(ProblemKind.NIET_GEVONDEN, e.getMessage(), language);
            case NotAllowed e -> ProblemDetails.of(ProblemKind.GEEN_RECHTEN, e.getMessage(), language);
            case RuleViolation e ->
                ProblemDetails.of(ProblemKind.IN_STRIJD_MET_REGEL, e.getMessage(), language)
                        .with("regel", e.rule())
                        .with("toegestaan", e.allowed());
            case PreconditionFailed e -> precondition(e, language);
            case BodyTooLarge e -> ProblemDetails.of(ProblemKind.TE_GROOT, null, language);
            case OptimisticLockException e -> stale(language);
            case StaleStateException e -> stale(language);
            default -> bySqlState(thrown, language);
        };
    }

    private static HttpProblem.Builder invalid(List<FieldError> errors, @Nullable String language) {
        return ProblemDetails.of(ProblemKind.ONJUISTE_INVOER, null, language).with("fouten", errors);
    }

    private static HttpProblem.Builder precondition(PreconditionFailed e, @Nullable String language) {
        var current = e.currentVersion();
        return current == null
                ? ProblemDetails.of(ProblemKind.VERSIE_ONTBREEKT, e.getMessage(), language)
                : ProblemDetails.of(ProblemKind.INTUSSEN_GEWIJZIGD, e.getMessage(), language)
                        .with("huidigeVersie", current);
    }

    /** Two changes at the same moment: for who named a version it is stale, for who did not it is a conflict. */
    private HttpProblem.Builder stale(@Nullable String language) {
        return header(HttpHeaders.IF_MATCH) == null
                ? ProblemDetails.of(
                                ProblemKind.IN_STRIJD_MET_REGEL,
                                "Iemand anders wijzigde hetzelfde op hetzelfde moment. Probeer het opnieuw.",
                                language)
                        .with("regel", "gelijktijdige-wijziging")
                        .with("toegestaan", List.of())
                : ProblemDetails.of(ProblemKind.INTUSSEN_GEWIJZIGD, null, language);
    }

    private static HttpProblem.@Nullable Builder bySqlState(Throwable thrown, @Nullable String language) {
        if (!(thrown instanceof java.sql.SQLException sql)) {
            return null;
        }
        return switch (SqlErrors.state(sql)) {
            case SqlErrors.UNIQUE_VIOLATION ->
                ProblemDetails.of(
                                ProblemKind.IN_STRIJD_MET_REGEL,
                                "Er bestaat al een item met dezelfde unieke gegevens.",
                                language)
                        .with("regel", "uniek")
                        .with("toegestaan", List.of());
            case SqlErrors.FOREIGN_KEY_VIOLATION ->
                ProblemDetails.of(
                                ProblemKind.IN_STRIJD_MET_REGEL,
                                "Het item verwijst naar iets dat niet bestaat, of er wordt nog naar verwezen.",
                                language)
                        .with("regel", "verwijzing")
                        .with("toegestaan", List.of());
            default ->
                SqlErrors.isUnavailable(SqlErrors.state(sql))
                        ? ProblemDetails.of(ProblemKind.TIJDELIJK_NIET_BESCHIKBAAR, null, language)
                                .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SOON)
                        : null;
        };
    }

    /** By the status that the extension chose; headers such as {@code Allow} and {@code WWW-Authenticate} stay. */
    private HttpProblem byStatus(HttpProblem problem, @Nullable String language) {
        if (problem.getStatusCode() < 400) {
            return problem;
        }
        var kind = ProblemKind.of(problem.getStatusCode());
        var told = ProblemDetails.of(kind, null, language).withStatus(statusOf(problem, kind));
        keepHeaders(problem.getHeaders(), told);
        if (kind == ProblemKind.ONJUISTE_INVOER) {
            told.with("fouten", List.of(new FieldError("", "het verzoek kan niet worden gelezen")));
        }
        boolean mustWait = kind == ProblemKind.TE_VEEL_VERZOEKEN || kind == ProblemKind.TIJDELIJK_NIET_BESCHIKBAAR;
        if (mustWait && !problem.getHeaders().containsKey(HttpHeaders.RETRY_AFTER)) {
            told.withHeader(HttpHeaders.RETRY_AFTER, RETRY_SOON);
        }
        return told.build();
    }

    private static int statusOf(HttpProblem problem, ProblemKind kind) {
        return kind == ProblemKind.FOUT_IN_PLATFORM ? 500 : problem.getStatusCode();
    }

    private static void keepHeaders(Map<String, Object> headers, HttpProblem.Builder told) {
        headers.forEach((name, value) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                told.withHeader(name, value);
            }
        });
        told.withHeader(HttpHeaders.CONTENT_TYPE, MediaType.valueOf("application/problem+json"));
    }

    private static List<FieldError> fields(HttpValidationProblem problem) {
        return problem.getParameters().get("violations") instanceof List<?> violations
                ? violations.stream()
                        .filter(Violation.class::isInstance)
                        .map(Violation.class::cast)
                        .map(v -> new FieldError(v.field, v.message))
                        .toList()
                : List.of();
    }

    private @Nullable String header(String name) {
        try {
            return request.get().request().getHeader(name);
        } catch (RuntimeException noRequest) {
            return null;
        }
    }
}
