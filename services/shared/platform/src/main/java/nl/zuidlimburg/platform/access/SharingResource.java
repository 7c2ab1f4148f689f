package nl.zuidlimburg.platform.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Gives a resource the three steps of sharing as sub-resources: {@code /delingen}, {@code /publicaties} and
 * {@code /intrekkingen}, each with {@code If-Match} and a reason. The resource says how to find an item and how to show it.
 *
 * @param <A> the aggregate
 * @param <V> how it is shown
 */
public interface SharingResource<A extends Deelbaar, V> {

    /** The platform's bean, handed to the constructor of the resource. */
    Sharing sharing();

    /** The item, or {@code ItemNotFound} where there is none that the caller may know of ({@code Access.visible}). */
    A item(UUID id);

    /** What the caller is shown of it. */
    V show(A item);

    @POST
    @Path("/{id}/delingen")
    @Operation(
            summary = "Deel met de partners",
            description = "Wat gedeeld is, kan niet worden teruggehaald bij wie het al las.")
    default RestResponse<V> deel(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return sharing().step(() -> item(id), Deelbaar::deel, verzoek, this::show);
    }

    @POST
    @Path("/{id}/publicaties")
    @Operation(
            summary = "Maak openbaar",
            description = "Wat openbaar is geweest, kan niet worden teruggehaald bij wie het al las.")
    default RestResponse<V> maakOpenbaar(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return sharing().step(() -> item(id), Deelbaar::maakOpenbaar, verzoek, this::show);
    }

    @POST
    @Path("/{id}/intrekkingen")
    @Operation(summary = "Trek in", description = "Alleen het eigen team ziet het dan nog; de anderen verbergen het.")
    default RestResponse<V> trekIn(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return sharing().step(() -> item(id), Deelbaar::trekIn, verzoek, this::show);
    }
}
