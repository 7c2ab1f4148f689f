package nl.zuidlimburg.agenda.bericht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.junit.jupiter.api.Test;

/** When a message may go out. */
class BerichtTest {
    static final List<Feitverwijzing> FEITEN = List.of(new Feitverwijzing(
            UUID.fromString("0192f6a0-0000-7000-8000-000000000099"),
            Feitverwijzing.Dienst.VHF,
            "toekenning-vastgelegd",
            "Toekenning aan Heerlen"));

    private static final Instant NU = Instant.parse("2026-03-02T09:15:00Z");
    private static final Bron BRON = new Bron("Redactie", null, null, null, Bron.Verificatie.GEVERIFIEERD);

    static Bericht concept(Bron bron, List<Feitverwijzing> feiten) {
        var bericht = new Bericht();
        var gegevens = new BerichtGegevens("nieuws", "Nieuws", "Kort", "Lang", "Raden", null, feiten, bron);
        assertThat(bericht.neemOp(gegevens, Zichtbaarheid.INTERN, "gemeente-heerlen", NU))
                .isNotNull();
        return bericht;
    }

    @Test
    void een_bericht_zonder_feit_wordt_niet_goedgekeurd() {
        // Given
        var bericht = concept(BRON, List.of());

        // When
        var fout = catchThrowableOfType(RuleViolation.class, () -> keurGoed(bericht, false));

        // Then
        assertThat(fout.rule()).isEqualTo("bericht-zonder-feit");
        assertThat(bericht.gegevens().stand()).isEqualTo(Berichtstand.CONCEPT);
    }

    @Test
    void de_maker_keurt_het_eigen_bericht_niet_goed() {
        // Given
        var bericht = concept(BRON, FEITEN);

        // When
        var fout = catchThrowableOfType(RuleViolation.class, () -> keurGoed(bericht, true));

        // Then
        assertThat(fout.rule()).isEqualTo("bericht-eigen-werk");
    }

    @Test
    void wat_niet_is_goedgekeurd_wordt_niet_verzonden_en_niet_openbaar() {
        // Given
        var bericht = concept(BRON, FEITEN);

        // When
        var verzenden = catchThrowableOfType(RuleViolation.class, () -> verzend(bericht));

        // Then
        assertThat(verzenden.rule()).isEqualTo("bericht-niet-goedgekeurd");
        assertThat(catchThrowableOfType(RuleViolation.class, () -> openbaar(bericht))
                        .rule())
                .isEqualTo("bericht-niet-goedgekeurd");
    }

    @Test
    void wie_de_tekst_wijzigt_heeft_opnieuw_goedkeuring_nodig() {
        // Given
        var bericht = concept(BRON, FEITEN);
        keurGoed(bericht, false);
        var g = bericht.gegevens();

        // When
        assertThat(bericht.wijzig(
                        new BerichtGegevens(
                                g.code(), "Ander nieuws", "Kort", "Lang", null, g.stand(), g.feiten(), BRON),
                        NU))
                .isNotNull();

        // Then
        assertThat(bericht.gegevens().stand()).isEqualTo(Berichtstand.CONCEPT);
        assertThat(catchThrowableOfType(RuleViolation.class, () -> verzend(bericht))
                        .rule())
                .isEqualTo("bericht-niet-goedgekeurd");
    }

    private static void keurGoed(Bericht bericht, boolean doorMaker) {
        assertThat(bericht.keurGoed(doorMaker, "Klopt.", NU)).isNotNull();
    }

    private static void verzend(Bericht bericht) {
        assertThat(bericht.verzend("Nu.", NU)).isNotNull();
    }

    private static void openbaar(Bericht bericht) {
        assertThat(bericht.maakOpenbaar("Nu.", NU)).isNotNull();
    }
}
