package nl.zuidlimburg.notities.waarneming;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.zuidlimburg.platform.value.OnnauwkeurigeDatum;
import nl.zuidlimburg.platform.value.Schatting;
import org.jspecify.annotations.Nullable;

record DoeWaarneming(
        @NotBlank @Size(max = 200) String titel,
        @NotBlank @Size(max = 60) String thema,
        @Nullable OnnauwkeurigeDatum sinds,
        @Size(max = 20) @Nullable List<@Valid Schatting> omvang,
        @Nullable Double lengte,
        @Nullable Double breedte) {}
