// SPDX-License-Identifier: Apache-2.0
/** What may be sent again, how often and after which delay, and how a transfer resumes instead of starting again. */
package io.camelmedia.support.http.retry;
