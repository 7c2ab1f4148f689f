package nl.zuidlimburg.vhf.cumulatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.DoubleStream;

/** Whoever adds up the shown contributions finds the shown score, exactly. */
final class Optelling {
    private Optelling() {}

    static void klopt(Rangorderegel regel) {
        Double zscore = regel.zscore().score();
        Double exponentieel = regel.exponentieel().score();
        if (zscore != null && exponentieel != null) {
            assertThat(som(regel.zscore().bijdragen().stream().mapToDouble(b -> b.bijdrage())))
                    .as("z-score of " + regel.naam())
                    .isEqualByComparingTo(BigDecimal.valueOf(zscore));
            assertThat(som(regel.exponentieel().bijdragen().stream().mapToDouble(b -> b.bijdrage())))
                    .as("exponential score of " + regel.naam())
                    .isEqualByComparingTo(BigDecimal.valueOf(exponentieel));
        }
    }

    private static BigDecimal som(DoubleStream bijdragen) {
        return bijdragen.mapToObj(BigDecimal::valueOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
