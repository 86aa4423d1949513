// SPDX-License-Identifier: Apache-2.0
/** One node: a Camel application whose routes are YAML, with the few beans that they use. It knows no other node. */
package io.camelmedia.samples.cluster.node;
