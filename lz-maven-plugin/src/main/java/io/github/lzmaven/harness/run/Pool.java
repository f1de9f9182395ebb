package io.github.lzmaven.harness.run;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Works through tasks with a fixed number of threads, watches over those that hang, and reports how far it has come. Tasks
 * that are known to take long go first, after those of which nothing is known, so that all threads are busy to the end.
 */
final class Pool {

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int GLANCE_MILLISECONDS = 20;

    private final Conditions conditions;
    private final ClassLoader loader;

    Pool(Conditions conditions, ClassLoader loader) {
        this.conditions = conditions;
        this.loader = loader;
    }

    /** Returns when every task is done or given up. */
    void run(List<Task> all) {
        List<Task> tasks = all.stream()
                .filter(task -> !task.isDone())
                .sorted(Comparator.comparingDouble(Task::expectedSeconds).reversed())
                .toList();
        if (tasks.isEmpty()) {
            return;
        }
        int threads = Math.min(conditions.limits().threads(), tasks.size());
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                threads, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::thread);
        try {
            tasks.forEach(task -> executor.execute(task::run));
            executor.shutdown();
            watch(tasks, executor);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            executor.shutdownNow();
        }
    }

    /** What a function makes of each element, in their order; all threads work on it. */
    <T, R> List<R> map(List<T> all, Function<T, R> function) {
        int threads = Math.max(1, Math.min(conditions.limits().threads(), all.size()));
        ExecutorService executor = Executors.newFixedThreadPool(threads, this::thread);
        try {
            List<CompletableFuture<R>> results = all.stream()
                    .map(each -> CompletableFuture.supplyAsync(() -> function.apply(each), executor))
                    .toList();
            return results.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            executor.shutdown();
        }
    }

    private void watch(List<Task> tasks, ThreadPoolExecutor executor) throws InterruptedException {
        Work work = new Work(tasks);
        long stoppedAt = 0;
        while (work.isLeft() && !executor.awaitTermination(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            long now = System.nanoTime();
            boolean stopping = conditions.stop().asked();
            stoppedAt = stopping && stoppedAt == 0 ? now : stoppedAt;
            boolean outOfPatience = stopping && now - stoppedAt > GRACE.toNanos();
            for (Task task : work.left()) {
                if (task.isRunning() && (outOfPatience || task.overdue(GRACE))) {
                    task.abandon();
                    executor.setCorePoolSize(executor.getCorePoolSize() + 1); // its thread is lost
                }
            }
            conditions.progress().update(work.state());
        }
        conditions.progress().update(new Progress.State(tasks.size(), tasks.size(), 0, 1.0, ""));
    }

    /** Models of the project find their resources through their own loader, whatever thread they run on. */
    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lz-model");
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }

    /** What is left to do. */
    private static final class Work {

        private final List<Task> tasks;
        private final double typical;
        private int first;

        Work(List<Task> tasks) {
            this.tasks = tasks;
            this.typical = tasks.stream()
                    .mapToDouble(Task::expectedSeconds)
                    .filter(Double::isFinite)
                    .average()
                    .orElse(1.0);
        }

        boolean isLeft() {
            while (first < tasks.size() && tasks.get(first).isDone()) {
                first++;
            }
            return first < tasks.size();
        }

        List<Task> left() {
            return tasks.subList(first, tasks.size());
        }

        Progress.State state() {
            int done = 0;
            double worthDone = 0.0;
            double worth = 0.0;
            for (Task task : tasks) {
                double own = Double.isFinite(task.expectedSeconds()) ? task.expectedSeconds() : typical;
                worth += own;
                if (task.isDone()) {
                    done++;
                    worthDone += own;
                }
            }
            List<Task> running = left().stream().filter(Task::isRunning).toList();
            Optional<String> now = running.stream().map(Task::figure).findFirst();
            return new Progress.State(
                    done, tasks.size(), running.size(), worth > 0.0 ? worthDone / worth : 0.0, now.orElse(""));
        }
    }
}
