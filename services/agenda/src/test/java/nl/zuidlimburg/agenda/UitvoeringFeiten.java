package nl.zuidlimburg.agenda;

import java.util.List;
import java.util.stream.Stream;
import nl.zuidlimburg.agenda.afspraak.Afspraak;
import nl.zuidlimburg.agenda.afspraak.AfspraakGegevens;
import nl.zuidlimburg.agenda.afspraak.Afspraakstand;
import nl.zuidlimburg.agenda.besluit.Besluit;
import nl.zuidlimburg.agenda.besluit.BesluitGegevens;
import nl.zuidlimburg.agenda.bron.Bron;
import nl.zuidlimburg.agenda.burgerinitiatief.Burgerinitiatief;
import nl.zuidlimburg.agenda.burgerinitiatief.BurgerinitiatiefGegevens;
import nl.zuidlimburg.agenda.burgerinitiatief.Fonds;
import nl.zuidlimburg.agenda.burgerinitiatief.FondsGegevens;
import nl.zuidlimburg.agenda.communicatie.Communicatieactiviteit;
import nl.zuidlimburg.agenda.communicatie.CommunicatieactiviteitGegevens;
import nl.zuidlimburg.agenda.communicatie.Communicatiesoort;
import nl.zuidlimburg.agenda.document.Document;
import nl.zuidlimburg.agenda.document.DocumentGegevens;
import nl.zuidlimburg.agenda.document.Documentstatus;
import nl.zuidlimburg.agenda.investering.Behoefte;
import nl.zuidlimburg.agenda.investering.BehoefteGegevens;
import nl.zuidlimburg.agenda.investering.Geldbron;
import nl.zuidlimburg.agenda.investering.Geldstroom;
import nl.zuidlimburg.agenda.investering.GeldstroomGegevens;
import nl.zuidlimburg.agenda.investering.Inzet;
import nl.zuidlimburg.agenda.investering.Zekerheid;
import nl.zuidlimburg.agenda.mijlpaal.Mijlpaal;
import nl.zuidlimburg.agenda.mijlpaal.MijlpaalGegevens;
import nl.zuidlimburg.agenda.monitoring.Monitoringbron;
import nl.zuidlimburg.agenda.monitoring.MonitoringbronGegevens;
import nl.zuidlimburg.agenda.monitoring.Welvaartsindicator;
import nl.zuidlimburg.agenda.monitoring.WelvaartsindicatorGegevens;
import nl.zuidlimburg.agenda.uitvoeringskracht.Capaciteit;
import nl.zuidlimburg.agenda.uitvoeringskracht.CapaciteitGegevens;
import nl.zuidlimburg.agenda.uitvoeringskracht.Capaciteitsoort;
import nl.zuidlimburg.platform.testing.contract.Fact;
import nl.zuidlimburg.platform.testing.contract.RegisterFacts;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;

/** The facts of every register of money, time, hands, citizens and words. */
final class UitvoeringFeiten {
    private static final Bron BRON = new Bron(
            "Startagenda", "3", "Geld", "https://zuidlimburg.example/startagenda", Bron.Verificatie.GEVERIFIEERD);

    private UitvoeringFeiten() {}

