// SPDX-License-Identifier: Apache-2.0
/** The command line, which starts simulators on fixed ports. Nobody calls it but {@code java -jar}. */
package io.camelmedia.testkit.cli;
