package nl.zuidlimburg.knelpunten.regelverwijzing;

import nl.zuidlimburg.platform.error.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * The text is no valid reference; it says which part is wrong, where that stands and what was expected there.
 *
 * <p>{@link #van()} and {@link #tot()} are offsets in the text as it was given, so that a screen can underline it.
 */
public final class OngeldigeVerwijzing extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int MAX_GETOOND = 60;

    private final @Nullable Stelsel stelsel;
    private final String deel;
    private final String gevonden;
    private final int van;
    private final int tot;
    private final String reden;
    private final String verwacht;

    OngeldigeVerwijzing(
            @Nullable Stelsel stelsel, String deel, String gevonden, int van, int tot, String reden, String verwacht) {
        super(zin(deel, kort(gevonden), reden, verwacht));
        this.stelsel = stelsel;
        this.deel = deel;
        this.gevonden = kort(gevonden);
        this.van = van;
        this.tot = tot;
        this.reden = reden;
        this.verwacht = verwacht;
    }

    /** The same error of an identifier that stands within a longer text. */
    public OngeldigeVerwijzing op(int nieuwVan, int nieuwTot) {
        return new OngeldigeVerwijzing(stelsel, deel, gevonden, nieuwVan, nieuwTot, reden, verwacht);
    }

    private static String zin(String deel, String gevonden, String reden, String verwacht) {
        var wat = gevonden.isBlank() ? deel + " ontbreekt" : deel + " '" + gevonden + "' klopt niet: " + reden;
        return Character.toUpperCase(wat.charAt(0)) + wat.substring(1) + ". Verwacht: " + verwacht + ".";
    }

    private static String kort(String gevonden) {
        return gevonden.length() <= MAX_GETOOND ? gevonden : gevonden.substring(0, MAX_GETOOND) + "...";
    }

    /** The system it looks like, or null when it looks like none. */
    public @Nullable Stelsel stelsel() {
        return stelsel;
    }

    /** The part that is wrong, such as {@code bwb-nummer} or {@code gerechtscode}. */
    public String deel() {
        return deel;
    }

    public String gevonden() {
        return gevonden;
    }

    public int van() {
        return van;
    }

    public int tot() {
        return tot;
    }

    public String reden() {
        return reden;
    }

    public String verwacht() {
        return verwacht;
    }

    /** The same error as one of a form: {@code veld} is the path of the field that held the text. */
    public FieldError alsVeldfout(String veld) {
        return new FieldError(veld, String.valueOf(getMessage()), new FieldError.Part(deel, van, tot, verwacht));
    }

    /** Nothing is gained by a stack trace: a wrong identifier is an everyday answer, given while someone types. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
