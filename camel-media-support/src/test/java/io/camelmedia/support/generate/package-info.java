// SPDX-License-Identifier: Apache-2.0
/** What the build generates from the tables of a component, and the check that it is committed. */
package io.camelmedia.support.generate;
