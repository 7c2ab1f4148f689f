package nl.zuidlimburg.platform.testing.api;

import java.util.function.Function;
import nl.zuidlimburg.platform.testing.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Who may call: the columns of an authorization matrix, in order. */
public enum Caller {
    PUBLIEK(service -> null),
    PARTNER_ZONDER_SCOPE(service -> Tokens.partner("gemeente-maastricht")),
    PARTNER_LEZEN(service -> Tokens.partner("gemeente-maastricht", service + ":lezen")),
    PARTNER_SCHRIJVEN(service -> Tokens.partner("gemeente-maastricht", service + ":lezen", service + ":schrijven")),
    EIGENAAR(service -> Tokens.partner(Caller.OWNER, service + ":lezen", service + ":schrijven")),
    LEZER(Tokens::lezer),
    REDACTEUR(Tokens::redacteur),
    /** The role that only one service knows: jurist of knelpunten, moderator of panorama. */
    DESKUNDIGE(service -> service.equals("panorama") ? Tokens.moderator() : Tokens.jurist()),
    BEHEERDER(service -> Tokens.beheerder());

    /** The organisation that owns what {@link ApiFixtures} makes. */
    public static final String OWNER = "gemeente-heerlen";

    private final Function<String, @Nullable String> token;

    Caller(Function<String, @Nullable String> token) {
        this.token = token;
    }

    /** The access token; null for the public. */
    @Nullable
    String token(String service) {
        return token.apply(service);
    }
}
