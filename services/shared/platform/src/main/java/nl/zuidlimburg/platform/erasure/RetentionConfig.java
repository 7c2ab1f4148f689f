package nl.zuidlimburg.platform.erasure;

import io.smallrye.config.ConfigMapping;
import java.time.Period;
import java.util.Map;

/** How long each kind of data is kept. */
@ConfigMapping(prefix = "platform")
interface RetentionConfig {
    Map<String, Period> bewaartermijnen();
}
