package nl.zuidlimburg.panorama.inbreng;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.zuidlimburg.panorama.werk.Rollen;
import nl.zuidlimburg.platform.access.MetReden;
import nl.zuidlimburg.platform.database.Sql;
import nl.zuidlimburg.platform.erasure.Erasure;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.event.Event;
import nl.zuidlimburg.platform.event.Outbox;
import nl.zuidlimburg.platform.rest.Answers;
import nl.zuidlimburg.platform.rest.Idempotent;
import nl.zuidlimburg.platform.rest.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What moderators and editors do with a contribution. */
@Path("/v1/inbreng")
@Tag(name = "Inbreng")
class ModeratieResource {
    private final Inbrengen inbrengen;
    private final Outbox outbox;
    private final Answers answers;
    private final IfMatch ifMatch;
    private final Erasure erasure;
    private final Sql sql;
    private final Clock klok;

    ModeratieResource(
            Inbrengen inbrengen,
            Outbox outbox,
            Answers answers,
            IfMatch ifMatch,
            Erasure erasure,
            Sql sql,
            Clock klok) {
        this.inbrengen = inbrengen;
        this.outbox = outbox;
        this.answers = answers;
        this.ifMatch = ifMatch;
        this.erasure = erasure;
        this.sql = sql;
        this.klok = klok;
    }

    @POST
    @Path("{id}/publicaties")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.MODERATOR, Rollen.BEHEERDER})
    @Operation(summary = "Plaats de inbreng", description = "Ook een geweigerde, na heroverweging.")
    public RestResponse<InbrengView> publiceer(@PathParam("id") UUID id) {
        return stap(id, Inbreng::publiceer);
    }

    @POST
    @Path("{id}/weigeringen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.MODERATOR, Rollen.BEHEERDER})
    @Operation(summary = "Weiger de inbreng, met reden")
    public RestResponse<InbrengView> weiger(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        return stap(id, (item, nu) -> item.weiger(verzoek.reden(), nu));
    }

    @POST
    @Path("{id}/antwoorden")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.MODERATOR, Rollen.REDACTEUR, Rollen.BEHEERDER})
    @Operation(summary = "Beantwoord de inbreng")
    public RestResponse<InbrengView> beantwoord(@PathParam("id") UUID id, @NotNull @Valid Antwoord verzoek) {
        return stap(id, (item, nu) -> item.beantwoord(verzoek, nu));
    }

    @POST
    @Path("{id}/vertalingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.MODERATOR, Rollen.REDACTEUR, Rollen.BEHEERDER})
    @Operation(summary = "Voeg een vertaling toe", description = "Die van een machine vervangt nooit die van een mens.")
    public RestResponse<InbrengView> vertaal(@PathParam("id") UUID id, @NotNull @Valid Vertaling verzoek) {
        return stap(id, (item, nu) -> item.vertaal(verzoek, nu));
    }

    @POST
    @Path("{id}/splitsingen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.MODERATOR, Rollen.REDACTEUR, Rollen.BEHEERDER})
    @Operation(summary = "Splits de inbreng", description = "Elk deel kent waaruit het ontstond.")
    public RestResponse<InbrengView> splits(@PathParam("id") UUID id, @NotNull @Valid Splits verzoek) {
        return stap(id, (item, nu) -> {
            var delen = verzoek.delen().stream()
                    .map(deel -> geplaatst(deel, List.of(id)).id())
                    .toList();
            return item.splits(delen, verzoek.reden(), nu);
        });
    }

    @POST
    @Path("_samenvoegen")
    @Transactional
    @Idempotent
    @RolesAllowed({Rollen.MODERATOR, Rollen.REDACTEUR, Rollen.BEHEERDER})
    @Operation(summary = "Voeg inbreng samen", description = "Het geheel kent waaruit het ontstond.")
    public InbrengView voegSamen(@NotNull @Valid Voegsamen verzoek) {
        var fouten = new ArrayList<FieldError>();
        var bronnen = verzoek.bronnen().stream().distinct().map(inbrengen::vind).toList();
        for (var bron : bronnen) {
            if (bron == null) {
                fouten.add(new FieldError("bronnen", "niet elke inbreng bestaat"));
            }
        }
        if (bronnen.size() < 2) {
            fouten.add(new FieldError("bronnen", "noem ten minste twee verschillende"));
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
        var geheel = geplaatst(
                verzoek.inbreng(), verzoek.bronnen().stream().distinct().toList());
        for (var bron : bronnen) {
            if (bron != null) {
                outbox.append(bron, bron.gaOpIn(geheel.id(), verzoek.reden(), klok.instant()));
            }
        }
        return geheel.view();
    }

    @POST
    @Path("{id}/verwijderingen")
    @Transactional
    @RolesAllowed({Rollen.MODERATOR, Rollen.BEHEERDER})
    @Operation(
            summary = "Verwijder wie het gaf en wat er is gezegd",
            description = "De herkomst blijft heel: dat er een inbreng was, en waartoe zij leidde.")
    public RestResponse<InbrengView> verwijder(@PathParam("id") UUID id, @NotNull @Valid MetReden verzoek) {
        var antwoord = stap(id, (item, nu) -> item.trekIn(verzoek.reden(), nu));
        sql.update("update inbreng_indiener set naam = null, e_mail = null where inbreng = ?", id);
        sql.update("delete from inbreng_beeld where inbreng = ?", id);
        sql.update("delete from inbreng_ingevoerd where inbreng = ?", id);
        var _ = erasure.redact(id, List.of("tekst", "vertalingen", "geometrie", "gemeente"), false, verzoek.reden());
        return antwoord;
    }

    private Inbreng geplaatst(InbrengGegevens gegevens, List<UUID> bronnen) {
        inbrengen.controleer(gegevens);
        var item = inbrengen.neemOp(gegevens, bronnen);
        outbox.append(item, item.publiceer(klok.instant()));
        return item;
    }

    private RestResponse<InbrengView> stap(UUID id, BiFunction<Inbreng, Instant, Event> opdracht) {
        var item = inbrengen.zichtbaar(id);
        ifMatch.check(item);
        outbox.append(item, opdracht.apply(item, klok.instant()));
        return answers.ok(item, item.view());
    }
}
