// SPDX-License-Identifier: Apache-2.0
/**
 * Where and when a call goes on: waits that hold no thread, and the executors of work that had to wait. A wait of any
 * kind belongs here and nowhere else.
 */
package io.camelmedia.support.http.execution;
