package no.bevilling.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Calls another system: one post, no redirect followed, nothing read of the answer but its status. The connection goes to
 * the address that {@link PublicAddresses} has looked at, while certificate and host name are those of the written address.
 */
@ApplicationScoped
class WebhookCall {
    @Inject
    Vertx vertx;

    @Inject
    PublicAddresses addresses;

    @Inject
    WebhookSecrets secrets;

    @Inject
    Clock clock;

    /** For one try, from the name server to the status. */
    @ConfigProperty(name = "bevilling.webhook.timeout")
    Duration timeout;

    private volatile HttpClient client;

    /** How a call ended: with a status, or a problem and what was said. */
    record Result(Integer status, WebhookProblem problem, String detail) {}

    Result post(Webhook hook, WebhookDelivery delivery) {
        PublicAddresses.Target target;
        try {
            target = addresses.resolved(hook.address);
        } catch (PublicAddresses.Refused e) {
            return new Result(null, WebhookProblem.ADDRESS, e.getMessage());
        }
        try {
            int status = status(target, hook, delivery);
            boolean taken = status >= 200 && status < 300;
            return new Result(status, taken ? null : WebhookProblem.ANSWER, "");
        } catch (TimeoutException e) {
            return new Result(null, WebhookProblem.TIMEOUT, "");
        } catch (ExecutionException e) {
            boolean late = e.getCause() instanceof TimeoutException;
            return new Result(
                    null,
                    late ? WebhookProblem.TIMEOUT : WebhookProblem.UNREACHABLE,
                    String.valueOf(e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(null, WebhookProblem.DEFECT, "interrupted");
        }
    }

    private int status(PublicAddresses.Target target, Webhook hook, WebhookDelivery delivery)
            throws ExecutionException, InterruptedException, TimeoutException {
        URI uri = target.uri();
        String id = delivery.id.toString();
        long seconds = clock.instant().getEpochSecond();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setHost(uri.getHost().replaceAll("[\\[\\]]", ""))
                .setPort(target.port())
                .setSsl(target.isTls())
                .setURI(path(uri))
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.address().getHostAddress()))
                .setFollowRedirects(false)
                .setTimeout(timeout.toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Bevilling-Webhooks/1")
                .putHeader("webhook-id", id)
                .putHeader("webhook-timestamp", String.valueOf(seconds))
                .putHeader("webhook-signature", secrets.signatures(hook, id, seconds, delivery.payload));
        return client().request(options)
                .compose(
                        request -> request.send(Buffer.buffer(delivery.payload)).map(answer -> {
                            int status = answer.statusCode();
                            // Whatever else is said is of no interest, however long it is.
                            answer.exceptionHandler(cutOff -> {});
                            request.reset();
                            return status;
                        }))
                .toCompletionStage()
                .toCompletableFuture()
                .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** Made at the first call: most installations have no webhook. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = vertx.createHttpClient(new HttpClientOptions()
                    .setKeepAlive(false)
                    .setForceSni(true)
                    .setConnectTimeout(Math.toIntExact(timeout.toMillis())));
        }
        return client;
    }
}
