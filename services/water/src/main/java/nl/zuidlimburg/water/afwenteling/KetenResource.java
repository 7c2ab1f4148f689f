package nl.zuidlimburg.water.afwenteling;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.zuidlimburg.platform.access.Access;
import nl.zuidlimburg.platform.werk.Werkstuk;
import nl.zuidlimburg.water.afwenteling.Keten.Ligging;
import nl.zuidlimburg.water.afwenteling.Keten.Schakel;
import nl.zuidlimburg.water.afwenteling.Keten.Werk;
import nl.zuidlimburg.water.maatregel.Maatregel;
import nl.zuidlimburg.water.maatregel.Maatregelen;
import nl.zuidlimburg.water.stroomgebied.Stroomgebied;
import nl.zuidlimburg.water.stroomgebied.Stroomgebieden;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A basin from source to mouth. */
@Path("/v1/stroomgebieden/{id}/keten")
@Tag(name = "Afwentelingen")
class KetenResource {
    private final Stroomgebieden stroomgebieden;
    private final Maatregelen maatregelen;
    private final Afwentelingen afwentelingen;
    private final Access access;

    KetenResource(Stroomgebieden stroomgebieden, Maatregelen maatregelen, Afwentelingen afwentelingen, Access access) {
        this.stroomgebieden = stroomgebieden;
        this.maatregelen = maatregelen;
        this.afwentelingen = afwentelingen;
        this.access = access;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Van bron naar monding",
            description =
                    "Elk stroomgebied waar water vandaan komt of heen gaat, met maatregelen en wat er wordt afgewenteld.")
    public Keten toon(@PathParam("id") UUID id) {
        var hier = access.visible(stroomgebieden.findById(id), "stroomgebied", id);
        var codes = new ArrayList<>(stroomgebieden.bovenstrooms(hier.code()).reversed());
        int midden = codes.size();
        codes.add(hier.code());
        codes.addAll(stroomgebieden.benedenstrooms(hier.code()));
        Map<String, Stroomgebied> gebieden = zichtbaar(stroomgebieden.list("code in ?1", codes)).stream()
                .collect(Collectors.toMap(Stroomgebied::code, g -> g));
        Map<String, List<Werk>> werk = zichtbaar(maatregelen.inStroomgebieden(codes)).stream()
                .collect(Collectors.groupingBy(
                        m -> m.gegevens().stroomgebied(),
                        Collectors.mapping(KetenResource::kort, Collectors.toList())));
        Map<String, List<AfwentelingView>> gevolgen =
                zichtbaar(afwentelingen.list("stroomgebied in ?1", codes)).stream()
                        .map(Afwenteling::view)
                        .collect(Collectors.groupingBy(v -> v.gegevens().stroomgebied()));
        var schakels = new ArrayList<Schakel>();
        for (int i = 0; i < codes.size(); i++) {
            var gebied = gebieden.get(codes.get(i));
            if (gebied != null) {
                schakels.add(schakel(gebied, ligging(i, midden), werk, gevolgen));
            }
        }
        return new Keten(schakels);
    }

    private static Schakel schakel(
            Stroomgebied gebied,
            Ligging ligging,
            Map<String, List<Werk>> werk,
            Map<String, List<AfwentelingView>> gevolgen) {
        var g = gebied.gegevens();
        return new Schakel(
                g.code(),
                g.naam(),
                g.landen(),
                g.stroomtNaar(),
                g.uitmonding(),
                ligging,
                werk.getOrDefault(g.code(), List.of()),
                gevolgen.getOrDefault(g.code(), List.of()));
    }

    private static Ligging ligging(int plaats, int midden) {
        return switch (Integer.signum(plaats - midden)) {
            case -1 -> Ligging.BOVENSTROOMS;
            case 0 -> Ligging.HIER;
            default -> Ligging.BENEDENSTROOMS;
        };
    }

    private <A extends Werkstuk<?, ?>> List<A> zichtbaar(Collection<A> items) {
        return items.stream()
                .filter(item -> access.actor().maySee("water", item.zichtbaarheid(), item.eigenaar()))
                .toList();
    }

    private static Werk kort(Maatregel maatregel) {
        return new Werk(maatregel.id(), maatregel.nummer(), maatregel.gegevens().naam(), maatregel.fase());
    }
}
