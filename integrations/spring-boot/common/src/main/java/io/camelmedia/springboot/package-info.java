// SPDX-License-Identifier: Apache-2.0
/**
 * How properties of Spring Boot reach a component. The starters, which are generated from the catalogues, call it; it
 * knows no component. No error shows a value: a property may hold a secret, also one meant for another property.
 */
package io.camelmedia.springboot;
