package nl.zuidlimburg.vhf.grens;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.function.ObjLongConsumer;
import nl.zuidlimburg.platform.error.InvalidInput;

/** Reads feature collections, one after the other, a feature at a time. */
final class GeojsonLezer {
    private final ObjectMapper json;
    private final ObjLongConsumer<Feature> verwerker;
    private long nummer;
    private boolean gezien;

    GeojsonLezer(ObjectMapper json, ObjLongConsumer<Feature> verwerker) {
        this.json = json;
        this.verwerker = verwerker;
    }

    void lees(Reader tekst) {
        try (var parser = json.getFactory().createParser(tekst)) {
            while (parser.nextToken() != null) {
                verzameling(parser);
            }
        } catch (JsonProcessingException e) {
            throw new InvalidInput(
                    "bestand",
                    "de GeoJSON breekt af of is onleesbaar na feature " + nummer + " (regel "
                            + e.getLocation().getLineNr() + ", teken "
                            + e.getLocation().getColumnNr() + ")");
        } catch (IOException e) {
            throw new InvalidInput("bestand", "is onleesbaar na feature " + nummer);
        }
        if (!gezien) {
            throw new InvalidInput("bestand", "dit is geen FeatureCollection: er is geen lijst 'features'");
        }
    }

    private void verzameling(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean features = parser.currentName().equals("features");
            if (parser.nextToken() == JsonToken.START_ARRAY && features) {
                gezien = true;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    JsonNode feature = json.readTree(parser);
                    nummer++;
                    verwerker.accept(Feature.van(feature), nummer);
                }
            } else {
                parser.skipChildren();
            }
        }
    }
}
