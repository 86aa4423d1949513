// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.samples.pipeline.console;

import java.time.Duration;

/**
 * How far the run is.
 *
 * @param files  how many there are, as far as is known
 * @param ended  how many of them are done or have failed
 * @param failed how many of those have failed
 * @param share  of all steps of all files, from 0 to 1
 * @param took   since its beginning
 */
public record Overall(int files, int ended, int failed, double share, Duration took) {}
