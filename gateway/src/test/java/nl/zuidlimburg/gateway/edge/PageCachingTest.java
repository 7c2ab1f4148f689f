package nl.zuidlimburg.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCachingTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/knelpunten", "/knelpunten/KN-2026-0005", "/index.html", "/favicon.svg"})
    void a_page_is_asked_for_again_each_time(String path) {
        assertThat(PageCaching.of(path)).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/index-B0aXyz12.js", "/assets/noto-sans-C1.woff2"})
    void a_file_with_its_content_in_its_name_is_kept(String path) {
        assertThat(PageCaching.of(path)).contains("immutable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/gebied/v1/status", "/api", "/q/health", "/login/klaar"})
    void what_is_no_page_says_itself_how_long_it_holds(String path) {
        assertThat(PageCaching.of(path)).isNull();
    }
}
