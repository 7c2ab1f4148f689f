package nl.zuidlimburg.agenda.kalender;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.zuidlimburg.agenda.besluit.Besluit;
import nl.zuidlimburg.agenda.communicatie.Communicatieactiviteit;
import nl.zuidlimburg.agenda.mijlpaal.Mijlpaal;
import nl.zuidlimburg.platform.register.Registers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Milestones, decisions and communication in the order of time. */
@Path("/v1/kalender")
@Tag(name = "Kalender")
class KalenderResource {
    private static final Comparator<Kalenderregel> VOLGORDE =
            Comparator.comparing(Kalenderregel::vanaf).thenComparing(Kalenderregel::code);

    private final Registers registers;

    KalenderResource(Registers registers) {
        this.registers = registers;
    }

    @GET
    @Operation(
            summary = "Gepland tegenover gehouden",
            description =
                    "Met van en tot en met alles wat in die periode kan liggen, ook als de datum onnauwkeurig is.")
    public List<Kalenderregel> toon(
            @QueryParam("van") @Nullable LocalDate van, @QueryParam("tot") @Nullable LocalDate tot) {
        return Stream.of(
                        registers.visible(Mijlpaal.class).stream().map(m -> Kalenderregel.van(m.gegevens())),
                        registers.visible(Besluit.class).stream().map(b -> Kalenderregel.van(b.gegevens())),
                        registers.visible(Communicatieactiviteit.class).stream()
                                .map(c -> Kalenderregel.van(c.gegevens())))
                .flatMap(regels -> regels)
                .filter(Objects::nonNull)
                .filter(regel -> regel.raakt(van, tot))
                .sorted(VOLGORDE)
                .toList();
    }
}
