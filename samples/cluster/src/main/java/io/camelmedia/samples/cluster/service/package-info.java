// SPDX-License-Identifier: Apache-2.0
/** Pex, Pixop and Ci as the nodes see them: simulated here, or real. */
package io.camelmedia.samples.cluster.service;
