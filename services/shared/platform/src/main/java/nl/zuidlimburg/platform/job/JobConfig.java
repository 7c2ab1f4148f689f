package nl.zuidlimburg.platform.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this replica does work in the background. */
@ConfigMapping(prefix = "platform.jobs")
interface JobConfig {
    /** Tasks at once; 0 leaves them to other replicas. */
    @WithDefault("2")
    int parallel();

    /** How long a holder may be silent before another replica takes its task over. */
    @WithDefault("30s")
    Duration lease();

    /** How often to look for tasks that others submitted or left; its own start at once. */
    @WithDefault("5s")
    Duration poll();

    /** How often a task is tried in all, crashes included. */
    @WithDefault("3")
    int attempts();

    /** The pause before the second attempt; it doubles. */
    @WithDefault("5s")
    Duration pause();
}
