package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/**
 * A list of codes as {@code text[]}, which a GIN index serves. It is a converter because Hibernate knows one form per Java
 * type, and {@code List<String>} is JSON elsewhere.
 */
@Converter
public class Codes implements AttributeConverter<List<String>, String[]> {
    @Override
    public String[] convertToDatabaseColumn(List<String> codes) {
        return codes.toArray(String[]::new);
    }

    @Override
    public List<String> convertToEntityAttribute(String[] kolom) {
        return List.of(kolom);
    }
}
