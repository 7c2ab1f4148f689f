package nl.zuidlimburg.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How code is written, where a compiler does not look. */
final class CodeRules {
    private CodeRules() {}

    static ArchRule constructorInjection() {
        return fields().should()
                .notBeAnnotatedWith(Inject.class)
                .andShould()
                .notBeAnnotatedWith(ConfigProperty.class)
                .because("a class says in its constructor what it needs");
    }

    /** {@code ClockProducer} is where the clock of the system comes in. */
    static ArchRule injectedClock() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("ClockProducer")
                .should()
                .callMethodWhere(readsTheClockOfTheSystem())
                .because("rules about terms are tested with a clock that stands still");
    }

    static ArchRule noImplementationSuffix() {
        return noClasses().should().haveSimpleNameEndingWith("Impl");
    }

    /** A method that is not public is not published, without a word. */
    static ArchRule publicResourceMethods() {
        return methods().that().areAnnotatedWith(httpMethod()).should().haveModifier(JavaModifier.PUBLIC);
    }

    static ArchRule noMocks() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.mockito..", "io.quarkus.test.component..", "org.easymock..", "io.mockk..")
                .because("tests use the real parts");
    }

    static ArchRule noStandInDatabase() {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage("org.h2..", "org.hsqldb..");
    }

    static DescribedPredicate<JavaAnnotation<?>> httpMethod() {
        return DescribedPredicate.describe(
                "a method of HTTP", annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static DescribedPredicate<JavaMethodCall> readsTheClockOfTheSystem() {
        return DescribedPredicate.describe("the clock of the system is read", call -> {
            var owner = call.getTargetOwner();
            var name = call.getTarget().getName();
            var parameters = call.getTarget().getRawParameterTypes();
            boolean now = owner.getPackageName().equals("java.time")
                    && name.equals("now")
                    && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            boolean systemClock = owner.isEquivalentTo(Clock.class)
                    && List.of("systemUTC", "systemDefaultZone", "system").contains(name);
            boolean millis = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
            return now || systemClock || millis;
        });
    }
}
