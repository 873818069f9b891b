package no.bevilling.nationalregister;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Posts the lines of each hand-over as JSON, with a key by which the other side knows what it has taken already. */
@ApplicationScoped
class ChangesOverHttp implements NationalRegister {
    private static final int OK = 200;
    private static final int NOT_OK = 300;

    @ConfigProperty(name = "bevilling.national-register.address")
    Optional<String> address;

    /** For one hand-over. */
    @ConfigProperty(name = "bevilling.national-register.timeout")
    Duration timeout;

    /** Sent as {@code Authorization: Bearer …}; none: nothing is. */
    @ConfigProperty(name = "bevilling.national-register.token")
    Optional<String> token;

    @Inject
    ObjectMapper json;

    private HttpClient client;

    @Override
    public String name() {
        return "http";
    }

    @Override
    public boolean isOn() {
        return address.filter(uri -> !uri.isBlank()).isPresent();
    }

    @Override
    public void deliver(ChangeBatch batch) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.orElseThrow()))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", batch.changes().get(0).sequence() + "-" + batch.last())
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(batch)));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        int status = client().send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status < OK || status >= NOT_OK) {
            throw new IOException("It answers " + status);
        }
    }

    /** Made when it is first needed: most installations need none. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .connectTimeout(timeout)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        return client;
    }
}
