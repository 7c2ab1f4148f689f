package nl.zuidlimburg.panorama.toekomstbeeld;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.panorama.herkomst.Knoop;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is different in this future, with the input and the claims that it rests on. */
@Schema(name = "Beeldelement")
public record Beeldelement(
        @NotBlank @Size(max = 200) String naam,
        @Nullable @Size(max = 5000) String omschrijving,
        @Size(max = 200) List<@NotNull UUID> inbreng,
        @Size(max = 200) List<@NotNull UUID> claims) {

    public Beeldelement {
        inbreng = inbreng == null ? List.of() : inbreng.stream().distinct().toList();
        claims = claims == null ? List.of() : claims.stream().distinct().toList();
    }

    List<Knoop> knopen() {
        return Stream.concat(van("inbreng", inbreng), van("ruimteclaim", claims))
                .toList();
    }

    static Stream<Knoop> van(String soort, List<UUID> ids) {
        return ids.stream().map(id -> new Knoop(soort, id));
    }
}
