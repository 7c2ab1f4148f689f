package nl.zuidlimburg.notities.api;

import nl.zuidlimburg.notities.notitie.Fixtures;
import nl.zuidlimburg.platform.testing.api.ApiFixtures;
import nl.zuidlimburg.platform.testing.api.Caller;
import nl.zuidlimburg.platform.testing.api.PlatformOperations;
import nl.zuidlimburg.platform.testing.api.Prepared;
import nl.zuidlimburg.platform.testing.token.Tokens;

final class NotitiesApiFixtures implements ApiFixtures {
    private static final String NOTITIE = "{\"titel\":\"Een notitie\",\"tekst\":\"Met tekst.\"}";
    private static final String REDEN = "{\"reden\":\"Omdat het kan.\"}";

    @Override
    public Prepared prepare(String operation) {
        return switch (operation) {
            case "GET /notities" -> Prepared.collection();
            case "POST /notities" -> Prepared.collection().body(NOTITIE);
            case "GET /notities/{id}" -> Prepared.item(notitie());
            case "PATCH /notities/{id}" ->
                Prepared.item(notitie()).body(NOTITIE).ifMatch("\"0\"");
            default ->
                operation.startsWith("POST /notities/{id}/")
                        ? Prepared.item(notitie()).body(REDEN)
                        : PlatformOperations.prepare(operation);
        };
    }

    private static Object notitie() {
        return Fixtures.notitieVan(Tokens.partner(Caller.OWNER, "notities:schrijven"));
    }
}
