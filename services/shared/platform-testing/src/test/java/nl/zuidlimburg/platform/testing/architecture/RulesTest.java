package nl.zuidlimburg.platform.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule refuses code that was written to break it; without this a rule could be true of everything. */
class RulesTest {
    private static final String WRONG = "nl.zuidlimburg.platform.testing.architecture.wrong";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(WRONG);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noOtherService",
                "noDomainWordInPlatform",
                "noCycles",
                "plainEntitiesAndEvents",
                "onlyTheOutboxSends",
                "onlyListenersAndProjectionsReceive",
                "receivedThroughTheInbox",
                "aggregatesCheckTheirReturnValues",
                "constructorInjection",
                "injectedClock",
                "noImplementationSuffix",
                "publicResourceMethods",
                "boundedRequests",
                "noMocks",
                "noStandInDatabase"
            })
    void aRuleRefusesWhatBreaksIt(String name) {
        // Given
        var rules = new HashMap<>(Rules.ofMainCode(WRONG));
        rules.putAll(Rules.ofAllCode());

        // When
        var result = rules.get(name).evaluate(CLASSES);

        // Then
        assertThat(result.hasViolation()).isTrue();
    }

    @Test
    void requestsAreLookedIntoUpToTheElementsOfTheirLists() {
        // When
        var result = BoundedRequests.rule().evaluate(CLASSES);

        // Then
        assertThat(result.getFailureReport().getDetails())
                .containsExactlyInAnyOrder(
                        WRONG + ".KnelpuntHelper$Verzoek.titel has no @Size",
                        WRONG + ".KnelpuntHelper$Verzoek.labels has no @Size",
                        WRONG + ".KnelpuntHelper$Verzoek.labels holds texts without @Size");
    }

    @Test
    void aFileOfMoreThan250LinesIsFound(@TempDir Path directory) throws Exception {
        // Given
        Files.write(directory.resolve("Long.java"), Collections.nCopies(251, "//"));
        Files.write(directory.resolve("page.tsx"), Collections.nCopies(250, "//"));

        // When
        var found = LongFiles.under(directory);

        // Then
        assertThat(found).singleElement().asString().endsWith("Long.java (251)");
    }
}
