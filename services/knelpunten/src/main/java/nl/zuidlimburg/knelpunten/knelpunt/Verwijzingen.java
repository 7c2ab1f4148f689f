package nl.zuidlimburg.knelpunten.knelpunt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.zuidlimburg.knelpunten.regelverwijzing.OngeldigeVerwijzing;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzing;
import nl.zuidlimburg.knelpunten.regelverwijzing.Regelverwijzingen;
import nl.zuidlimburg.knelpunten.wet.Wetten;
import nl.zuidlimburg.platform.error.FieldError;
import nl.zuidlimburg.platform.error.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Reads the references of a form; one answer names every one that is wrong, and the part that is. */
@ApplicationScoped
class Verwijzingen {
    private final Regelverwijzingen regelverwijzingen;
    private final Wetten wetten;

    Verwijzingen(Regelverwijzingen regelverwijzingen, Wetten wetten) {
        this.regelverwijzingen = regelverwijzingen;
        this.wetten = wetten;
    }

    List<Regelverwijzing> lees(@Nullable List<String> teksten, List<Regelverwijzing> bekend) {
        if (teksten == null) {
            return List.of();
        }
        var gelezen = new ArrayList<Regelverwijzing>();
        var fouten = new ArrayList<FieldError>();
        for (int i = 0; i < teksten.size(); i++) {
            var tekst = teksten.get(i);
            var al =
                    bekend.stream().filter(r -> r.identificatie().equals(tekst)).findFirst();
            try {
                gelezen.add(al.isPresent() ? al.get() : regelverwijzingen.herken(tekst));
            } catch (OngeldigeVerwijzing fout) {
                fouten.add(fout.alsVeldfout("regelverwijzingen[" + i + "]"));
            }
        }
        if (!fouten.isEmpty()) {
            throw new InvalidInput(fouten);
        }
        return wetten.noem(gelezen.stream().distinct().toList());
    }
}
