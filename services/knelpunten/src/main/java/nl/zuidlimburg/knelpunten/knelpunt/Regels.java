package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import org.jspecify.annotations.Nullable;

/** What has to hold before a step, each with the way out. */
final class Regels {
    private Regels() {}

    /** "Closing without a reason is refused", and so is every other step that someone will ask about. */
    static void vraagReden(Stap stap, @Nullable String reden) {
        if (stap == Stap.MELDINGEN) {
            return;
        }
        if (reden == null || reden.isBlank()) {
            throw new InvalidInput("reden", "is verplicht");
        }
    }

    static void vraagStap(Knelpunt knelpunt, Stap stap) {
        vraagBestaand(knelpunt);
        var status = knelpunt.status();
        if (!stap.mogelijkVanaf(status)) {
            var mogelijk = status.stappen().stream().map(Stap::pad).toList();
            throw new RuleViolation(
                    "knelpunt-status",
                    "Dit knelpunt is " + leesbaar(status) + "; deze stap kan dan niet. Wel mogelijk: "
                            + String.join(", ", mogelijk) + ".",
                    mogelijk);
        }
    }

    static void vraagBestaand(Knelpunt knelpunt) {
        var opgegaanIn = knelpunt.samenvoeging().opgegaanIn();
        if (opgegaanIn != null) {
            throw new RuleViolation(
                    "knelpunt-samengevoegd",
                    "Dit knelpunt is samengevoegd tot " + opgegaanIn.nummer() + ". Ga daar verder.",
                    List.of("/v1/knelpunten/" + opgegaanIn.id()));
        }
    }

    static void vraagVergelijking(Beschrijving beschrijving, KnelpuntStatus status) {
        if (status.isVastgesteld() && beschrijving.isGrensoverschrijdend() && !beschrijving.isVergeleken()) {
            throw new RuleViolation(
                    "grensvergelijking",
                    "Een verschil tussen landen wordt vastgesteld met van ten minste twee landen of gewesten de regel en"
                            + " het effect ervan naast elkaar. Vul de vergelijking aan.");
        }
    }

    static void vraagNietInToekomst(String veld, LocalDate dag, Instant nu) {
        if (dag.isAfter(Dag.van(nu))) {
            throw new InvalidInput(veld, "ligt in de toekomst");
        }
    }

    static void vraagMarkering(@Nullable Herbeoordeling markering) {
        if (markering == null) {
            throw new RuleViolation(
                    "herbeoordeling-geen-markering", "Dit knelpunt is niet gemarkeerd om opnieuw te beoordelen.");
        }
    }

    static void vraagSamenTeVoegen(Knelpunt een, Knelpunt ander) {
        if (een.id().equals(ander.id())) {
            throw new InvalidInput("met", "is dit knelpunt zelf");
        }
        vraagStap(een, Stap.SAMENVOEGINGEN);
        vraagStap(ander, Stap.SAMENVOEGINGEN);
        if (een.zichtbaarheid() != ander.zichtbaarheid()) {
            throw new RuleViolation(
                    "samenvoegen-zichtbaarheid",
                    "De twee knelpunten zijn niet voor dezelfde mensen zichtbaar. Maak dat eerst gelijk.",
                    List.of("delingen", "publicaties", "intrekkingen"));
        }
    }

    static Zichtbaarheid ruimer(Knelpunt knelpunt, Zichtbaarheid straks) {
        var nu = knelpunt.zichtbaarheid();
        if (knelpunt.status() == KnelpuntStatus.ONTWERP) {
            throw new RuleViolation(
                    "ontwerp-intern",
                    "Een ontwerp is niet te delen. Meld het knelpunt eerst.",
                    List.of(Stap.MELDINGEN.pad()));
        }
        return straks == Zichtbaarheid.PARTNERS ? nu.deel() : nu.maakOpenbaar();
    }

    private static String leesbaar(KnelpuntStatus status) {
        return switch (status) {
            case ONTWERP -> "een ontwerp";
            case GEMELD -> "gemeld";
            case IN_BEOORDELING -> "in beoordeling";
            case VASTGESTELD -> "vastgesteld";
            case GEEN_KNELPUNT -> "beoordeeld als geen knelpunt";
            case IN_OPLOSSING -> "in oplossing";
            case OPGELOST -> "opgelost";
            case WORDT_NIET_OPGELOST -> "gesloten: wordt niet opgelost";
            case SAMENGEVOEGD -> "samengevoegd";
        };
    }
}
