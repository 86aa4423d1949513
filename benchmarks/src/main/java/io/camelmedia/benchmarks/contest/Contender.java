// SPDX-License-Identifier: Apache-2.0
package io.camelmedia.benchmarks.contest;

/** One way to do the work that a bench measures. Its {@code toString} is its name in the table. */
public interface Contender {

    /** Makes ready what is measured, so that nothing of that counts. */
    Work open(Site site) throws Exception;
}
