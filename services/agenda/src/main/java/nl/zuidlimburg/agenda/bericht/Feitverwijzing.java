package nl.zuidlimburg.agenda.bericht;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A fact that a message rests on: its id on the topic of the service that published it. */
public record Feitverwijzing(
        @NotNull UUID id,
        @NotNull Dienst dienst,
        @NotBlank @Size(max = 100) String type,
        @NotBlank @Size(max = 500) String samenvatting) {

    /** Who publishes facts. */
    public enum Dienst {
        AGENDA,
        VHF,
        WATER,
        PANORAMA,
        KNELPUNTEN
    }
}
