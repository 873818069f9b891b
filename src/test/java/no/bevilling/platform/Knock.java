package no.bevilling.platform;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One request to one door, with a client that costs little: everybody knocks at every door, and REST Assured took most of
 * the time for that.
 */
final class Knock {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    /** What came back. */
    record Answer(int status, Optional<String> location) {
        /** 401, 403, or shown to the sign-in page. */
        boolean isRefused() {
            return status == 401
                    || status == 403
                    || status == 303
                            && location.filter(to -> to.contains("/logg-inn?til="))
                                    .isPresent();
        }
    }

    private final String cookies;
    private final String token;

    /** Somebody who stands before the doors, with the session and the token of the browser. */
    Knock(Browser browser) {
        this.token = browser.token();
        this.cookies = browser.cookies();
    }

    /** Asks for what the endpoint gives at the address; where it changes something, with a body of the right kind that says nothing. */
    Answer at(Endpoint endpoint, String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + address))
                .header("Accept", endpoint.produces() == null ? "text/html, */*" : endpoint.produces() + ", */*;q=0.1");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        if (endpoint.isSafe()) {
            request.method(endpoint.method(), HttpRequest.BodyPublishers.noBody());
        } else {
            String type = endpoint.consumes() == null ? "application/x-www-form-urlencoded" : endpoint.consumes();
            boolean parts = type.startsWith("multipart/");
            request.header("X-CSRF-TOKEN", token)
                    .header("Content-Type", parts ? type + "; boundary=end" : type)
                    .method(
                            endpoint.method(),
                            HttpRequest.BodyPublishers.ofString(body(type), StandardCharsets.US_ASCII));
        }
        try {
            HttpResponse<Void> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding());
            return new Answer(answer.statusCode(), answer.headers().firstValue("Location"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String body(String type) {
        if (type.startsWith("multipart/")) {
            return "--end\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n--end--\r\n";
        }
        return type.contains("json") ? "{}" : "x=y";
    }
}
