package nl.zuidlimburg.panorama.inbreng;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who gave it, where they want to say so. Never shown, shared or searched. */
@Schema(name = "Indiener", description = "Alleen als de indiener dat wil; wordt nooit getoond of gedeeld.")
record Indiener(
        @Size(max = 200) @Nullable String naam,

        @Email @Size(max = 200) @Nullable String eMail) {

    @Override
    public String toString() {
        return "Indiener";
    }
}
