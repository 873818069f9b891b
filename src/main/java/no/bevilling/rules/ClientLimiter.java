package no.bevilling.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** A token bucket for every client address; remembers the latest clients only. Thread-safe. */
final class ClientLimiter {

    private static final int MOST_CLIENTS = 20_000;
    private static final double NANOS_PER_MINUTE = 60e9;

    private static final class Bucket {
        private double tokens;
        private long filled;
    }

    private final int perMinute;
    private final int burst;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    ClientLimiter(int perMinute, int burst, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.burst = burst;
        this.nanos = nanos;
    }

    /** Takes a token. @return 0 when there was one, else the seconds until there is */
    synchronized int take(String client) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(client, c -> {
            Bucket full = new Bucket();
            full.tokens = burst;
            full.filled = now;
            return full;
        });
        bucket.tokens = Math.min(burst, bucket.tokens + (now - bucket.filled) * perMinute / NANOS_PER_MINUTE);
        bucket.filled = now;
        if (bucket.tokens >= 1) {
            bucket.tokens--;
            return 0;
        }
        return (int) Math.ceil((1 - bucket.tokens) * 60 / perMinute);
    }
}
