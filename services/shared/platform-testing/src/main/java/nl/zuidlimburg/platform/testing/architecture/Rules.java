package nl.zuidlimburg.platform.testing.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every rule by its name, so that a test can show that each one can fail. */
final class Rules {
    private Rules() {}

    static Map<String, ArchRule> ofMainCode(String root) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("noOtherService", DependencyRules.noOtherService(root));
        rules.put("noDomainWordInPlatform", DependencyRules.noDomainWordInPlatform());
        rules.put("noCycles", DependencyRules.noCycles(root));
        rules.put("plainEntitiesAndEvents", DependencyRules.plainEntitiesAndEvents());
        rules.put("onlyTheOutboxSends", MessagingRules.onlyTheOutboxSends());
        rules.put("onlyListenersAndProjectionsReceive", MessagingRules.onlyListenersAndProjectionsReceive());
        rules.put("receivedThroughTheInbox", MessagingRules.receivedThroughTheInbox());
        rules.put("aggregatesCheckTheirReturnValues", MessagingRules.aggregatesCheckTheirReturnValues());
        rules.put("constructorInjection", CodeRules.constructorInjection());
        rules.put("injectedClock", CodeRules.injectedClock());
        rules.put("noImplementationSuffix", CodeRules.noImplementationSuffix());
        rules.put("publicResourceMethods", CodeRules.publicResourceMethods());
        rules.put("boundedRequests", BoundedRequests.rule());
        return rules;
    }

    static Map<String, ArchRule> ofAllCode() {
        return Map.of("noMocks", CodeRules.noMocks(), "noStandInDatabase", CodeRules.noStandInDatabase());
    }
}
