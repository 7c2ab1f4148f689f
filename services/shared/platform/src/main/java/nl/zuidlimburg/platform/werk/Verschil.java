package nl.zuidlimburg.platform.werk;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which fields of a record changed. */
final class Verschil {
    private Verschil() {}

    static List<String> tussen(Record oud, Record nieuw) {
        return Arrays.stream(oud.getClass().getRecordComponents())
                .filter(veld -> !Objects.equals(waarde(veld, oud), waarde(veld, nieuw)))
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable Object waarde(RecordComponent veld, Record van) {
        try {
            var lezer = veld.getAccessor();
            lezer.setAccessible(true);
            return lezer.invoke(van);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Could not read " + veld, e);
        }
    }
}
