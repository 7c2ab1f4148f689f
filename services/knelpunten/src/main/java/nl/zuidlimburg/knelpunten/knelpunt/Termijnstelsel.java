package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** How long each promise takes, as configured. Days are calendar days, months calendar months. */
public record Termijnstelsel(Period eersteAntwoord, Period verduidelijking, Period uitkomst) {

    Termijnen vanaf(LocalDate melding) {
        return new Termijnen(List.of(
                termijn(TermijnSoort.EERSTE_ANTWOORD, melding),
                termijn(TermijnSoort.VERDUIDELIJKING, melding),
                termijn(TermijnSoort.UITKOMST, melding)));
    }

    Termijn termijn(TermijnSoort soort, LocalDate begin) {
        var duur =
                switch (soort) {
                    case EERSTE_ANTWOORD -> eersteAntwoord;
                    case VERDUIDELIJKING -> verduidelijking;
                    case UITKOMST -> uitkomst;
                };
        return new Termijn(soort, begin, begin.plus(duur), null, null);
    }
}
