package vn.toandan.persistence.database;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Those who want to write at the same time: one after another, yet kept by one commit, since whoever's turn it is carries out what all who wait have asked for, and the disk
 * is waited for once. Whoever is done is told so, and need not be handed the turn to find out. As opposed to {@link Connections}, which know how a transaction begins and ends.
 */
final class WritingTogether {

    /** Nobody waits for more than these. */
    private static final int MOST = 64;

    /** What one of them asked for, and how it went; only whoever has the turn looks at that before it is over. */
    static final class Asked<T> {

        private final Function<Turn, T> command;
        private @Nullable T answer;
        private @Nullable Throwable failure;
        private boolean isOver;
        private boolean isNext;

        private Asked(Function<Turn, T> command) {
            this.command = command;
        }

        /** What it threw, if it did. */
        Optional<Throwable> carryOut(Turn turn) {
            try {
                answer = command.apply(turn);
                turn.settle();
            } catch (RuntimeException | Error e) {
                failure = e;
            }
            return Optional.ofNullable(failure);
        }

        /** Of those who did their part and of whom nothing was kept all the same. */
        private void fail(Throwable why) {
            if (failure == null) {
                failure = why;
            }
        }

        private synchronized boolean isOver() {
            return isOver;
        }

        private synchronized void end() {
            isOver = true;
            notifyAll();
        }

        /** Nobody else has the turn. */
        private synchronized void wake() {
            isNext = true;
            notifyAll();
        }

        /** Until it is over, or its turn may have come. */
        private synchronized void await() {
            boolean isInterrupted = false;
            while (!isOver && !isNext) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                }
            }
            isNext = false;
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private T answer() {
            if (failure instanceof RuntimeException e) {
                throw e;
            }
            if (failure instanceof Error e) {
                throw e;
            }
            return requireNonNull(answer);
        }
    }

    private final Queue<Asked<?>> waiting = new ArrayDeque<>();
    private final ReentrantLock turn = new ReentrantLock();

    /** When this returns, it has had its turn, its own or another's. */
    <T> T write(Function<Turn, T> command, Consumer<ImmutableList<Asked<?>>> keep) {
        if (turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write within a write");
        }
        Asked<T> asked = new Asked<>(command);
        synchronized (waiting) {
            waiting.add(asked);
        }
        while (!asked.isOver()) {
            if (turn.tryLock()) {
                haveTurn(keep);
            } else {
                asked.await();
            }
        }
        return asked.answer();
    }

    private void haveTurn(Consumer<ImmutableList<Asked<?>>> keep) {
        try {
            ImmutableList<Asked<?>> together = next();
            try {
                if (!together.isEmpty()) {
                    keep.accept(together);
                }
            } catch (RuntimeException | Error e) {
                together.forEach(one -> one.fail(e));
            }
            together.forEach(Asked::end);
        } finally {
            passOn();
        }
    }

    /** Whoever comes meanwhile takes the turn, or finds it taken and is seen here. */
    private void passOn() {
        turn.unlock();
        synchronized (waiting) {
            if (!waiting.isEmpty()) {
                waiting.element().wake();
            }
        }
    }

    /** How many nobody carries out yet. */
    int waiting() {
        synchronized (waiting) {
            return waiting.size();
        }
    }

    private ImmutableList<Asked<?>> next() {
        synchronized (waiting) {
            ImmutableList.Builder<Asked<?>> next = ImmutableList.builder();
            for (int count = 0; count < MOST && !waiting.isEmpty(); count++) {
                next.add(waiting.remove());
            }
            return next.build();
        }
    }

    /** When nobody writes; who comes later waits. */
    void alone(Runnable last) {
        turn.lock();
        try {
            last.run();
        } finally {
            passOn();
        }
    }
}
