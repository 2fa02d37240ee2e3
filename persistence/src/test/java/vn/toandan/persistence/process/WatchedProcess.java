package vn.toandan.persistence.process;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDeathEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program in a process of its own, watched from outside as a debugger does, so that nothing in it knows: it halts at each of its {@link Boundaries}, and at the one of a
 * number it is killed, by signal 9, as it stands there.
 */
public final class WatchedProcess {

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final int KILLED = 128 + 9;

    /** In milliseconds, for one to start up. */
    private static final String PATIENCE = "60000";

    /** How it ended: how many boundaries it came to, whether it was killed, and what it had said. */
    public record Ended(int boundaries, int exitCode, String out, String err) {

        public boolean isKilled() {
            return exitCode == KILLED;
        }
    }

    private final Process process;
    private final VirtualMachine machine;
    private final int last;
    private int passed;

    private WatchedProcess(Process process, VirtualMachine machine, int last) {
        this.process = process;
        this.machine = machine;
        this.last = last;
    }

    /** To its end. */
    public static Ended run(Path folder, List<String> program) {
        return kill(folder, Integer.MAX_VALUE, program);
    }

    /**
     * Until it comes to the boundary of that number, counted from 1.
     *
     * @param program what comes after {@code java}
     */
    public static Ended kill(Path folder, int boundary, List<String> program) {
        Path out = folder.resolve("child.out");
        Path err = folder.resolve("child.err");
        try {
            ListeningConnector listener = listener();
            Map<String, Connector.Argument> where = listener.defaultArguments();
            where.get("localAddress").setValue("127.0.0.1");
            where.get("timeout").setValue(PATIENCE);
            String address = listener.startListening(where);
            Process process = new ProcessBuilder(ImmutableList.<String>builder()
                            .add(JAVA)
                            .add("-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=" + address)
                            .add("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
                            .addAll(program)
                            .build())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            WatchedProcess watched = new WatchedProcess(process, listener.accept(where), boundary);
            listener.stopListening(where);
            watched.watch();
            int exitCode = process.waitFor();
            return new Ended(watched.passed, exitCode, Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ListeningConnector listener() {
        return Iterables.find(
                Bootstrap.virtualMachineManager().listeningConnectors(),
                connector -> connector.transport().name().equals("dt_socket"));
    }

    private void watch() throws InterruptedException {
        for (String name : Boundaries.classes()) {
            ClassPrepareRequest loading = machine.eventRequestManager().createClassPrepareRequest();
            loading.addClassFilter(name);
            loading.enable();
            machine.classesByName(name).forEach(this::halt);
        }
        try {
            for (boolean isOver = false; !isOver; ) {
                EventSet events = machine.eventQueue().remove();
                for (Event event : events) {
                    isOver |= hasEnded(event);
                }
                if (!isOver) {
                    events.resume();
                }
            }
        } catch (VMDisconnectedException e) {
            // It ended, by itself or by us: its exit code tells.
        }
    }

    private boolean hasEnded(Event event) {
        if (event instanceof ClassPrepareEvent loaded) {
            halt(loaded.referenceType());
        } else if (event instanceof BreakpointEvent) {
            passed++;
            if (passed == last) {
                // By its handle: the process itself would close what is still to be read.
                process.toHandle().destroyForcibly();
                return true;
            }
        }
        return event instanceof VMDeathEvent || event instanceof VMDisconnectEvent;
    }

    private void halt(ReferenceType type) {
        if (!Boundaries.areAllIn(type)) {
            throw new IllegalStateException("not all boundaries are in " + type);
        }
        Boundaries.in(type).forEach(method -> {
            BreakpointRequest entry = machine.eventRequestManager().createBreakpointRequest(method.location());
            entry.setSuspendPolicy(EventRequest.SUSPEND_ALL);
            entry.enable();
        });
    }
}
