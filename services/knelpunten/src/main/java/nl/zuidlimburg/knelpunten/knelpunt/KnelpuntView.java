package nl.zuidlimburg.knelpunten.knelpunt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzing;
import nl.zuidlimburg.platform.sharing.Zichtbaarheid;
import nl.zuidlimburg.platform.value.Schatting;
import org.jspecify.annotations.Nullable;

/** The state of a knelpunt as shown by REST and carried by every fact. */
public record KnelpuntView(
        UUID id,
        long versie,
        String nummer,
        String titel,
        String omschrijving,
        @Nullable String gevolg,
        Aard aard,
        Niveau niveau,
        List<Land> landen,
        List<String> opgaven,
        List<String> doorbraken,
        List<String> focusonderdelen,
        List<String> themas,
        @Nullable String plaats,
        String melder,
        @Nullable String probleemeigenaar,
        List<Bron> bronnen,
        List<Herkomst> herkomsten,
        List<Regelverwijzing> regelverwijzingen,
        List<Vergelijking> vergelijking,
        @Nullable String getroffenen,
        List<Schatting> omvang,
        KnelpuntStatus status,
        @Nullable Spoor spoor,
        @Nullable Instant gemeldOp,
        List<Termijn> termijnen,
        @Nullable Verduidelijking verduidelijking,
        List<Escalatie> escalaties,
        @Nullable Prioriteit prioriteit,
        @Nullable Uitkomst uitkomst,
        @Nullable Herbeoordeling opnieuwBeoordelen,
        @Nullable Verwijzing opgegaanIn,
        List<Afkomst> samengevoegdUit,
        Zichtbaarheid zichtbaarheid,
        @Nullable String eigenaar,
        Instant aangemaaktOp,
        Instant gewijzigdOp) {

    static KnelpuntView van(
            UUID id,
            long versie,
            Registratie r,
            Beschrijving b,
            Voortgang v,
            KnelpuntStatus status,
            Samenvoeging s,
            Zichtbaarheid zichtbaarheid,
            Instant gewijzigdOp) {
        return new KnelpuntView(
                id,
                versie,
                r.nummer(),
                b.titel(),
                b.omschrijving(),
                b.gevolg(),
                b.aard(),
                b.niveau(),
                b.landen(),
                b.opgaven(),
                b.doorbraken(),
                b.focusonderdelen(),
                b.themas(),
                b.plaats(),
                b.melder(),
                b.probleemeigenaar(),
                b.bronnen(),
                r.herkomsten(),
                b.regelverwijzingen(),
                b.vergelijking(),
                b.getroffenen(),
                b.omvang(),
                status,
                v.spoor,
                v.gemeldOp,
                v.termijnen,
                v.verduidelijking,
                v.escalaties,
                v.prioriteit,
                v.uitkomst,
                v.opnieuwBeoordelen,
                s.opgegaanIn(),
                s.samengevoegdUit(),
                zichtbaarheid,
                r.eigenaar(),
                r.aangemaaktOp(),
                gewijzigdOp);
    }
}
