// SPDX-License-Identifier: Apache-2.0
/**
 * The parts that workflows of components share: the media of a message, downloads, uploads as a form, waiting for
 * jobs.
 */
package io.camelmedia.support.workflow;
