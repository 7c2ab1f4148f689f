package nl.zuidlimburg.gateway.api;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import nl.zuidlimburg.platform.testing.api.AuthorizationMatrixTest;

@QuarkusTest
@TestProfile(GatewayAuthorizationMatrixTest.ShortHints.class)
class GatewayAuthorizationMatrixTest extends AuthorizationMatrixTest {
    GatewayAuthorizationMatrixTest() {
        super(new GatewayApiFixtures());
    }

    /** So that an answer that goes on ends. */
    public static final class ShortHints implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.live.longest", "100ms");
        }
    }
}
