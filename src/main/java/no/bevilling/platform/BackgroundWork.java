package no.bevilling.platform;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.jboss.logging.Logger;

/**
 * Long work of one kind in the background of an instance: a task at a time, on a thread that lets others go first. One that
 * fails is told in the log and left: when its {@link Lease} has run out, the kind's own job takes it over.
 */
public final class BackgroundWork {
    private static final Logger LOG = Logger.getLogger(BackgroundWork.class);

    /** What is done about one thing of a municipality, a part in each transaction. */
    @FunctionalInterface
    public interface Task {
        /** Works until there is no more to do, or until the thread is interrupted. */
        void run(int municipality, UUID about) throws InterruptedException;
    }

    private final String name;
    private final ExecutorService one;

    /** @param name of the work, as the log and the thread have it */
    public BackgroundWork(String name) {
        this.name = name;
        this.one = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Begins as soon as what began before has ended. */
    public void begin(int municipality, UUID about, Task task) {
        one.execute(() -> attempt(about + " of municipality " + municipality, () -> task.run(municipality, about)));
    }

    /** Begins with a job of a municipality before its time, as {@link MunicipalityJobs#once}. */
    public void begin(int municipality, MunicipalityJobs jobs, String job, IntConsumer what) {
        one.execute(() -> attempt("municipality " + municipality, () -> jobs.once(job, municipality, what)));
    }

    private interface Attempt {
        void run() throws InterruptedException;
    }

    private void attempt(String about, Attempt attempt) {
        try {
            attempt.run();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.errorf(e, "Work (%s) on %s stopped; it is tried again", name, about);
        }
    }

    /** Begins with something whose answer is waited for. */
    public <T> Future<T> submit(Callable<T> work) {
        return one.submit(work);
    }

    /** Interrupts what is under way, and begins with nothing more. */
    public void stop() {
        one.shutdownNow();
    }
}
