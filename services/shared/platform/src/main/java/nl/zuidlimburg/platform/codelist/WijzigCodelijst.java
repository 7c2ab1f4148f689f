package nl.zuidlimburg.platform.codelist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import nl.zuidlimburg.platform.error.InvalidInput;
import nl.zuidlimburg.platform.error.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole list as it will be. */
@Schema(name = "WijzigCodelijst")
record WijzigCodelijst(
        @NotBlank @Size(max = 200) String naam,
        @NotNull @Size(min = 1, max = 2000) List<@Valid Code> codes) {

    static WijzigCodelijst of(Codelijst lijst) {
        return new WijzigCodelijst(lijst.naam(), lijst.codes());
    }

    void checkAgainst(Codelijst nu) {
        var gegeven = new HashSet<String>();
        for (int i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            if (!gegeven.add(code.code())) {
                throw new InvalidInput("codes[" + i + "].code", "komt twee keer voor: " + code.code());
            }
            if (code.geldigVan() != null
                    && code.geldigTot() != null
                    && code.geldigTot().isBefore(code.geldigVan())) {
                throw new InvalidInput("codes[" + i + "].geldigTot", "ligt voor geldigVan");
            }
        }
        var weg = nu.codes().stream()
                .map(Code::code)
                .filter(code -> !gegeven.contains(code))
                .toList();
        if (!weg.isEmpty()) {
            throw new RuleViolation(
                    "codelijst-code-blijft",
                    "Een code die in gebruik kan zijn, kan niet weg (" + String.join(", ", weg)
                            + "). Geef haar met geldigTot een laatste dag.");
        }
    }
}
