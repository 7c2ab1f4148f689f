package nl.zuidlimburg.platform.history;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.rest.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Gives a resource {@code /{id}/historie}. */
public interface HistoryResource {

    /** The platform's bean, handed to the constructor of the resource. */
    History history();

    /** The item, or {@code ItemNotFound} where there is none that the caller may know of ({@code Access.visible}). */
    Aggregate item(UUID id);

    @GET
    @Path("/{id}/historie")
    @Operation(
            summary = "Wat er met dit item gebeurde",
            description = "Nieuwste feit eerst, met wie het deed en waarom.")
    default Page<Feit> historie(@PathParam("id") UUID id, @BeanParam HistoryPage page) {
        return history().of(item(id), page);
    }
}
