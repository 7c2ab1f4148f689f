package nl.zuidlimburg.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Lists, searches and counts as people ask for them, two at a time; each question in several wordings. */
final class Reads {
    private static final int CLIENTS = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(1);
    private static final Duration DURATION = Duration.ofSeconds(3);
    private static final double LIMIT = 50;
    /** How many pages of 200 lie before the deep one. */
    private static final int DEEP = 20;

    private static final List<String> RARE = List.of("zeldzaam70", "zeldzaam230", "zeldzaam610");
    private static final List<String> COMMON = List.of("vergunning", "grens", "water");
    private static final List<String> TYPED_WRONG = List.of("vergunnning", "recylcing", "watterberging");

    private final Api api;
    private final Report report;

    Reads(Api api, Report report) {
        this.api = api;
        this.report = report;
    }

    void measure(int size) throws Exception {
        System.out.printf("%n  Reads at %,d%n", size);
        for (var question : questions(deepCursor()).entrySet()) {
            ask(question.getKey(), size, question.getValue());
        }
    }

    private record Question(String service, List<String> paths) {}

    private static Map<String, Question> questions(String deep) {
        var all = new LinkedHashMap<String, Question>();
        all.put("list, default order", register(""));
        all.put("list, a page deep in it", register("?cursor=" + encoded(deep)));
        all.put(
                "list, by status and opgave",
                register("?status=vastgesteld&opgave=energie", "?status=gemeld&opgave=energie"));
        all.put("list, by melder", register("?melder=gemeente-heerlen", "?melder=gemeente-vaals"));
        all.put("list, by law", register("?wet=BWBR0037885", "?wet=BWBR0005537"));
        all.put("list, sorted by title", register("?sorteer=titel"));
        all.put("register, rare words", words(register(), "zoek", RARE));
        all.put("register, common words", words(register(), "zoek", COMMON));
        all.put("register, a typing error", words(register(), "zoek", TYPED_WRONG));
        all.put("register, matrix", new Question("knelpunten", List.of("/v1/overzichten/matrix")));
        all.put("gateway, search rare words", words(gateway(), "zoek", RARE));
        all.put("gateway, search common words", words(gateway(), "zoek", COMMON));
        all.put(
                "gateway, search two common words",
                words(gateway(), "zoek", List.of("water vergunning", "grens regel")));
        all.put("gateway, search a typing error", words(gateway(), "zoek", TYPED_WRONG));
        all.put(
                "gateway, newest of one kind and status",
                words(gateway(), "soort=knelpunt&status", List.of("gemeld", "vastgesteld")));
        all.put("gateway, matrix", new Question("gateway", List.of("/api/gebied/v1/matrix")));
        return all;
    }

    private void ask(String name, int size, Question question) throws Exception {
        var number = new AtomicInteger();
        Load.Work work = client -> {
            var path = question.paths()
                    .get(number.getAndIncrement() % question.paths().size());
            api.get(question.service(), path);
        };
        Load.closed(CLIENTS, WARM_UP, work);
        var times = Load.closed(CLIENTS, DURATION, work).times();
        report.limited("reads", name + " at " + "%,d".formatted(size), times.toString(), times.p99(), LIMIT, "ms");
    }

    private String deepCursor() throws Exception {
        JsonNode page = api.get("knelpunten", "/v1/knelpunten?paginaGrootte=200");
        for (int i = 1; i < DEEP; i++) {
            page = api.get(
                    "knelpunten",
                    "/v1/knelpunten?paginaGrootte=200&cursor="
                            + encoded(page.path("volgende").asText()));
        }
        return page.path("volgende").asText();
    }

    private static Question register(String... queries) {
        return new Question(
                "knelpunten",
                (queries.length == 0 ? List.of("") : List.of(queries))
                        .stream().map(query -> "/v1/knelpunten" + query).toList());
    }

    private static Question gateway() {
        return new Question("gateway", List.of("/api/gebied/v1/zoekresultaten"));
    }

    private static Question words(Question base, String parameter, List<String> values) {
        return new Question(
                base.service(),
                values.stream()
                        .map(value -> base.paths().getFirst() + "?" + parameter + "=" + encoded(value))
                        .toList());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
