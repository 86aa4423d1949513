// SPDX-License-Identifier: Apache-2.0
/**
 * The simulator of the Content Automation API. Tests start {@link ContentApiSimulator}; the packages below are its
 * own.
 */
package io.camelmedia.testkit.contentapi;
