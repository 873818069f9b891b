package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every case of {@code rules/}, under its own sentence; a layer that is refused fails with all that is wrong with it. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicNode> cases() {
        return Rules.all().stream().map(source -> {
            String id = RuleBaseStore.versionOf(source).id();
            List<DynamicNode> tests = new ArrayList<>();
            tests.add(dynamicTest("the layer is accepted, and every outcome of every criterion has a case", () -> {
                Problems problems = new Problems();
                new CaseRunner(Rules.ENGINE).check(Rules.base(id), problems);
                problems.refuse();
            }));
            try {
                for (RuleCase c : lowest(Rules.base(id)).cases()) {
                    URI at = Path.of("rules", c.file()).toUri();
                    tests.add(dynamicTest(
                            c.sentence(),
                            at,
                            () -> assertThat(new CaseRunner(Rules.ENGINE).failures(Rules.base(id), c))
                                    .isEmpty()));
                }
            } catch (RuleBaseRefused refused) {
                return DynamicContainer.dynamicContainer(source.path(), tests);
            }
            return DynamicContainer.dynamicContainer(source.path(), tests);
        });
    }

    private static Layer lowest(RuleBase base) {
        return base.layers().get(base.layers().size() - 1);
    }
}
