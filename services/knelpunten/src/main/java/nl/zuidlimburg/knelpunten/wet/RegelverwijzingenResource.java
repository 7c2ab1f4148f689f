package nl.zuidlimburg.knelpunten.wet;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import nl.zuidlimburg.knelpunten.regelverwijzing.OngeldigeVerwijzing;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzing;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzingen;
import nl.zuidlimburg.knelpunten.regelverwijzing.Vondst;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Recognises references while someone types. */
@Path("/v1/regelverwijzingen")
@Tag(name = "Regelverwijzingen")
class RegelverwijzingenResource {
    private final Regelverwijzingen verwijzingen;
    private final Wetten wetten;

    RegelverwijzingenResource(Regelverwijzingen verwijzingen, Wetten wetten) {
        this.verwijzingen = verwijzingen;
        this.wetten = wetten;
    }

    @POST
    @Path("/_herken")
    @Transactional
    @Operation(
            operationId = "herkenVerwijzingen",
            summary = "Herken verwijzingen in een tekst",
            description =
                    "Van een enkele verwijzing noemt een 400 het deel dat fout is; in vrije tekst staan foute verwijzingen onder `ongeldig`.")
    public Herkenning herken(@NotNull @Valid HerkenTekst verzoek) {
        var vondsten = verwijzingen.vind(verzoek.tekst());
        var goed = vondsten.stream().filter(v -> v.verwijzing() != null).toList();
        if (goed.isEmpty() && !Boolean.TRUE.equals(verzoek.vrijeTekst())) {
            throw new InvalidInput(fouten(verzoek.tekst(), vondsten));
        }
        var genoemd = wetten.noem(
                goed.stream().map(v -> Objects.requireNonNull(v.verwijzing())).toList());
        var bekend = wetten.bijRegelingen(
                genoemd.stream().map(Regelverwijzing::regeling).toList());
        return Herkenning.van(vondsten, goed, genoemd, bekend);
    }

    private List<FieldError> fouten(String tekst, List<Vondst> vondsten) {
        if (!vondsten.isEmpty()) {
            return vondsten.stream()
                    .map(v -> verschoven(v).alsVeldfout("tekst"))
                    .toList();
        }
        try {
            throw new IllegalStateException("Found nothing, yet read " + verwijzingen.herken(tekst));
        } catch (OngeldigeVerwijzing fout) {
            return List.of(fout.alsVeldfout("tekst"));
        }
    }

    private static OngeldigeVerwijzing verschoven(Vondst vondst) {
        return Objects.requireNonNull(vondst.fout()).op(vondst.van(), vondst.tot());
    }
}
