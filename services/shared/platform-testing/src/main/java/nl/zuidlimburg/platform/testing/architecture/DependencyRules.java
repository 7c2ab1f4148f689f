package nl.zuidlimburg.platform.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.event.Event;

/** Who may know whom. */
final class DependencyRules {
    private static final String PLATFORM = "nl.zuidlimburg.platform..";

    /** Nouns of the domains; a word that two services share is still no word of the platform. */
    private static final Set<String> DOMAIN_WORDS = Set.of(
            "knelpunt",
            "knelpunten",
            "oplossing",
            "oplossingen",
            "regelverwijzing",
            "wetten",
            "jurist",
            "escalatie",
            "hoofdopgave",
            "opgave",
            "opgaven",
            "doorbraak",
            "doorbraken",
            "focusonderdeel",
            "deelproject",
            "traject",
            "vhf",
            "gebied",
            "gebieden",
            "wijk",
            "wijken",
            "buurt",
            "kern",
            "gemeente",
            "interventie",
            "barriere",
            "stroomgebied",
            "watermaatregel",
            "maatregel",
            "maatregelen",
            "afwenteling",
            "panorama",
            "ruimteclaim",
            "toekomstbeeld",
            "inbreng",
            "moderator");

    private DependencyRules() {}

    static ArchRule noOtherService(String root) {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("nl.zuidlimburg..")
                        .and(not(resideInAPackage(root + "..")))
                        .and(not(resideInAPackage(PLATFORM))))
                .because("services share no code but the platform");
    }

    static ArchRule noDomainWordInPlatform() {
        return classes()
                .that(resideInAPackage(PLATFORM))
                .should(holdNoDomainWord())
                .because("the platform is what every domain needs");
    }

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule plainEntitiesAndEvents() {
        return noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Event.class)
                .or()
                .areAssignableTo(Aggregate.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "jakarta.json..",
                        "jakarta.inject..",
                        "jakarta.enterprise..",
                        "com.fasterxml.jackson..",
                        "io.quarkus..",
                        "io.smallrye..",
                        "io.vertx..",
                        "io.cloudevents..",
                        "org.apache.kafka..",
                        "org.eclipse.microprofile..",
                        "org.jboss..")
                .because("business rules are read and tested without a framework");
    }

    private static ArchCondition<JavaClass> holdNoDomainWord() {
        return new ArchCondition<>("hold no word of a domain") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(
                                Stream.of(type.getSimpleName()),
                                type.getMembers().stream().map(JavaMember::getName))
                        .filter(DependencyRules::holdsDomainWord)
                        .forEach(name -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " holds a word of a domain: " + name)));
            }
        };
    }

    private static boolean holdsDomainWord(String name) {
        return Arrays.stream(name.split("(?=[A-Z])|_"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(DOMAIN_WORDS::contains);
    }
}
