package nl.zuidlimburg.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import nl.zuidlimburg.platform.event.Aggregate;
import nl.zuidlimburg.platform.event.Inbox;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** How facts leave and enter a service. */
final class MessagingRules {
    private static final String EVENT = "nl.zuidlimburg.platform.event";

    private MessagingRules() {}

    static ArchRule onlyTheOutboxSends() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(EVENT)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.apache\\.kafka\\.clients\\.producer\\..*"
                        + "|org\\.eclipse\\.microprofile\\.reactive\\.messaging\\.(Emitter|Channel|Outgoing)"
                        + "|io\\.smallrye\\.reactive\\.messaging\\.MutinyEmitter")
                .because("a fact that is sent outside the transaction of its state can be lost");
    }

    static ArchRule onlyListenersAndProjectionsReceive() {
        return methods()
                .that()
                .areAnnotatedWith(Incoming.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Listener|Projection)");
    }

    static ArchRule receivedThroughTheInbox() {
        return classes()
                .that()
                .containAnyMethodsThat(annotatedWithIncoming())
                .should()
                .callMethodWhere(theInboxReceives())
                .because("a fact may be delivered twice");
    }

    static ArchRule aggregatesCheckTheirReturnValues() {
        return classes()
                .that()
                .areAssignableTo(Aggregate.class)
                .and()
                .areNotInterfaces()
                .and()
                .areNotRecords()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .beAnnotatedWith(CheckReturnValue.class)
                .because("a command's event must not be dropped");
    }

    private static DescribedPredicate<JavaMethodCall> theInboxReceives() {
        return DescribedPredicate.describe(
                "the inbox receives",
                call -> call.getTarget().getName().equals("receive")
                        && call.getTargetOwner().isEquivalentTo(Inbox.class));
    }

    private static DescribedPredicate<JavaMethod> annotatedWithIncoming() {
        return DescribedPredicate.describe(
                "annotated with @Incoming", method -> method.isAnnotatedWith(Incoming.class));
    }
}
