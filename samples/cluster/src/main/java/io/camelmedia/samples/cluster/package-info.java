// SPDX-License-Identifier: Apache-2.0
/** Starts what a cluster needs, and nodes; ends nodes at random when asked to; and shows and judges what comes of it. */
package io.camelmedia.samples.cluster;
