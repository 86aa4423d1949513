package io.camelmedia.benchmarks;

import java.net.URI;

/**
 * Where a contender works.
 *
 * @param server its address, without a path
 */
public record Site(URI server) {}
