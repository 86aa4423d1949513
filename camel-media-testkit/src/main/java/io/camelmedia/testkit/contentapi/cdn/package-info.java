// SPDX-License-Identifier: Apache-2.0
/**
 * The CDN beside the API: signed addresses, and the redirects on the way to a file. The calls hand out its
 * addresses, and tests say which redirects it makes.
 */
package io.camelmedia.testkit.contentapi.cdn;
