package nl.zuidlimburg.platform.rest;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes problem documents (RFC 9457). */
final class ProblemDetails {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.of("nl"), Locale.GERMAN, Locale.FRENCH, Locale.ENGLISH);

    private ProblemDetails() {}

    static HttpProblem.Builder of(ProblemKind kind, @Nullable String detail, @Nullable String acceptLanguage) {
        var language = language(acceptLanguage);
        return HttpProblem.builder()
                .withType(kind.type())
                .withTitle(kind.title(language))
                .withStatus(kind.status())
                .withDetail(detail == null || detail.isBlank() ? kind.advice() : detail)
                .withHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .with("traceId", traceId());
    }

    /** The id under which the logs and traces of this request are found; made up where nothing is traced. */
    static String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : UUID.randomUUID().toString().replace("-", "");
    }

    private static Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return LANGUAGES.getFirst();
        }
        try {
            var wanted = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return wanted == null ? LANGUAGES.getFirst() : wanted;
        } catch (IllegalArgumentException e) {
            return LANGUAGES.getFirst();
        }
    }
}
