package no.bevilling.rules;

import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.drools.base.base.ClassObjectType;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;

/**
 * The compiled rules of a layer, ready to be asked. A session is emptied after use and taken again: making its memories
 * anew costs more than most questions. Thread-safe; there are as many sessions as were ever asked at the same time.
 */
final class LayerRules {

    private static final int MOST_FIRINGS = 20_000;

    private final KieBase base;
    private final Set<Class<?>> types;
    private final Queue<StatefulKnowledgeSessionImpl> free = new ConcurrentLinkedQueue<>();

    LayerRules(KieBase base) {
        this.base = base;
        this.types = ((InternalKnowledgeBase) base)
                .getRete().getObjectTypeNodes().stream()
                        .map(node -> ((ClassObjectType) node.getObjectType()).getClassType())
                        .collect(Collectors.toUnmodifiableSet());
    }

    KieBase base() {
        return base;
    }

    /** Fires the rules on the facts; those of a type that no rule looks at are left out. */
    void ask(Iterable<Object> facts) {
        StatefulKnowledgeSessionImpl session = free.poll();
        if (session == null) {
            session = (StatefulKnowledgeSessionImpl) base.newKieSession();
        }
        boolean whole = false;
        try {
            for (Object fact : facts) {
                if (types.contains(fact.getClass())) {
                    session.insert(fact);
                }
            }
            session.fireAllRules(MOST_FIRINGS);
            session.reset();
            whole = true;
        } finally {
            if (whole) {
                free.offer(session);
            } else {
                session.dispose();
            }
        }
    }
}
