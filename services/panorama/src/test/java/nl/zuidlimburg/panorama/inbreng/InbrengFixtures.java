package nl.zuidlimburg.panorama.inbreng;

import java.util.Map;
import java.util.UUID;
import nl.zuidlimburg.platform.testing.api.Prepared;
import org.jspecify.annotations.Nullable;

/** What the operations on contributions work on. */
public final class InbrengFixtures {
    private InbrengFixtures() {}

    public static @Nullable Prepared prepare(String operation) {
        return switch (operation) {
            case "GET /inbreng", "GET /inbreng/_export", "GET /inbreng/_deelname" -> Prepared.collection();
            case "POST /inbreng" -> Prepared.collection().body(Stemmen.vorm("Een stem"));
            case "POST /inbreng/_import" -> Prepared.collection().body("tekst\nEen briefje\n");
            case "POST /inbreng/_samenvoegen" ->
                Prepared.collection()
                        .body("{\"bronnen\": [\"%s\", \"%s\"], \"inbreng\": %s, \"reden\": \"Hetzelfde\"}"
                                .formatted(Stemmen.geplaatst("A"), Stemmen.geplaatst("B"), Stemmen.inbreng("C")));
            case "POST /inbreng/{id}/publicaties" -> {
                String id = Stemmen.geef("Nieuw").path("id");
                yield Prepared.item(id).ifMatch(Stemmen.etag(id));
            }
            case "POST /inbreng/{id}/weigeringen" -> klaar(Stemmen.geef("Nieuw").path("id"), Stemmen.REDEN);
            case "POST /inbreng/{id}/verwijderingen" -> klaar(Stemmen.geplaatst("Weg"), Stemmen.REDEN);
            case "POST /inbreng/{id}/antwoorden" -> klaar(Stemmen.geplaatst("Vraag"), "{\"tekst\": \"Antwoord\"}");
            case "POST /inbreng/{id}/vertalingen" ->
                klaar(Stemmen.geplaatst("Hallo"), "{\"taal\": \"de\", \"tekst\": \"Hallo\", \"wijze\": \"mens\"}");
            case "POST /inbreng/{id}/splitsingen" ->
                klaar(
                        Stemmen.geplaatst("Twee"),
                        "{\"delen\": [%s, %s], \"reden\": \"Twee dingen\"}"
                                .formatted(Stemmen.inbreng("Een"), Stemmen.inbreng("Ander")));
            case "POST /inbreng/{id}/steun" ->
                Prepared.item(Stemmen.geplaatst("Steun")).body("{\"bezoeker\": \"0123456789abcdef\"}");
            case "POST /inbreng/{id}/reacties" ->
                Prepared.item(Stemmen.geplaatst("Reageer")).body("{\"tekst\": \"Eens\", \"taal\": \"nl\"}");
            case "POST /inbreng/reacties/{id}/publicaties" -> Prepared.item(reactie());
            case "POST /inbreng/reacties/{id}/weigeringen" ->
                Prepared.item(reactie()).body(Stemmen.REDEN);
            case "POST /inbrengbeelden" ->
                Prepared.collection().body("geen beeld").query(Map.of("volgkenmerk", "onbekend"));
            case "GET /inbrengbeelden/{id}" -> Prepared.item(UUID.randomUUID());
            case "GET /inbrengvolgen/{volgkenmerk}" ->
                Prepared.of("volgkenmerk", Stemmen.geef("Volg").<String>path("volgkenmerk"));
            default -> operation.startsWith("GET /inbreng/{id}") ? Prepared.item(Stemmen.geplaatst("Stem")) : null;
        };
    }

    private static String reactie() {
        return Stemmen.moderator()
                .contentType("application/json")
                .body("{\"tekst\": \"Eens\", \"taal\": \"nl\"}")
                .post("/v1/inbreng/" + Stemmen.geplaatst("Reageer") + "/reacties")
                .path("id");
    }

    private static Prepared klaar(String id, String body) {
        return Prepared.item(id).body(body).ifMatch(Stemmen.etag(id));
    }
}