    static Stream<Fact> alle() {
        return Stream.of(
                        RegisterFacts.of(
                                new Mijlpaal(),
                                new MijlpaalGegevens(
                                        "proef-mijlpaal",
                                        "Proef",
                                        OnnauwkeurigeDatum.van("2022-03"),
                                        OnnauwkeurigeDatum.van("2022-03-23"),
                                        List.of("wateroverlast"),
                                        "Proef",
                                        BRON)),
                        RegisterFacts.of(
                                new Document(),
                                new DocumentGegevens(
                                        "proef-document",
                                        "Proef",
                                        List.of("Rijk"),
                                        "Proef",
                                        Documentstatus.IN_OPSTELLING,
                                        OnnauwkeurigeDatum.van("2022-03"),
                                        List.of("Rijk"),
                                        "wateroverlast",
                                        BRON)),
                        RegisterFacts.of(
                                new Afspraak(),
                                new AfspraakGegevens(
                                        "proef-afspraak",
                                        "Proef",
                                        List.of("Rijk"),
                                        List.of("Rijk"),
                                        Afspraakstand.VOORGENOMEN,
                                        OnnauwkeurigeDatum.van("2022-03"),
                                        BRON)),
                        RegisterFacts.of(
                                new Besluit(),
                                new BesluitGegevens(
                                        "proef-besluit",
                                        "Proef",
                                        "Bestuurlijk Kernoverleg",
                                        OnnauwkeurigeDatum.van("2022-03"),
                                        List.of("startagenda"),
                                        "Proef",
                                        BRON)),
                        RegisterFacts.of(
                                new Capaciteit(),
                                new CapaciteitGegevens(
                                        "proef-capaciteit",
                                        "Proef",
                                        Capaciteitsoort.VRAAG,
                                        "procesmanager",
                                        "Proef",
                                        "2022-Q1",
                                        "gemeente-heerlen",
                                        150,
                                        BRON)),
                        RegisterFacts.of(
                                new Burgerinitiatief(),
                                new BurgerinitiatiefGegevens(
                                        "proef-burgerinitiatief",
                                        "Proef",
                                        "Proef",
                                        "Proef",
                                        List.of("steden-en-dorpen"),
                                        "vhf",
                                        "Proef",
                                        "GM0917",
                                        List.of(nl.zuidlimburg.agenda.burgerinitiatief.Domein.SOCIAAL),
                                        "Proef",
                                        BRON)),
                        RegisterFacts.of(
                                new Fonds(),
                                new FondsGegevens(
                                        "proef-fonds",
                                        "Proef",
                                        "VSBfonds",
                                        List.of(nl.zuidlimburg.agenda.burgerinitiatief.Domein.SOCIAAL),
                                        List.of("steden-en-dorpen"),
                                        List.of("GM0917"),
                                        1000000L,
                                        List.of("Rijk"),
                                        BRON)),
                        RegisterFacts.of(
                                new Monitoringbron(),
                                new MonitoringbronGegevens(
                                        "proef-monitoringbron", "Proef", "CBS", "Proef", 2022, "Proef", BRON)),
                        RegisterFacts.of(
                                new Welvaartsindicator(),
                                new WelvaartsindicatorGegevens(
                                        "proef-welvaartsindicator",
                                        "Proef",
                                        "procent",
                                        "Proef",
                                        "monitor-brede-welvaart",
                                        List.of(new nl.zuidlimburg.agenda.monitoring.Indicatorwaarde(
                                                "Zuid-Limburg",
                                                OnnauwkeurigeDatum.jaar(2019),
                                                new java.math.BigDecimal("25"),
                                                BRON)),
                                        BRON)),
                        RegisterFacts.of(
                                new Communicatieactiviteit(),
                                new CommunicatieactiviteitGegevens(
                                        "proef-communicatieactiviteit",
                                        "Proef",
                                        Communicatiesoort.STRATEGIE,
                                        List.of("Rijk"),
                                        OnnauwkeurigeDatum.van("2022-03"),
                                        OnnauwkeurigeDatum.van("2022-03"),
                                        BRON)),
                        RegisterFacts.of(
                                new Geldstroom(),
                                new GeldstroomGegevens(
                                        "proef-geldstroom",
                                        "Proef",
                                        Geldbron.RIJK,
                                        "Proef",
                                        Inzet.NIEUW,
                                        Zekerheid.TOEGEZEGD,
                                        1000000L,
                                        "Proef",
                                        BRON)),
                        RegisterFacts.of(
                                new Behoefte(),
                                new BehoefteGegevens(
                                        "proef-behoefte",
                                        "Proef",
                                        List.of("steden-en-dorpen"),
                                        "achterstanden",
                                        2000000L,
                                        List.of(new nl.zuidlimburg.agenda.investering.Dekking("vhf-heerlen", 500000L)),
                                        BRON)))
                .flatMap(feiten -> feiten);
    }
}
