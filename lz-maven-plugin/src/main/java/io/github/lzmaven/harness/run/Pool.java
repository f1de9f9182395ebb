package io.github.lzmaven.harness.run;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Works through tasks with a fixed number of threads, watches over those that hang, and reports how far it has come. */
final class Pool {

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final int GLANCE_MILLISECONDS = 20;

    private final Limits limits;
    private final ClassLoader loader;
    private final Progress progress;

    Pool(Limits limits, ClassLoader loader, Progress progress) {
        this.limits = limits;
        this.loader = loader;
        this.progress = progress;
    }

    /** Returns when every task is done or given up. */
    void run(List<Task> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        int threads = Math.min(limits.threads(), tasks.size());
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

    private void watch(List<Task> tasks, ThreadPoolExecutor executor) throws InterruptedException {
        int first = 0;
        while (first < tasks.size()) {
            if (executor.awaitTermination(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                break;
            }
            for (Task task : tasks.subList(first, tasks.size())) {
                if (!task.isDone() && task.overdue(GRACE)) {
                    task.abandon();
                    executor.setCorePoolSize(executor.getCorePoolSize() + 1); // its thread is lost
                }
            }
            while (first < tasks.size() && tasks.get(first).isDone()) {
                first++;
            }
            int from = first;
            int done = from
                    + (int) tasks.subList(from, tasks.size()).stream()
                            .filter(Task::isDone)
                            .count();
            progress.update(
                    done, tasks.size(), first < tasks.size() ? tasks.get(first).figure() : "");
        }
        progress.update(tasks.size(), tasks.size(), "");
    }

    /** Models of the project find their resources through their own loader, whatever thread they run on. */
    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lz-model");
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }
}
