package nl.zuidlimburg.agenda.investering;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import nl.zuidlimburg.agenda.investering.Geldspoor.Bedrag;
import nl.zuidlimburg.platform.event.Inbox;
import nl.zuidlimburg.platform.event.IncomingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Awards of the Volkshuisvestingsfonds and the budgets of water measures become geldstromen, and follow their source. */
@ApplicationScoped
class GeldListener {
    private final Inbox inbox;
    private final Geldspoor spoor;

    GeldListener(Inbox inbox, Geldspoor spoor) {
        this.inbox = inbox;
        this.spoor = spoor;
    }

    @Incoming("vhf")
    @Blocking
    void vhf(ConsumerRecord<String, byte[]> record) {
        inbox.receive("agenda-geldstromen", record, event -> {
            if (event.type().equals("toekenning-ingetrokken")) {
                spoor.verberg(herkomst(event, "toekenning"));
            } else if (event.type().startsWith("toekenning-")) {
                var toekenning = event.data(Toekenning.class);
                spoor.volg(herkomst(event, "toekenning"), toekenning.bedragen(), event.zichtbaarheid());
            }
        });
    }

    @Incoming("water")
    @Blocking
    void water(ConsumerRecord<String, byte[]> record) {
        inbox.receive("agenda-geldstromen", record, event -> {
            if (event.type().equals("maatregel-ingetrokken")) {
                spoor.verberg(herkomst(event, "maatregel"));
            } else if (event.type().startsWith("maatregel-")) {
                var maatregel = event.data(Maatregel.class);
                spoor.volg(herkomst(event, "maatregel"), maatregel.bedragen(), event.zichtbaarheid());
            }
        });
    }

    private static String herkomst(IncomingEvent event, String soort) {
        return "urn:zl:" + event.service() + ":" + soort + ":" + event.subject();
    }

    /** The part of an award that this reader uses; a control total is the sum of others. */
    record Toekenning(
            String code,
            String naam,
            @Nullable String soort,
            @Nullable Long rijksbijdrageInCenten) {

        List<Bedrag> bedragen() {
            return rijksbijdrageInCenten == null || "controletotaal".equals(soort)
                    ? List.of()
                    : List.of(new Bedrag(
                            "vhf-" + code,
                            naam,
                            Geldbron.RIJK,
                            "Volkshuisvestingsfonds",
                            Zekerheid.TOEGEZEGD,
                            rijksbijdrageInCenten));
        }
    }

    /** The part of a measure that this reader uses. */
    record Maatregel(String nummer, String naam, @Nullable List<Financier> financiers) {

        /** What each pays, in the order in which they stand. */
        List<Bedrag> bedragen() {
            var gegeven = financiers == null ? List.<Financier>of() : financiers;
            return gegeven.stream()
                    .map(Financier::organisatie)
                    .distinct()
                    .flatMap(organisatie -> gegeven.stream()
                            .filter(f -> f.organisatie().equals(organisatie))
                            .map(Financier::zekerheid)
                            .distinct()
                            .map(zekerheid -> bedrag(gegeven, organisatie, zekerheid)))
                    .toList();
        }

        private Bedrag bedrag(List<Financier> gegeven, String organisatie, String zekerheid) {
            var delen = gegeven.stream()
                    .filter(f ->
                            f.organisatie().equals(organisatie) && f.zekerheid().equals(zekerheid))
                    .toList();
            return new Bedrag(
                    nummer.toLowerCase(Locale.ROOT) + "-" + organisatie + "-" + zekerheid,
                    naam + ": " + organisatie,
                    Financier.bron(organisatie),
                    delen.getFirst().regeling(),
                    Financier.zeker(zekerheid),
                    delen.stream().mapToLong(Financier::bedragInCenten).sum());
        }
    }

    record Financier(
            String organisatie,
            long bedragInCenten,
            String zekerheid,
            @Nullable String regeling) {

        /** The code of an organisation begins with what it is. */
        static Geldbron bron(String organisatie) {
            if (organisatie.equals("rijk")
                    || organisatie.startsWith("ministerie-")
                    || organisatie.equals("rijkswaterstaat")) {
                return Geldbron.RIJK;
            }
            if (organisatie.startsWith("provincie-")) {
                return Geldbron.PROVINCIE;
            }
            if (organisatie.startsWith("gemeente-")) {
                return Geldbron.GEMEENTE;
            }
            return organisatie.equals("europese-unie") ? Geldbron.EUROPA : Geldbron.DERDEN;
        }

        static Zekerheid zeker(String zekerheid) {
            return switch (zekerheid) {
                case "beoogd" -> Zekerheid.KANS;
                case "aangevraagd" -> Zekerheid.AANGEVRAAGD;
                default -> Zekerheid.TOEGEZEGD;
            };
        }
    }
}
