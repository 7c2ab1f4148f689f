package nl.zuidlimburg.platform.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of dependency, one test each. A module inherits it in three lines:
 *
 * <pre>class KnelpuntenArchitectureTest extends ArchitectureTest {
 *     KnelpuntenArchitectureTest() { super("nl.zuidlimburg.knelpunten"); }
 * }</pre>
 */
public abstract class ArchitectureTest {
    private final String root;
    private final JavaClasses main;
    private final JavaClasses all;

    /**
     * @param root package under which everything of the module lives
     * @param options what to leave out of it
     */
    protected ArchitectureTest(String root, ImportOption... options) {
        this.root = root;
        this.all = new ClassFileImporter(List.of(options)).importPackages(root);
        this.main = new ClassFileImporter(List.of(options))
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    @TestFactory
    Iterable<DynamicTest> ruleOfMainCode() {
        return tests(Rules.ofMainCode(root), main);
    }

    @TestFactory
    Iterable<DynamicTest> ruleOfTestsToo() {
        return tests(Rules.ofAllCode(), all);
    }

    private static Iterable<DynamicTest> tests(Map<String, ArchRule> rules, JavaClasses classes) {
        return rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(classes)))
                .toList();
    }
}
