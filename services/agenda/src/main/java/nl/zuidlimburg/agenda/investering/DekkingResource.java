package nl.zuidlimburg.agenda.investering;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.zuidlimburg.agenda.investering.Dekkingsbeeld.BehoefteOp;
import nl.zuidlimburg.agenda.investering.Dekkingsbeeld.GeldstroomOp;
import nl.zuidlimburg.platform.error.ItemNotFound;
import nl.zuidlimburg.platform.history.History;
import nl.zuidlimburg.platform.register.RegisterItem;
import nl.zuidlimburg.platform.register.Registers;
import nl.zuidlimburg.platform.werk.Dag;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the region needs, and which money covers it. */
@Path("/v1/dekking")
@Tag(name = "Dekking")
class DekkingResource {
    private final Registers registers;
    private final History history;
    private final Clock clock;

    DekkingResource(Registers registers, History history, Clock clock) {
        this.registers = registers;
        this.history = history;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Behoeften en geldstromen op een dag, als tabel en als stromen",
            description = "Zoals het aan het eind van die dag was vastgelegd: behoefte = gedekt + gat.")
    public Dekkingsbeeld toon(
            @QueryParam("peildatum") @Parameter(description = "Zonder deze vandaag.") @Nullable LocalDate peildatum) {
        var dag = Dag.gebeurd(peildatum, clock.instant());
        return Dekkingsbeeld.van(
                dag, op(dag, Behoefte.class, BehoefteOp.class), op(dag, Geldstroom.class, GeldstroomOp.class));
    }

    private <V> List<V> op(LocalDate dag, Class<? extends RegisterItem<?>> type, Class<V> toestand) {
        return registers.visible(type).stream()
                .flatMap(item -> op(dag, item, toestand))
                .toList();
    }

    private <V> Stream<V> op(LocalDate dag, RegisterItem<?> item, Class<V> toestand) {
        try {
            return Optional.of(history.on(dag, item, toestand)).stream();
        } catch (ItemNotFound nogNiet) {
            return Stream.empty();
        }
    }
}
