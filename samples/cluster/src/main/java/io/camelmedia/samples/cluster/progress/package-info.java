// SPDX-License-Identifier: Apache-2.0
/** How far the files are, as the nodes' table tells, and how long it takes until another node goes on. */
package io.camelmedia.samples.cluster.progress;
