package no.bevilling.rules;

import java.util.List;
import java.util.Optional;

/** Keeps every version of every layer that was ever put into it. */
public interface RuleBaseStore {

    /** One version of one layer. */
    record Version(String id, String version, String path, String hash, Policy policy) {
        /** {@code valdres@2014.1} */
        public String name() {
            return id + "@" + version;
        }
    }

    /**
     * Keeps a layer's files. Putting the same bytes again changes nothing.
     *
     * @throws RuleBaseRefused when the same version is there with other bytes, or the policy cannot be read
     */
    Version put(LayerSource source);

    /** The files with the hash. */
    Optional<LayerSource> get(String hash);

    /** Every version there is. */
    List<Version> versions();

    /** The version that a source is, read from its policy. */
    static Version versionOf(LayerSource source) {
        return versionOf(source, source.hash());
    }

    /** As {@link #versionOf(LayerSource)} from the policy alone, when the hash of the whole is known. */
    static Version versionOf(LayerSource source, String hash) {
        Problems problems = new Problems();
        Policy policy = LayerReader.policy(source, problems);
        problems.refuse();
        return new Version(policy.id(), policy.version(), source.path(), hash, policy);
    }

    /** Refuses other bytes under the name of a version that is there. */
    static void refuseOtherBytes(Version known, Version offered) {
        if (!known.hash().equals(offered.hash())) {
            throw new RuleBaseRefused(List.of(new Problem(
                    offered.policy().file(),
                    0,
                    offered.name(),
                    "this version is adopted with other contents; give the change a version of its own")));
        }
    }
}
