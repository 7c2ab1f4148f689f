package nl.zuidlimburg.agenda.burgerinitiatief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An initiative, an opgave and a fund that fit together, and why.
 *
 * @param focus whether the initiative serves a part of the focus: those come first
 */
public record Koppeling(
        String initiatief,
        String fonds,
        String fondsnaam,
        @Nullable String hoofdopgave,
        boolean focus,
        List<String> redenen,
        List<String> regels) {

    private static final Comparator<Koppeling> VOLGORDE = Comparator.comparing((Koppeling k) -> !k.focus())
            .thenComparing(k -> -k.redenen().size())
            .thenComparing(Koppeling::fonds);

    /** The funds whose rules leave room for the initiative, the best first. */
    static List<Koppeling> van(BurgerinitiatiefGegevens initiatief, List<FondsGegevens> fondsen) {
        return fondsen.stream()
                .flatMap(fonds -> past(initiatief, fonds).stream())
                .sorted(VOLGORDE)
                .toList();
    }

    private static Optional<Koppeling> past(BurgerinitiatiefGegevens initiatief, FondsGegevens fonds) {
        var redenen = new ArrayList<String>();
        var domein = initiatief.domeinen().stream()
                .filter(fonds.domeinen()::contains)
                .findFirst();
        var opgave = initiatief.hoofdopgaven().stream()
                .filter(fonds.hoofdopgaven()::contains)
                .findFirst();
        boolean domeinPast = fonds.domeinen().isEmpty() || domein.isPresent();
        boolean opgavePast = fonds.hoofdopgaven().isEmpty() || opgave.isPresent();
        boolean plaatsPast =
                fonds.gemeentecodes().isEmpty() || fonds.gemeentecodes().contains(initiatief.gemeentecode());
        if (!domeinPast || !opgavePast || !plaatsPast) {
            return Optional.empty();
        }
        redenen.add(domein.map(d -> "Beide werken in het domein " + (d == Domein.SOCIAAL ? "sociaal" : "fysiek") + ".")
                .orElse("Het fonds stelt geen eis aan het domein."));
        redenen.add(opgave.map(o -> "Beide dienen de hoofdopgave " + o + ".")
                .orElse("Het fonds stelt geen eis aan de hoofdopgave."));
        redenen.add(
                fonds.gemeentecodes().isEmpty()
                        ? "Het fonds staat open voor elke gemeente."
                        : "Het fonds staat open voor " + initiatief.gemeentecode() + ".");
        if (initiatief.focusonderdeel() != null) {
            redenen.add("Het initiatief past bij het focusonderdeel " + initiatief.focusonderdeel() + ".");
        }
        return Optional.of(new Koppeling(
                initiatief.code(),
                fonds.code(),
                fonds.naam(),
                opgave.or(() -> initiatief.hoofdopgaven().stream().findFirst()).orElse(null),
                initiatief.focusonderdeel() != null,
                List.copyOf(redenen),
                fonds.regels()));
    }
}
