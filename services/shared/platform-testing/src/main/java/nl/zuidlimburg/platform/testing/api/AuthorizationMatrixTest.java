package nl.zuidlimburg.platform.testing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, written down and tried: {@code src/test/resources/authorization-matrix.csv} has a row for every operation
 * that the application publishes, and a column for every {@link Caller}: {@code 2xx}, {@code 401}, {@code 403} or
 * {@code 404}. An operation that is added without deciding who may do it fails here.
 */
public abstract class AuthorizationMatrixTest {
    private static final String MATRIX = "authorization-matrix.csv";

    private final ApiFixtures fixtures;

    protected AuthorizationMatrixTest(ApiFixtures fixtures) {
        this.fixtures = fixtures;
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        // When
        var published = Operation.all().stream().map(Operation::name).toList();

        // Then
        assertThat(matrix().keySet()).containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    void everyCallerGetsWhatTheMatrixSays() {
        // Given
        var service = ConfigProvider.getConfig().getValue("platform.service", String.class);
        var matrix = matrix();
        var softly = new SoftAssertions();

        // When
        for (var operation : Operation.all()) {
            var expected = matrix.getOrDefault(operation.name(), List.of());
            Prepared prepared = null;
            for (int column = 0; column < expected.size(); column++) {
                var caller = Caller.values()[column];
                prepared = prepared == null ? fixtures.prepare(operation.name()) : prepared;
                int status = call(operation, prepared, caller.token(service));
                softly.assertThat(status)
                        .as("%s by %s", operation.name(), caller)
                        .matches(
                                answer -> matches(expected.get(caller.ordinal()), answer),
                                "is " + expected.get(column));
                prepared = isUsedUp(operation, status) ? null : prepared;
            }
        }

        // Then
        softly.assertAll();
    }

    private static int call(Operation operation, Prepared prepared, @Nullable String token) {
        var request = operation.request(prepared, token);
        if (prepared.body() != null) {
            request = request.body(prepared.body().getBytes(StandardCharsets.UTF_8));
        }
        return request.request(operation.method(), operation.address()).statusCode();
    }

    /** What was only read, or refused, is as it was: the next caller tries the same item, which is what makes this test fast. */
    private static boolean isUsedUp(Operation operation, int status) {
        return !operation.method().equals("GET") && status < 400;
    }

    private static boolean matches(String expected, int status) {
        return expected.equals("2xx") ? status / 100 == 2 : expected.equals(String.valueOf(status));
    }

    /** The rows by operation: the expected status of each caller. */
    private static Map<String, List<String>> matrix() {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var line : read().lines().skip(1).filter(line -> !line.isBlank()).toList()) {
            var cells = Arrays.stream(line.split(",")).map(String::strip).toList();
            var expected = cells.subList(1, cells.size());
            assertThat(expected).as(line).hasSize(Caller.values().length).allMatch(cell -> cell.matches("2xx|40[134]"));
            assertThat(rows.put(cells.getFirst(), expected)).as(line).isNull();
        }
        return rows;
    }

    private static String read() {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(MATRIX)) {
            assertThat(in).as("src/test/resources/" + MATRIX).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
