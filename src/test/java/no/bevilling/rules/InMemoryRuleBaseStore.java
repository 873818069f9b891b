package no.bevilling.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A store without a database: for tests, and for asking about a folder of rules. */
public final class InMemoryRuleBaseStore implements RuleBaseStore {

    private final Map<String, Version> byName = new ConcurrentHashMap<>();
    private final Map<String, LayerSource> byHash = new ConcurrentHashMap<>();

    @Override
    public Version put(LayerSource source) {
        Version offered = RuleBaseStore.versionOf(source);
        Version known = byName.putIfAbsent(offered.name(), offered);
        if (known != null) {
            RuleBaseStore.refuseOtherBytes(known, offered);
        }
        byHash.put(offered.hash(), source);
        return offered;
    }

    @Override
    public Optional<LayerSource> get(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    @Override
    public List<Version> versions() {
        return List.copyOf(byName.values());
    }
}
