// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.cluster.service;

import java.time.Duration;

/**
 * How files arrive and what the services permit.
 *
 * @param gap    between two files
 * @param jobs   how long Pixop takes for a file
 * @param lifted whether the services' limits are lifted
 */
public record Arrivals(Duration gap, Duration jobs, boolean lifted) {}
