package vn.toandan.bench.web;

import static com.google.common.base.Preconditions.checkState;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.toandan.bench.Row;
import vn.toandan.web.process.Footprint;
import vn.toandan.web.process.ServedProcess;

/** Whether a process takes at the end what it took when a third of the time was over, by when it was warm: memory, what of it is alive, open files, threads. */
final class Steadiness {

    private static final double MEMORY_MAY_GROW = 1.1;
    private static final long MEMORY_SLACK = 8;
    private static final long HANDLES_SLACK = 4;
    private static final double MEBI = 1 << 20;

    private final long warm;
    private final long late;
    private final List<Footprint> middle = new ArrayList<>();
    private final List<Footprint> last = new ArrayList<>();
    private final List<Double> alive = new ArrayList<>();

    Steadiness(Duration time) {
        this.warm = System.nanoTime() + time.toNanos() / 3;
        this.late = warm + time.toNanos() / 3;
    }

    void look(ServedProcess served) {
        long now = System.nanoTime();
        if (now < warm) {
            return;
        }
        if (alive.isEmpty()) {
            alive.add(served.alive() / MEBI);
        }
        (now < late ? middle : last).add(served.footprint());
    }

    void end(ServedProcess served) {
        alive.add(served.alive() / MEBI);
    }

    private static long most(List<Footprint> all, ToLongFunction<Footprint> what) {
        return all.stream().mapToLong(what).max().orElseThrow();
    }

    void require() {
        require("memory", Footprint::memory, MEMORY_MAY_GROW, MEMORY_SLACK);
        require("open files", Footprint::files, 1, HANDLES_SLACK);
        require("threads", Footprint::threads, 1, HANDLES_SLACK);
        checkState(
                alive.get(1) <= alive.get(0) * MEMORY_MAY_GROW + MEMORY_SLACK,
                "alive: %s MiB at first, %s MiB in the end",
                alive.get(0),
                alive.get(1));
    }

    private void require(String what, ToLongFunction<Footprint> of, double mayGrow, long slack) {
        long before = most(middle, of);
        long after = most(last, of);
        checkState(
                after <= before * mayGrow + slack, "%s: %s in the second third, %s in the last", what, before, after);
    }

    List<Row> rows(String on) {
        return List.of(
                row(on + ": memory", "MiB", most(last, Footprint::memory), most(middle, Footprint::memory)),
                row(on + ": alive in the heap", "MiB", alive.get(1), alive.get(0)),
                row(on + ": open files", "", most(last, Footprint::files), most(middle, Footprint::files)),
                row(on + ": threads", "", most(last, Footprint::threads), most(middle, Footprint::threads)));
    }

    private static Row row(String what, String unit, double last, double middle) {
        return Row.against("", what + ", last third / the one before", unit, last, middle, last / middle, "", "");
    }
}
