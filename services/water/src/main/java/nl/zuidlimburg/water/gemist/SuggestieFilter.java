package nl.zuidlimburg.water.gemist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which pairs are near, and of whom. */
public class SuggestieFilter {
    @QueryParam("afstand")
    @DefaultValue("500")
    @Min(0)
    @Max(10_000)
    @Parameter(description = "In meters: zo ver liggen zij hoogstens uit elkaar.")
    int afstand = 500;

    @QueryParam("maanden")
    @DefaultValue("12")
    @Min(0)
    @Max(120)
    @Parameter(description = "Zo veel maanden zitten er hoogstens tussen; 0 is alleen wat tegelijk loopt.")
    int maanden = 12;

    @QueryParam("programma")
    @Parameter(description = "Alleen met een maatregel van dit programma.")
    @Nullable
    UUID programma;

    @QueryParam("maatregel")
    @Nullable
    UUID maatregel;

    @QueryParam("afgewezen")
    @DefaultValue("false")
    @Parameter(description = "`true`: juist de afgewezen suggesties, met de reden.")
    boolean afgewezen;

    public SuggestieFilter() {}
}
