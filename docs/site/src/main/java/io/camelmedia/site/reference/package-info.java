// SPDX-License-Identifier: Apache-2.0
/** Pages made of a component's table of operations, its catalogue and the examples of its page. */
package io.camelmedia.site.reference;
