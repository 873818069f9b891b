package no.bevilling.rules;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.bevilling.rules.fact.Question;
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
    private final long types;
    private final Queue<StatefulKnowledgeSessionImpl> free = new ConcurrentLinkedQueue<>();

    LayerRules(KieBase base) {
        this.base = base;
        this.types = ((InternalKnowledgeBase) base)
                .getRete().getObjectTypeNodes().stream()
                        .map(node -> ((ClassObjectType) node.getObjectType()).getClassType())
                        .filter(type -> type.getPackage() == Question.class.getPackage())
                        .mapToLong(FactTypes::bit)
                        .reduce(0, (some, more) -> some | more);
    }

    KieBase base() {
        return base;
    }

    /** The fact types that rules of the layer look at, as bits of {@link FactTypes#bit}; others need not be given. */
    long types() {
        return types;
    }

    /** Fires the rules on the facts. */
    void ask(Iterable<Object> facts) {
        StatefulKnowledgeSessionImpl session = free.poll();
        if (session == null) {
            session = (StatefulKnowledgeSessionImpl) base.newKieSession();
        }
        boolean whole = false;
        try {
            for (Object fact : facts) {
                session.insert(fact);
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
