// SPDX-License-Identifier: Apache-2.0
/**
 * Waiting for jobs of a service: one poller for each account asks for all of them. A component implements {@code
 * Job}; workflows wait by {@code JobPoller}.
 */
package io.camelmedia.support.job;
