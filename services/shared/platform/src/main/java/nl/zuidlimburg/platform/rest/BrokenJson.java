package nl.zuidlimburg.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;

/** What Jackson could not read, told without its words or our class names. */
final class BrokenJson {
    private BrokenJson() {}

    static InvalidInput describe(JsonProcessingException thrown) {
        if (thrown instanceof JsonMappingException mapping && thrown.getCause() instanceof InvalidInput refused) {
            // A value object refused what it was given, and says why.
            var prefix = mapping.getPath().isEmpty() ? "" : path(mapping) + ".";
            return new InvalidInput(refused.errors().stream()
                    .map(error -> new FieldError(prefix + error.veld(), error.reden()))
                    .toList());
        }
        if (thrown instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return new InvalidInput(path(mapping), "heeft een waarde die hier niet kan");
        }
        var at = thrown.getLocation();
        var place = at == null || at.getLineNr() < 1
                ? ""
                : " (regel %d, teken %d)".formatted(at.getLineNr(), at.getColumnNr());
        return new InvalidInput("", "is geen geldige JSON" + place);
    }

    private static String path(JsonMappingException thrown) {
        return thrown.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
