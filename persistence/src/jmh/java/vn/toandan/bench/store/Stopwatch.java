package vn.toandan.bench.store;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How long something takes, by the clock on the wall; or, with {@code -Dbench.clock=cpu}, how long the thread that does it was at work,
 * which a machine that others use as well tells more steadily.
 */
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean CPU = System.getProperty("bench.clock", "wall").equals("cpu");

    private Stopwatch() {}

    /** Something that may fail, which then ends the run. */
    interface Work {
        void run() throws Exception;
    }

    static double milliseconds(Work work) {
        System.gc();
        long began = now();
        try {
            work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (now() - began) / 1e6;
    }

    private static long now() {
        return CPU ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
