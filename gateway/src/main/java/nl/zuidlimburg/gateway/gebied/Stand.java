package nl.zuidlimburg.gateway.gebied;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the gateway reads of the state that a fact carries, whatever the kind of thing. Every field may be absent: each
 * publisher owns its schema, and adds what it likes.
 */
record Stand(JsonNode json) {
    /** What can be searched besides the title, if a thing has it. */
    private static final List<String> TEXTS = List.of(
            "omschrijving",
            "gevolg",
            "getroffenen",
            "plaats",
            "korteNaam",
            "definitie",
            "tekst",
            "toelichting",
            "opmerking",
            "context",
            "gedaan",
            "resultaat",
            "overdraagbaarNaar",
            "sectoraleAanpak",
            "aanvrager",
            "gebiedenGenoemd",
            "samenvatting",
            "opbrengst",
            "antwoorden.antwoord",
            "regelverwijzingen.tekst",
            "regelverwijzingen.wet");

    /** Large, and read elsewhere; or not part of the state. */
    private static final Set<String> NOT_KEPT = Set.of("feit", "omtrek", "geometrie", "rangorde", "deelnemers");

    String title(Soort soort, String key) {
        return first("titel", "naam").orElseGet(() -> {
            var word =
                    Character.toUpperCase(soort.word().charAt(0)) + soort.word().substring(1);
            return word + " "
                    + first("jaar", "gebied", "gemeente", "stroomgebied", "nummer")
                            .orElse(key);
        });
    }

    String text() {
        return TEXTS.stream().flatMap(path -> Pad.texts(json, path)).collect(Collectors.joining("\n"));
    }

    @Nullable
    String code() {
        return first("code").orElse(null);
    }

    /** The readable number; null for what is known by its code. */
    @Nullable
    String nummer(Soort soort) {
        return soort.hasCode() ? null : first("nummer", "code").orElse(null);
    }

    @Nullable
    String status() {
        return first("status", "stadium", "fase").orElse(null);
    }

    /** What sort of such a thing it is, as its publisher calls that. */
    @Nullable
    String aard() {
        return first("aard", "soort", "soorten", "thema", "strekking", "domein").orElse(null);
    }

    @Nullable
    String niveau() {
        return first("niveau").orElse(null);
    }

    List<String> all(String field) {
        return Pad.texts(json, field).toList();
    }

    /** Null where the kind of thing has no such field. */
    @Nullable
    List<String> codes(String field) {
        return json.path(field).isArray() ? all(field) : null;
    }

    Instant changed(Instant otherwise) {
        return first("gewijzigdOp").map(Instant::parse).orElse(otherwise);
    }

    List<Verwijzing.Relatie> relations() {
        return Verwijzing.of(json);
    }

    /** What the dossier may show of it. */
    String kept() {
        if (!(json instanceof ObjectNode object)) {
            return "{}";
        }
        return object.deepCopy().remove(NOT_KEPT).toString();
    }

    private java.util.Optional<String> first(String... fields) {
        return Stream.of(fields).flatMap(field -> Pad.texts(json, field)).findFirst();
    }
}
