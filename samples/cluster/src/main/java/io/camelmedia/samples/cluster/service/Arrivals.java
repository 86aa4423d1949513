package io.camelmedia.samples.cluster.service;

import java.time.Duration;

/**
 * How files arrive and what the services permit.
 *
 * @param gap    between two files
 * @param lifted whether the services' limits are lifted, and their jobs take no time
 */
public record Arrivals(Duration gap, boolean lifted) {}
