package com.example.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results of a run, by benchmark and parameters. */
final class Measurements {
    private static final double MEDIAN = 50;
    private static final String BYTES = "gc.alloc.rate.norm";

    private final Map<String, Measured> all = new HashMap<>();

    /**
     * One benchmark with certain parameters.
     *
     * @param median the median of all iterations of all forks
     * @param bytes what an operation allocates
     */
    record Measured(double median, double bytes) {
        double times(Measured other) {
            return median / other.median;
        }
    }

    void add(Collection<RunResult> results) {
        for (RunResult result : results) {
            Map<String, String> parameters = new TreeMap<>();
            for (String key : result.getParams().getParamsKeys()) {
                parameters.put(key, result.getParams().getParam(key));
            }
            Result<?> bytes = result.getSecondaryResults().get(BYTES);
            double median = result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
            all.put(
                    result.getParams().getBenchmark() + parameters,
                    new Measured(median, bytes == null ? Double.NaN : bytes.getScore()));
        }
    }

    /** @param parameters names and values by turns */
    Measured of(Class<?> benchmark, String method, Object... parameters) {
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            named.put((String) parameters[i], parameters[i + 1].toString());
        }
        String key = benchmark.getName() + "." + method + named;
        Measured measured = all.get(key);
        if (measured == null) {
            throw new IllegalStateException("not measured: " + key);
        }
        return measured;
    }
}
