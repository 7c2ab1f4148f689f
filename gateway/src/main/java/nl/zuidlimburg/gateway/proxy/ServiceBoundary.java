package nl.zuidlimburg.gateway.proxy;

import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.OpenCircuitException;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import nl.zuidlimburg.gateway.edge.Problem;
import org.jboss.logging.Logger;

/** What changes when a request passes from the gateway to a service, and its answer back. */
final class ServiceBoundary implements ProxyInterceptor {
    /** Carries the path that was matched, within the gateway only. */
    static final String PATH = "X-Gateway-Path";

    private static final Logger LOG = Logger.getLogger(ServiceBoundary.class);
    private static final List<String> NOT_RELAYED =
            List.of("Cookie", "Forwarded", "X-Forwarded-For", "X-Forwarded-Port", "X-Requested-With", PATH);
    /** An address of the service's API, absolute or not; in a Link header between angle brackets. */
    private static final Pattern ADDRESS = Pattern.compile("(^|<)(?:https?://[^/<>\\s,]+)?(/v1(?=[/?#>]|$))");

    private final String service;
    private final CircuitBreaker breaker;
    private final String prefix;

    ServiceBoundary(String service, CircuitBreaker breaker) {
        this.service = service;
        this.breaker = breaker.failurePolicy(answer -> answer.failed() && isOfTheService(answer.cause()));
        this.prefix = "/api/" + service;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        request.setURI(serviceUri(request));
        var headers = request.headers();
        var outer = request.proxiedRequest();
        NOT_RELAYED.forEach(headers::remove);
        headers.set("X-Forwarded-For", outer.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Host", String.valueOf(outer.authority()));
        headers.set("X-Forwarded-Proto", outer.scheme());
        headers.set("X-Forwarded-Prefix", prefix);
        return breaker.<ProxyResponse>execute(promise -> context.sendRequest().onComplete(promise))
                .recover(failure -> Future.succeededFuture(failed(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        headers.remove(HttpHeaders.SET_COOKIE);
        rewrite(headers, "Location");
        rewrite(headers, "Content-Location");
        rewrite(headers, "Link");
        return context.sendResponse();
    }

    private String serviceUri(ProxyRequest request) {
        String path = request.headers().get(PATH).substring(prefix.length());
        String query = request.proxiedRequest().query();
        return query == null ? path : path + "?" + query;
    }

    private void rewrite(MultiMap headers, String name) {
        var values = headers.getAll(name);
        if (!values.isEmpty()) {
            headers.set(
                    name,
                    values.stream()
                            .map(value -> ADDRESS.matcher(value).replaceAll("$1" + prefix + "$2"))
                            .toList());
        }
    }

    private ProxyResponse failed(ProxyRequest request, Throwable failure) {
        if (!(failure instanceof OpenCircuitException)) {
            LOG.warnf("%s did not answer: %s", service, failure.toString());
        }
        var problem = isUnreached(failure)
                ? new Problem(
                        503,
                        "tijdelijk-niet-beschikbaar",
                        "De dienst " + service + " is nu niet bereikbaar",
                        "Uw verzoek is niet verwerkt. Probeer het straks opnieuw; de andere onderdelen werken.")
                : new Problem(
                        504,
                        "geen-antwoord",
                        "De dienst " + service + " antwoordt niet op tijd",
                        "Het is niet zeker of uw verzoek is verwerkt. Lees het onderdeel opnieuw voordat u het herhaalt.");
        return request.release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.CONTENT_TYPE)
                .putHeader("Retry-After", Problem.RETRY_AFTER)
                .setBody(Body.body(buffer(problem)));
    }

    private static Buffer buffer(Problem problem) {
        return problem.toBuffer();
    }

    /** Whether the service is to blame: a caller that hangs up in the middle of a request says nothing of it. */
    private static boolean isOfTheService(Throwable failure) {
        return isUnreached(failure) || failure instanceof TimeoutException;
    }

    /** Whether it is sure that the service did not see the request. */
    private static boolean isUnreached(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof OpenCircuitException
                || failure instanceof java.net.UnknownHostException
                || failure instanceof io.netty.channel.ConnectTimeoutException
                || failure instanceof io.vertx.core.http.ConnectionPoolTooBusyException;
    }
}
