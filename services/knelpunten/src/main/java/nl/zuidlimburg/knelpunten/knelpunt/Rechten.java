package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.identity.NotAllowed;

/** Who may do what with a knelpunt: redacteur and beheerder all, the jurist the judgement, the owner its young own. */
@ApplicationScoped
public class Rechten {
    public static final String REDACTEUR = "knelpunten-redacteur";
    public static final String JURIST = "knelpunten-jurist";
    public static final String SCHRIJVEN = "knelpunten:schrijven";
    public static final String BEHEREN = "knelpunten:beheren";
    public static final String BEHEERDER = "beheerder";

    private final Access access;

    Rechten(Access access) {
        this.access = access;
    }

    /** @throws NotAllowed where the actor may see the knelpunt but not take this step with it */
    void vraag(Stap stap, Knelpunt knelpunt) {
        if (!mag(stap, knelpunt)) {
            throw new NotAllowed();
        }
    }

    boolean mag(Stap stap, Knelpunt knelpunt) {
        return access.isEditor()
                || (stap.doorJurist() && isJurist())
                || (stap.doorEigenaar() && isSchrijvendeEigenaar(knelpunt));
    }

    /** Descriptive fields: the owner until the judgement begins, after that the team. */
    void vraagWijzigen(Knelpunt knelpunt) {
        boolean eigen = isSchrijvendeEigenaar(knelpunt) && knelpunt.status().isVroeg();
        if (!access.isEditor() && !isJurist() && !eigen) {
            throw new NotAllowed();
        }
    }

    /** Showing it to the partners, and taking that back, is up to the owner too; to everyone is up to the redacteur. */
    void vraagDelen(Knelpunt knelpunt, boolean openbaar) {
        if (!access.isEditor() && (openbaar || !isSchrijvendeEigenaar(knelpunt))) {
            throw new NotAllowed();
        }
    }

    boolean isTeam() {
        return access.isEditor() || isJurist();
    }

    List<String> stappen(Knelpunt knelpunt) {
        return knelpunt.status().stappen().stream()
                .filter(stap -> mag(stap, knelpunt))
                .map(Stap::pad)
                .toList();
    }

    private boolean isJurist() {
        return access.actor().has(JURIST);
    }

    private boolean isSchrijvendeEigenaar(Knelpunt knelpunt) {
        return access.actor().has(SCHRIJVEN) && access.actor().owns(knelpunt.eigenaar());
    }
}
