package nl.zuidlimburg.panorama.herkomst;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item of this service, by the wire name of its kind. */
@Schema(name = "Knoop")
public record Knoop(@Schema(examples = "inbreng") String soort, UUID id) {}
