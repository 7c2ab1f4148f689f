package nl.zuidlimburg.platform.codelist;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of choices. */
@Schema(name = "Codelijst")
public record CodelijstView(UUID id, String lijst, String naam, long versie, List<Code> codes) {}
