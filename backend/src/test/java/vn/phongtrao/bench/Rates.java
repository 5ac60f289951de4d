package vn.phongtrao.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** How often each of several resources is answered while some clients do nothing but ask, one resource at a time in turns. */
final class Rates {

    private static final int CLIENTS = 2;
    private static final int ROUNDS = 31;
    private static final long WARM_UP_NANOS = 30_000_000_000L;
    private static final long ROUND_NANOS = 500_000_000L;

    private final List<String> names = new ArrayList<>();
    private final List<URI> resources = new ArrayList<>();
    private final Supplier<String> token;

    /** @param token of whoever asks, asked for anew before every round */
    Rates(Supplier<String> token) {
        this.token = token;
    }

    void add(String name, URI resource) {
        names.add(name);
        resources.add(resource);
    }

    /** Measures, and prints a line for each but the last, which is what the others are compared with. */
    void print(double least) throws IOException, InterruptedException, ExecutionException {
        int last = resources.size() - 1;
        double[][] rates = new double[resources.size()][ROUNDS];
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (URI resource : resources) {
                rate(clients, resource, WARM_UP_NANOS);
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < rates.length; i++) {
                    rates[i][round] = rate(clients, resources.get(i), ROUND_NANOS);
                }
            }
        } finally {
            clients.shutdownNow();
        }
        Arrays.stream(rates).forEach(Arrays::sort);
        for (int i = 0; i < last; i++) {
            System.out.printf(Locale.ROOT, "  %-84s %5.2f   (at least %.1f)  %8.0f /s : %8.0f /s%n",
                    names.get(i) + " : " + names.get(last), rates[i][ROUNDS / 2] / rates[last][ROUNDS / 2], least,
                    rates[i][ROUNDS / 2], rates[last][ROUNDS / 2]);
        }
    }

    private double rate(ExecutorService clients, URI resource, long nanos)
            throws IOException, InterruptedException, ExecutionException {
        String bearer = token.get();
        long start = System.nanoTime();
        List<Future<Long>> asking = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            asking.add(clients.submit(() -> {
                long answers = 0;
                try (KeepAlive connection = new KeepAlive(resource, bearer)) {
                    while (System.nanoTime() - start < nanos) {
                        connection.ask();
                        answers++;
                    }
                }
                return answers;
            }));
        }
        long answers = 0;
        for (Future<Long> client : asking) {
            answers += client.get();
        }
        return answers * 1e9 / (System.nanoTime() - start);
    }
}
