package nl.zuidlimburg.panorama.strategie;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The working text of a strategy, and whose adoption it needs. */
@Schema(name = "StrategieGegevens")
public record StrategieGegevens(
        @NotBlank @Size(max = 200) String titel,
        @Nullable @Size(max = 20000) String inleiding,
        @Size(max = 50) List<@Valid @NotNull Hoofdstuk> hoofdstukken,

        @Size(max = 100)
        @Schema(
                description =
                        "Wie in elk geval vaststelt. Weggelaten bij een nieuwe strategie: de Provincie Limburg en de"
                                + " gemeenten in Zuid-Limburg. Meer mogen volgen.")
        List<@Valid @NotNull Orgaan> vereist) {

    public StrategieGegevens {
        hoofdstukken = hoofdstukken == null ? List.of() : List.copyOf(hoofdstukken);
        vereist = vereist == null ? List.of() : List.copyOf(vereist);
    }

    /** The same, with an id for each new paragraph. */
    StrategieGegevens metIds() {
        return new StrategieGegevens(
                titel, inleiding, hoofdstukken.stream().map(Hoofdstuk::metIds).toList(), vereist);
    }

    StrategieGegevens met(List<Orgaan> organen) {
        return new StrategieGegevens(titel, inleiding, hoofdstukken, organen);
    }

    Stream<Paragraaf> paragrafen() {
        return hoofdstukken.stream().flatMap(hoofdstuk -> hoofdstuk.paragrafen().stream());
    }

    void vereis() {
        var fouten = new ArrayList<FieldError>();
        var ids = new HashSet<UUID>();
        paragrafen()
                .map(Paragraaf::id)
                .filter(id -> id != null && !ids.add(id))
                .forEach(id -> fouten.add(new FieldError("hoofdstukken", "paragraaf " + id + " komt twee keer voor")));
        var codes = new HashSet<String>();
        for (int i = 0; i < vereist.size(); i++) {
            var orgaan = vereist.get(i);
            if (!codes.add(orgaan.code())) {
                fouten.add(new FieldError("vereist[" + i + "].code", "komt twee keer voor"));
            }
            if (orgaan.soort() == Orgaan.Soort.RIJK) {
                fouten.add(new FieldError("vereist[" + i + "].soort", "het Rijk onderschrijft, en stelt niet vast"));
            }
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
    }
}
