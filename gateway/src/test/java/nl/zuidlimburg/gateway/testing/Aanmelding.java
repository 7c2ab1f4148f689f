package nl.zuidlimburg.gateway.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Logging in as a browser does, at the identity provider of the tests. */
public final class Aanmelding {
    private Aanmelding() {}

    public static String session(String account) {
        return logIn(account, "/").getCookie("sessie");
    }

    public static Response logIn(String account, String returnTo) {
        var begun =
                given().redirects().follow(false).queryParam("terug", returnTo).get("/login");
        var atProvider = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(begun.getHeader("Location") + "&gebruiker=" + account);
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(begun.getCookies())
                .get(atProvider.getHeader("Location"));
    }

    public static RequestSpecification ownPage() {
        return given().header("Origin", origin()).header("X-Requested-With", "gebiedsplatform");
    }

    public static String origin() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }
}
